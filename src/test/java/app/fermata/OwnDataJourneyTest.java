package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.SequenceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A rep's Monday morning: a list of their own, a sequence of their own, and the main job with both.
@Tag("journey")
class OwnDataJourneyTest {

    private static final String LIST = """
            First name;Last name;Email;Company;Product
            Zora;Zebedee;zora@zebedee.example;Zebedee Mills;looms
            Zeno;Zachary;zeno@zachary.example;Zachary Sons;
            Zelda;Nobody;no address;Nowhere;looms
            """;

    @RegisterExtension
    final Program program = new Program();

    @TempDir
    Path folder;

    @Test
    void importedContactsGoThroughASequenceOfTheRepsOwn() throws IOException {
        var rep = program.rep();
        var stored = program.stored();
        imports(rep);
        assertThat(rep.sight.words("#import-dialog")).contains("2").contains("no address");
        rep.clicks("#import-next");
        rep.isTold("2 contacts");

        writesASequence(rep, "Looms", "Looms for {{ contact.company }}");
        rep.clicks("#nav-contacts");
        rep.finds("zebedee", 1);
        adds(rep, "Looms", 1);
        rep.seesLine("Added", "Fri 6 Mar 08:30");

        rep.pausesIn("Looms");
        rep.isTold("1 contact paused in Looms.");
        rep.finds("", 1_002);
        rep.filtersBy("Sequence state", "Paused");
        rep.filtersBy("Sequence", "Looms");
        rep.seesLine("Paused", "kept Fri 6 Mar");
        rep.letsDaysPass(1);
        assertThat(program.mailsTo(stored.contact("Zora Zebedee"), stored.sequence("Looms")))
                .isZero();

        rep.selectsAll(1);
        rep.unpausesIn("Looms");
        rep.isTold("1 contact unpaused in Looms.");
        assertThat(stored.in("Looms", SequenceState.PAUSED)).isEmpty();
    }

    @Test
    void whoCannotBeAddedIsRefusedWithTheReason() throws IOException {
        var rep = program.rep();
        imports(rep);
        rep.clicks("#import-next");
        writesASequence(rep, "Looms", "Your {{ contact.product }}");
        rep.clicks("#nav-contacts");
        rep.finds(".example", 1_002);
        rep.selectsAll(1_002);
        asksToAdd(rep, "Looms");

        assertThat(rep.sight.words("#enroll-dialog"))
                .contains("refused by status")
                .contains("in another sequence")
                .contains("cannot be written to");
        rep.clicks("#enroll-submit");
        rep.isTold("added to Looms");
        assertThat(program.stored().in("Looms", SequenceState.ADDED))
                .contains(program.stored().contact("Zora Zebedee"))
                .doesNotContain(program.stored().contact("Zeno Zachary"));
    }

    @Test
    void anImportIsUndoneAsAWhole() throws IOException {
        var rep = program.rep();
        imports(rep);
        rep.clicks("#import-next");
        rep.isTold("2 contacts");
        rep.finds("zachary", 1);
        // In the search field Ctrl+Z takes back what was typed there.
        rep.selectsAll(1);

        rep.presses(KeyCode.CONTROL, KeyCode.Z);
        rep.sight.until(
                "nobody of the list is found",
                () -> program.stored().count() == 1_000 && rep.sight.lines().isEmpty());
    }

    @Test
    void anEditOfARunningSequenceShowsWhomItMovesBeforeItIsSaved() {
        var rep = program.rep();
        var stored = program.stored();
        var alan = stored.contact("Alan Turing");
        rep.opensSequence("Q4 outbound");
        rep.clicks("#step-card-2");
        rep.replaces("#step-interval", "8");
        rep.clicks("#editor-save");
        rep.sight.until("the review is there", () -> rep.sight.isShown("#change-card"));
        assertThat(rep.sight.words("#change-card")).contains("get a new date").contains("8 working days after step 1");
        var before = stored.places(alan);

        rep.clicks("#modal-primary");
        rep.sight.until("the dates are others", () -> !stored.places(alan).equals(before));
        rep.presses(KeyCode.CONTROL, KeyCode.Z);
        rep.sight.until("the dates are as before", () -> stored.places(alan).equals(before));
    }

    private void imports(Rep rep) throws IOException {
        var file = Files.writeString(folder.resolve("looms.csv"), LIST);
        program.drops(file);
        rep.sight.until("the columns are there", () -> rep.sight.isShown("#import-columns"));
        rep.clicks("#import-next");
        rep.sight.until("the result is there", () -> rep.sight.isShown("#import-rejected"));
    }

    private static void writesASequence(Rep rep, String name, String subject) {
        rep.clicks("#nav-sequences");
        rep.clicks("#sequences-new");
        rep.sight.until("a name is asked for", () -> rep.sight.isShown("#name-field"));
        rep.writes(name);
        rep.presses(KeyCode.ENTER);
        rep.clicks("#editor-add");
        rep.clicks("#editor-add-automatic_email");
        rep.replaces("#step-subject", subject);
        rep.replaces("#step-body", "Hello, one question.");
        rep.clicks("#editor-save");
        rep.isTold(name);
    }

    private static void asksToAdd(Rep rep, String sequence) {
        rep.presses(KeyCode.CONTROL, KeyCode.E);
        rep.picks("#enroll-sequence", sequence);
        rep.sight.until("the preview is there", () -> rep.sight.isShown("#enroll-submit"));
    }

    private static void adds(Rep rep, String sequence, int count) {
        rep.selectsAll(count);
        asksToAdd(rep, sequence);
        rep.clicks("#enroll-submit");
        rep.isTold("added to " + sequence);
    }
}
