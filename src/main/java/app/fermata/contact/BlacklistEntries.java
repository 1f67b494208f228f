package app.fermata.contact;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/// The stored blacklist.
@Repository
interface BlacklistEntries {

    @Insert
    void add(BlacklistEntry entry);

    @Delete
    void remove(BlacklistEntry entry);

    @Query("from BlacklistEntry order by entry")
    List<BlacklistEntry> all();

    @Query("from BlacklistEntry where entry = :entry")
    Optional<BlacklistEntry> find(String entry);
}
