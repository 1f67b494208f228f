package app.fermata.contact;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored contacts.
@Repository
public interface Contacts {

    @Insert
    void add(Contact contact);

    @Insert
    void addAll(List<Contact> contacts);

    @Query("select id, firstName, lastName, email, company, jobTitle, phone, status, createdAt, lastContactedAt"
            + " from Contact where id = :id")
    Optional<ContactCard> card(long id);

    @Query("select count(*) from Contact")
    long count();

    /// Notes that mail left to the contact; a status that says less than Contacted becomes Contacted.
    @Query("update Contact set lastContactedAt = :at, status = case when status in (NEW, ADDED)"
            + " then app.fermata.contact.ContactStatus.CONTACTED else status end where id = :id")
    int contacted(long id, Instant at);
}
