package app.fermata.contact;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stored contacts.
@Repository
public interface Contacts {

    @Insert
    void add(Contact contact);

    @Insert
    void addAll(List<Contact> contacts);

    /// A contact without the rep's own fields; [ContactCards] adds those.
    record Known(
            long id,
            String firstName,
            String lastName,
            String email,
            String company,
            String jobTitle,
            String phone,
            ContactStatus status,
            Instant createdAt,
            @Nullable Instant lastContactedAt,
            String timeZone,
            String notes) {}

    @Query("select id, firstName, lastName, email, company, jobTitle, phone, status, createdAt, lastContactedAt,"
            + " timeZone, notes from Contact where id in :ids and deletionId = 0")
    List<Known> known(List<Long> ids);

    @Query("select v.contactId, f.variable, v.content from CustomValue v join CustomField f on f.id = v.fieldId"
            + " where v.contactId in :ids order by v.contactId, f.id")
    List<OwnValue> ownValues(List<Long> ids);

    /// The value of one of the rep's own fields.
    record OwnValue(long contactId, String variable, String content) {}

    /// Who has an address.
    record Holder(long id, String firstName, String lastName, String email) {

        String name() {
            var name = (firstName + " " + lastName).strip();
            return name.isEmpty() ? email : name;
        }
    }

    /// Whose address this is.
    ///
    /// @param email as [Contact#emailKey] makes it
    @Query("select id, firstName, lastName, email from Contact where email = :email and deletionId = 0")
    Optional<Holder> holder(String email);

    @Query("select email from Contact where id = :id")
    Optional<String> emailOf(long id);

    @Query("select count(*) from Contact where deletionId = 0")
    long count();

    /// Notes that mail left to the contact; a status that says less than Contacted becomes Contacted.
    @Query("update Contact set lastContactedAt = :at, status = case when status in (NEW, ADDED)"
            + " then app.fermata.contact.ContactStatus.CONTACTED else status end where id = :id")
    int contacted(long id, Instant at);
}
