package app.fermata.contact;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The stored fields of the rep's own and what contacts have in them.
@Repository
interface CustomFields {

    @Insert
    void add(CustomField field);

    @Delete
    void remove(CustomField field);

    @Insert
    void addAll(List<CustomValue> values);

    @Query("select id, name, variable from CustomField order by id")
    List<OwnField> all();

    @Query("from CustomField where id = :id")
    Optional<CustomField> find(long id);

    @Query("select id, name, variable from CustomField where lower(name) = lower(:name)")
    List<OwnField> named(String name);

    @Query("update CustomField set name = :name where id = :id and name = :before")
    int rename(long id, String before, String name);

    @Query("select f.id, f.name, v.content from CustomValue v join CustomField f on f.id = v.fieldId"
            + " where v.contactId = :contactId order by f.id")
    List<ContactFile.Value> of(long contactId);

    @Query("delete from CustomValue where contactId = :contactId and fieldId in :fieldIds")
    int clear(long contactId, Collection<Long> fieldIds);

    @Query("from CustomValue where fieldId = :fieldId order by contactId")
    List<CustomValue> valuesOf(long fieldId);

    record Filled(long id, long count) {}

    @Query("select v.fieldId, count(*) from CustomValue v join Contact k on k.id = v.contactId where k.deletionId = 0"
            + " group by v.fieldId")
    List<Filled> filled();
}
