package app.fermata.store;

import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/// Has Hibernate check the tables the migrations made, and not the one each connection has to itself: that one is in no
/// catalogue.
final class StoredTables implements SchemaFilterProvider, SchemaFilter {

    /// The table of ids every connection has to itself.
    static final String OF_A_CONNECTION = "chosen";

    @Override
    public boolean includeTable(Table table) {
        return !table.getName().equalsIgnoreCase(OF_A_CONNECTION);
    }

    @Override
    public boolean includeNamespace(Namespace namespace) {
        return true;
    }

    @Override
    public boolean includeSequence(Sequence sequence) {
        return true;
    }

    @Override
    public SchemaFilter getCreateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getDropFilter() {
        return this;
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return this;
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return this;
    }
}
