package app.fermata.transfer;

import static app.fermata.transfer.Samples.NOW;
import static app.fermata.transfer.Samples.byAddress;
import static app.fermata.transfer.Samples.contacts;
import static app.fermata.transfer.Samples.count;
import static app.fermata.transfer.Samples.imported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Fixture;
import app.fermata.transfer.Rejected.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {

    private static final String ADA = "email,first name,company,city\nada@analytical.example,Ada,Analytical,London\n";

    @TempDir
    Path folder;

    private Fixture house;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder.resolve("workspace"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aRowWhoseAddressIsThereIsSkippedWhateverItsCase() {
        imported(house, file(ADA));
        var result = imported(house, file(ADA.replace("ada@", "ADA@").replace("London", "Paris")));
        assertThat(counts(result)).containsExactly(0, 0, 1, 0);
        assertThat(ada().custom()).containsEntry("city", "London");
    }

    @Test
    void onlyWhatIsEmptyIsFilled() {
        imported(house, file(ADA));
        var more =
                "email,first name,company,city,phone,birthday\nada@analytical.example,Augusta,Engines,Paris,123,10 Dec\n";
        var result = imported(house, file(more), Duplicates.FILL_EMPTY, "");
        assertThat(counts(result)).containsExactly(0, 1, 0, 0);
        assertThat(ada().firstName()).isEqualTo("Ada");
        assertThat(ada().phone()).isEqualTo("123");
        assertThat(ada().custom()).containsEntry("city", "London").containsEntry("birthday", "10 Dec");
        assertThat(counts(imported(house, file(more), Duplicates.FILL_EMPTY, "")))
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void overwritingTakesWhatTheRowHasAndNothingAway() {
        imported(house, file(ADA));
        var more = "email,first name,company,city,contact status\nada@analytical.example,Augusta,,Paris,Qualified\n";
        var result = imported(house, file(more), Duplicates.OVERWRITE, "");
        assertThat(counts(result)).containsExactly(0, 1, 0, 0);
        assertThat(ada().firstName()).isEqualTo("Augusta");
        assertThat(ada().company()).isEqualTo("Analytical");
        assertThat(ada().status()).isEqualTo(ContactStatus.QUALIFIED);
        assertThat(ada().custom()).containsEntry("city", "Paris");
        assertThat(count(house, "contact where search_text like 'augusta%' and sort_name = 'augusta'"))
                .isEqualTo(1);
    }

    @Test
    void aLaterRowIsADuplicateOfAnEarlierOne() {
        var twice = ADA + "Ada@Analytical.Example,Augusta,Engines,Paris\n";
        assertThat(counts(imported(house, file(twice)))).containsExactly(1, 0, 1, 0);
        assertThat(ada().firstName()).isEqualTo("Ada");
        var again = twice.replace("ada@", "lady@").replace("Ada@", "Lady@");
        assertThat(counts(imported(house, file(again), Duplicates.OVERWRITE, "")))
                .containsExactly(1, 1, 0, 0);
        assertThat(contact("lady@analytical.example").firstName()).isEqualTo("Augusta");
    }

    @Test
    void badRowsAreListedWithTheirLineAndTheGoodOnesImported() {
        var result = imported(
                house,
                file("email,name,notes\n\nada@analytical.example,Ada,\"two\nlines\"\nbob,Bob,\na@b@c,Cy,\nd@d.example\n"
                        + "e@e.example,E,x,y\nf@f.example," + "f".repeat(200) + ",\n"));
        assertThat(counts(result)).containsExactly(1, 0, 0, 5);
        assertThat(result.rejected()).extracting(Rejected::line).containsExactly(5L, 6L, 7L, 8L, 9L);
        assertThat(result.rejected().get(2).reason()).isEqualTo(new Reason.TooFewColumns(1, 3));
        assertThat(result.rejected().get(3).reason()).isEqualTo(new Reason.TooManyColumns(4, 3));
        assertThat(result.rejected().get(4).reason()).isEqualTo(new Reason.TooLong("name", 200, 120));
        assertThat(result.rejected().getFirst().cells()).containsExactly("bob", "Bob", "");
    }

    @Test
    void everybodyAddedOrUpdatedIsPutOnTheList() {
        imported(house, file(ADA));
        var both = ADA + "bob@bobs.example,Bob,Bobs,\n";
        var result = imported(house, file(both), Duplicates.FILL_EMPTY, "Fair 2026");
        assertThat(counts(result)).containsExactly(1, 1, 0, 0);
        assertThat(count(house, "list_member")).isEqualTo(2);
        assertThat(counts(imported(house, file(both), Duplicates.FILL_EMPTY, "fair 2026")))
                .containsExactly(0, 0, 2, 0);
        assertThat(count(house, "contact_list")).isEqualTo(1);
    }

    @Test
    void whatIsNoZoneIsKeptUnderTheNameOfItsColumn() {
        imported(house, file("email,time zone\na@a.example,europe/paris\nb@b.example,CEST (Paris)\n"));
        assertThat(contact("a@a.example").timeZone()).isEqualTo("Europe/Paris");
        assertThat(contact("b@b.example").timeZone()).isEmpty();
        assertThat(contact("b@b.example").custom()).containsEntry("time_zone", "CEST (Paris)");
    }

    @Test
    void ownFieldsNeverHideTheContactsOwn() {
        imported(house, file("email,Email 2,E-mail 2 - Value,Email,Prénom préféré,2026\na@a.example,b,c,d,e,f\n"));
        assertThat(contact("a@a.example").custom())
                .containsOnlyKeys("email_2", "e_mail_2_value", "email_3", "prenom_prefere", "field_2026");
    }

    @Test
    void undoingTakesTheAddedAwayAndLeavesNothingBehind() {
        var result = imported(house, file(ADA + "bob@bobs.example,Bob,Bobs,Rome\n"), Duplicates.SKIP, "Fair");
        var undone = undo(result);
        assertThat(undone).isEqualTo(new ImportUndone(2, 0, 0));
        assertThat(contacts(house)).isEmpty();
        assertThat(count(house, "custom_field")).isZero();
        assertThat(count(house, "contact_list")).isZero();
        assertThat(undo(result)).isEqualTo(new ImportUndone(0, 0, 0));
        assertThat(counts(imported(house, file(ADA)))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void undoingRestoresTheUpdatedToTheLetter() {
        imported(house, file(ADA));
        var before = ada();
        var rows = """
            email,first name,company,city,birthday,notes
            ada@analytical.example,Augusta,Engines,Paris,10 Dec,hello
            ada@analytical.example,Again,Again,Again,Again,Again
            bob@bobs.example,Bob,Bobs,Rome,,
            """;
        var result = imported(house, file(rows), Duplicates.OVERWRITE, "Fair");
        assertThat(counts(result)).containsExactly(1, 2, 0, 0);
        assertThat(undo(result)).isEqualTo(new ImportUndone(1, 1, 0));
        assertThat(contacts(house)).containsExactly(before);
        assertThat(count(house, "custom_field")).isEqualTo(1);
        assertThat(count(house, "list_member m join contact c on c.id = m.contact_id where c.deletion_id = 0"))
                .isZero();
    }

    @Test
    void undoingLeavesWhatHasChangedSince() {
        imported(house, file(ADA));
        var result = imported(
                house, file("email,first name,city\nada@analytical.example,Augusta,Paris\n"), Duplicates.OVERWRITE, "");
        imported(house, file("email,first name\nada@analytical.example,Countess\n"), Duplicates.OVERWRITE, "");
        assertThat(undo(result)).isEqualTo(new ImportUndone(0, 0, 1));
        assertThat(ada().firstName()).isEqualTo("Countess");
        assertThat(ada().custom()).containsEntry("city", "London");
    }

    @Test
    void anImportCanBeUndoneAfterTheProgramHasEnded() {
        imported(house, file(ADA));
        var result =
                imported(house, file("email,first name\nada@analytical.example,Augusta\n"), Duplicates.OVERWRITE, "");
        house = house.restarted();
        assertThat(undo(result)).isEqualTo(new ImportUndone(0, 1, 0));
        assertThat(ada().firstName()).isEqualTo("Ada");
    }

    @Test
    void nobodyTakenAwayStaysInASequence() {
        var result = imported(house, file(ADA));
        long spring = house.sequence("Spring").email(0).add();
        house.enroll(ada().id(), spring).before(1, NOW.plusSeconds(3_600)).add();
        undo(result);
        assertThat(count(house, "enrollment")).isZero();
        assertThat(count(house, "former_enrollment")).isEqualTo(1);
    }

    @Test
    void calledOffInTheMiddleNothingHasChanged() {
        var rows = new StringBuilder("email,city\n");
        for (int i = 0; i < 5_000; i++) rows.append("p").append(i).append("@people.example,Rome\n");
        var importing = new Importing(house.workspace);
        var preview = importing.preview(file(rows.toString()), () -> false);
        var request = new ImportRequest(preview, preview.suggested(), Duplicates.SKIP, "Fair");
        var shares = new ArrayList<Double>();
        assertThatThrownBy(() -> importing.run(request, NOW, shares::add, () -> shares.size() == 5))
                .isInstanceOf(ImportCancelledException.class);
        assertThat(shares).isSorted().hasSize(5);
        for (var table : List.of("contact", "import", "custom_field", "contact_list", "activity")) {
            assertThat(count(house, table)).as(table).isZero();
        }
        var asked = new AtomicInteger();
        assertThatThrownBy(() -> importing.preview(file(rows.toString()), () -> asked.incrementAndGet() == 3))
                .isInstanceOf(ImportCancelledException.class);
    }

    @Test
    void oneImportIsOneLineOfHistory() {
        imported(house, file(ADA + "bob@bobs.example,Bob,Bobs,\n"));
        assertThat(count(house, "activity where kind = 'IMPORTED' and detail = 'contacts.csv'"))
                .isEqualTo(1);
    }

    @Test
    void theColumnsCanBeMappedOtherwise() {
        var importing = new Importing(house.workspace);
        var preview = importing.preview(file("email,first name,x\nada@analytical.example,Ada,Byron\n"), () -> false);
        var mapping = preview.suggested().with(2, new Target.Field(ContactField.FIRST_NAME));
        assertThat(mapping.targets().get(1)).isEqualTo(new Target.Ignored());
        importing.run(new ImportRequest(preview, mapping, Duplicates.SKIP, ""), NOW, share -> {}, () -> false);
        assertThat(ada().firstName()).isEqualTo("Byron");
        assertThat(ada().custom()).isEmpty();
    }

    private ImportUndone undo(ImportResult result) {
        return new Importing(house.workspace).undo(result.importId(), NOW.plusSeconds(60));
    }

    private static List<Integer> counts(ImportResult result) {
        return List.of(
                result.added(),
                result.updated(),
                result.skipped(),
                result.rejected().size());
    }

    private ContactCard ada() {
        return contact("ada@analytical.example");
    }

    private ContactCard contact(String address) {
        return Objects.requireNonNull(byAddress(house).get(address), address);
    }

    private Path file(String text) {
        return Samples.file(folder, text);
    }
}
