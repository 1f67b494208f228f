package app.fermata.store;

import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/// The one table that is no part of the file: every connection has a `chosen` of its own, to name the rows a statement is
/// about. H2 lists such tables nowhere, so the check of the schema has to pass it over.
final class ChosenTable implements SchemaFilter, SchemaFilterProvider {

    static final String CREATE = "create local temporary table if not exists chosen (id bigint primary key) not persistent";

    @Override
    public boolean includeTable(Table table) {
        return !table.getName().equalsIgnoreCase("chosen");
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
    public SchemaFilter getTruncatorFilter() {
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
}
