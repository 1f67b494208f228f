package app.fermata.contact;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/// The stored blacklist.
@Repository
interface BlacklistEntries {

    @Insert
    void addAll(List<BlacklistEntry> entries);

    @Query("delete from BlacklistEntry where entry in :entries")
    int remove(List<String> entries);

    @Query("from BlacklistEntry order by entry")
    List<BlacklistEntry> all();

    /// A contact that is not deleted, by its address.
    record Addressee(long contactId, String email) {}

    @Query("select id, email from Contact where deletionId = 0 order by id")
    List<Addressee> everybody();

    @Query("select id, email from Contact where deletionId = 0 and id in :ids order by id")
    List<Addressee> among(List<Long> ids);
}
