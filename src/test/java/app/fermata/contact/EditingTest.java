package app.fermata.contact;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.activity.ActivityEntry;
import app.fermata.activity.History;
import app.fermata.contact.EditOutcome.Changed;
import app.fermata.contact.EditOutcome.Created;
import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

    private static final Instant NOW = paris("2026-03-05T11:00");
    private static final Instant LATER = paris("2026-03-05T12:00");

    @TempDir
    Path folder;

    private Fixture house;
    private Editing editing;
    private ContactBook book;
    private long renewal;
    private long berlin;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        editing = new Editing(house.workspace);
        book = new ContactBook(house.workspace);
        renewal = ((NameOutcome.Named) new FieldDefining(house.workspace).create("Renewal date")).id();
        berlin = ((NameOutcome.Named) new Listing(house.workspace).create("Berlin fair")).id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNewContactIsStoredWithEverythingItHas() {
        long id = created(full());

        var file = book.file(id).orElseThrow();

        assertThat(file.draft()).isEqualTo(full());
        assertThat(file.card().custom()).containsExactly(Map.entry("renewal_date", "2027-01-01"));
        assertThat(file.lists()).containsExactly(new NamedList(berlin, "Berlin fair"));
        assertThat(file.card().createdAt()).isEqualTo(NOW);
        assertThat(house.count("select count(*) from contact where sort_name = 'ada lovelace'"
                        + " and search_text like '%analytical engines%cto'"))
                .isOne();
    }

    @Test
    void whatIsWrittenIsTidied() {
        long id = created(draft(" Ann@Firm.example ")
                .with(ContactField.FIRST_NAME, " Ann\r\nBcc: all ")
                .with(ContactField.NOTES, "two\nlines\n"));

        var card = book.file(id).orElseThrow().card();

        assertThat(card.email()).isEqualTo("ann@firm.example");
        assertThat(card.firstName()).isEqualTo("Ann Bcc: all");
        assertThat(card.notes()).isEqualTo("two\nlines");
    }

    @Test
    void anAddressSomebodyHasIsRefusedWithWhoHasIt() {
        long ada = created(full());

        assertThat(editing.create(draft("ADA@analytical.example"), NOW))
                .isEqualTo(new EditOutcome.Taken(ada, "Ada Lovelace"));
        long ben = created(draft("ben@firm.example"));
        assertThat(editing.change(ben, draft("ben@firm.example"), draft("ada@analytical.example"), NOW))
                .isEqualTo(new EditOutcome.Taken(ada, "Ada Lovelace"));
        assertThat(book.card(ben).orElseThrow().email()).isEqualTo("ben@firm.example");
    }

    @Test
    void theAddressOfADeletedContactIsFree() {
        long ada = created(full());
        house.execute("update contact set deletion_id = 1 where id = " + ada);

        assertThat(editing.create(full(), NOW)).isInstanceOf(Created.class);
        assertThat(editing.change(ada, full(), full().with(ContactField.PHONE, "1"), NOW))
                .isEqualTo(new EditOutcome.Gone());
    }

    @Test
    void anEditAndItsUndoLeaveNothingBehind() {
        long id = created(full());
        var other = ((NameOutcome.Named) new Listing(house.workspace).create("Paris")).id();
        var wanted = full().with(ContactField.EMAIL, "ada@babbage.example")
                .with(ContactField.LAST_NAME, "King")
                .with(ContactField.NOTES, "")
                .with(ContactStatus.QUALIFIED)
                .with(renewal, "")
                .on(Set.of(other));

        var edit = (Changed) editing.change(id, full(), wanted, NOW);

        assertThat(draftOf(id)).isEqualTo(wanted);
        assertThat(house.count("select count(*) from contact where sort_name = 'ada king'"))
                .isOne();
        assertThat(editing.undo(edit, LATER)).isTrue();
        assertThat(draftOf(id)).isEqualTo(full());
        assertThat(house.count("select count(*) from contact where sort_name = 'ada lovelace'"))
                .isOne();
    }

    @Test
    void whatTheRepLeftAloneStaysAsItHasBecome() {
        long id = created(full());
        editing.change(id, full(), full().with(ContactStatus.CONTACTED).with(ContactField.PHONE, "7"), NOW);

        var outcome = editing.change(id, full(), full().with(ContactField.COMPANY, "Babbage & Co"), LATER);

        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(draftOf(id))
                .isEqualTo(full().with(ContactStatus.CONTACTED)
                        .with(ContactField.PHONE, "7")
                        .with(ContactField.COMPANY, "Babbage & Co"));
    }

    @Test
    void whatHasBecomeSomethingElseMeanwhileIsNotOverwritten() {
        long id = created(full());
        var first = full().with(ContactField.COMPANY, "Babbage & Co");
        editing.change(id, full(), first, NOW);

        var outcome = editing.change(id, full(), full().with(ContactField.COMPANY, "Engines Ltd"), LATER);

        assertThat(outcome).isInstanceOf(EditOutcome.Stale.class);
        assertThat(((EditOutcome.Stale) outcome).current().draft()).isEqualTo(first);
        assertThat(draftOf(id)).isEqualTo(first);
    }

    @Test
    void theSameEditTwiceChangesNothing() {
        long id = created(full());
        var wanted = full().with(renewal, "2028-01-01");
        editing.change(id, full(), wanted, NOW);

        assertThat(editing.change(id, full(), wanted, LATER)).isEqualTo(new EditOutcome.Unchanged(id));
    }

    @Test
    void undoComesTooLateWhereSomebodyEditedOn() {
        long id = created(full());
        var first = full().with(ContactField.COMPANY, "Babbage & Co");
        var edit = (Changed) editing.change(id, full(), first, NOW);
        var second = first.with(ContactField.COMPANY, "Engines Ltd");
        editing.change(id, first, second, NOW);

        assertThat(editing.undo(edit, LATER)).isFalse();

        assertThat(draftOf(id)).isEqualTo(second);
    }

    @Test
    void aNewContactIsTakenAwayAgainUnlessItIsInASequence() {
        long ada = created(full());
        var ben = (Created) editing.create(draft("ben@firm.example"), NOW);
        long spring = house.sequence("Spring").email(0).email(5).add();
        house.enroll(ben.contactId(), spring)
                .before(2, paris("2026-03-11T10:35"))
                .add();

        assertThat(editing.undo(new Created(ada, full()))).isTrue();
        assertThat(editing.undo(ben)).isFalse();

        assertThat(book.card(ada)).isEmpty();
        assertThat(book.card(ben.contactId())).isPresent();
        assertThat(house.count("select count(*) from custom_value")).isZero();
    }

    @Test
    void aDraftThatCannotBeStoredIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> editing.create(draft("not an address"), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHistorySaysWhatWasEdited() {
        long id = created(full());
        var wanted = full().with(ContactField.PHONE, "")
                .with(renewal, "soon")
                .with(ContactStatus.QUALIFIED)
                .on(Set.of());
        var edit = (Changed) editing.change(id, full(), wanted, NOW.plusSeconds(1));
        editing.undo(edit, LATER);

        assertThat(history(id))
                .containsExactly(
                        "UNDONE EDITED",
                        "UNLISTED Berlin fair",
                        "STATUS_CHANGED QUALIFIED",
                        "EDITED PHONE, Renewal date",
                        "CREATED ");
    }

    private List<String> history(long id) {
        return new History(house.workspace)
                .page(id, null, 50).entries().stream()
                        .map((ActivityEntry entry) -> entry.kind() + " " + entry.detail())
                        .toList();
    }

    private long created(ContactDraft draft) {
        return ((Created) editing.create(draft, NOW)).contactId();
    }

    private ContactDraft draftOf(long id) {
        return book.file(id).orElseThrow().draft();
    }

    private static ContactDraft draft(String email) {
        return ContactDraft.EMPTY.with(ContactField.EMAIL, email);
    }

    private ContactDraft full() {
        return draft("ada@analytical.example")
                .with(ContactField.FIRST_NAME, "Ada")
                .with(ContactField.LAST_NAME, "Lovelace")
                .with(ContactField.COMPANY, "Analytical Engines")
                .with(ContactField.JOB_TITLE, "CTO")
                .with(ContactField.PHONE, "+44 20 7946 0001")
                .with(ContactField.TIME_ZONE, "Europe/London")
                .with(ContactField.NOTES, "Met at the fair.\nCall in April.")
                .with(renewal, "2027-01-01")
                .on(Set.of(berlin));
    }
}
