package app.fermata.contact;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The stored lists and who is on them. What puts many contacts on a list at once is in [ListStatements].
@Repository
interface ContactLists {

    @Insert
    void add(ContactList list);

    @Delete
    void remove(ContactList list);

    @Insert
    void addAll(List<ListMember> members);

    @Query("select id, name from ContactList order by lower(name), id")
    List<NamedList> all();

    @Query("from ContactList where id = :id")
    Optional<ContactList> find(long id);

    @Query("select id, name from ContactList where lower(name) = lower(:name)")
    List<NamedList> named(String name);

    @Query("update ContactList set name = :name where id = :id and name = :before")
    int rename(long id, String before, String name);

    @Query("select l.id, l.name from ListMember m join ContactList l on l.id = m.listId where m.contactId = :contactId"
            + " order by lower(l.name), l.id")
    List<NamedList> of(long contactId);

    @Query("select l.name from ContactList l where l.id in :ids order by lower(l.name), l.id")
    List<String> names(Collection<Long> ids);

    @Query("delete from ListMember where contactId = :contactId and listId in :listIds")
    int takeOff(long contactId, Collection<Long> listIds);

    record Size(long id, long count) {}

    @Query("select m.listId, count(*) from ListMember m join Contact k on k.id = m.contactId where k.deletionId = 0"
            + " group by m.listId")
    List<Size> sizes();
}
