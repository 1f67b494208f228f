package app.fermata.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Fixture;
import app.fermata.transfer.ContactField;
import app.fermata.transfer.Dialect;
import app.fermata.transfer.Duplicates;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.ImportPreview;
import app.fermata.transfer.ImportResult;
import app.fermata.transfer.Importing;
import app.fermata.transfer.Target;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.transfer.ImportModel.Step;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportControllerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-05T15:02:00Z"));

    @TempDir
    Path folder;

    private final ScriptedFiles files = new ScriptedFiles();
    private final List<ImportResult> done = new ArrayList<>();
    private Fixture house;
    private ImportController controller;
    private ImportModel model;

    @BeforeEach
    void open() {
        Texts.use("en");
        house = Fixture.workspace(folder.resolve("workspace"));
        controller = new ImportController(
                TransferDesk.of(new Importing(house.workspace), new Exporting(house.workspace)),
                CLOCK,
                Background.immediate(),
                files,
                done::add);
        model = controller.model();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theChosenFileIsShownWithItsColumns() throws IOException {
        files.opened = file("email;name;city\nada@analytical.example;Ada Lovelace;London\n");
        controller.onChooseRequested();
        assertThat(model.step.get()).isEqualTo(Step.COLUMNS);
        assertThat(preview().rows()).isEqualTo(1);
        assertThat(preview().dialect().separator()).isEqualTo(';');
        assertThat(Objects.requireNonNull(model.mapping.get()).targets())
                .containsExactly(
                        new Target.Field(ContactField.EMAIL),
                        new Target.Field(ContactField.FULL_NAME),
                        new Target.Own("city"));
        assertThat(model.addressMissing.get()).isFalse();
    }

    @Test
    void nothingHappensWithoutAFile() {
        controller.onChooseRequested();
        assertThat(model.step.get()).isEqualTo(Step.FILE);
        assertThat(model.problem.get()).isEmpty();
    }

    @Test
    void aFileThatIsNoneIsToldInWords() throws IOException {
        controller.read(Files.write(folder.resolve("photo.csv"), new byte[] {0, 1, 2, 3, 0, 0, 7}));
        assertThat(model.step.get()).isEqualTo(Step.FILE);
        assertThat(model.problem.get()).startsWith("photo.csv is no text.");
        controller.read(file("email,name\na@a.example,\"open\nb@b.example,x\n"));
        assertThat(model.problem.get()).startsWith("A quote opened in line 2 of contacts.csv is not closed");
        controller.read(folder);
        assertThat(model.problem.get()).endsWith("Choose a CSV file.");
    }

    @Test
    void withoutAnAddressNothingIsImported() throws IOException {
        controller.read(file("email,name\nada@analytical.example,Ada\n"));
        controller.onTargetChosen(0, new Target.Ignored());
        assertThat(model.addressMissing.get()).isTrue();
        controller.onImportRequested();
        assertThat(model.step.get()).isEqualTo(Step.COLUMNS);
        assertThat(done).isEmpty();
    }

    @Test
    void theImportFollowsWhatWasChosen() throws IOException {
        controller.read(file("email,name\nada@analytical.example,Ada\nbob,Bob\n"));
        model.duplicates.set(Duplicates.OVERWRITE);
        model.list.set("Fair");
        controller.onImportRequested();
        assertThat(model.step.get()).isEqualTo(Step.DONE);
        assertThat(done).singleElement().isEqualTo(model.result.get());
        assertThat(TransferWords.done(done.getFirst())).isEqualTo("contacts.csv: 1 contact added, 1 rejected.");
        assertThat(TransferWords.reason(done.getFirst().rejected().getFirst().reason()))
                .isEqualTo("“bob” is no email address");
    }

    @Test
    void calledOffItReturnsToTheColumnsAndSaysSo() throws IOException {
        var rows = new StringBuilder("email\n");
        for (int i = 0; i < 1_000; i++) rows.append("p").append(i).append("@people.example\n");
        controller.read(file(rows.toString()));
        model.progress.subscribe((before, now) -> {
            if (now.doubleValue() > 0) controller.onStopRequested();
        });
        controller.onImportRequested();
        assertThat(model.step.get()).isEqualTo(Step.COLUMNS);
        assertThat(model.problem.get()).isEqualTo("The import was called off. Nothing was changed.");
        assertThat(done).isEmpty();
    }

    @Test
    void readInAnotherWayItIsShownAgain() throws IOException {
        controller.read(Files.write(
                folder.resolve("contacts.csv"), "email,name\nz@z.example,Zoé\n".getBytes(StandardCharsets.UTF_8)));
        controller.onDialectChosen(new Dialect(Charset.forName("windows-1252"), ','));
        assertThat(preview().columns().get(1).firstRows()).containsExactly("ZoÃ©");
    }

    @Test
    void rejectedRowsAreSavedWithLineAndReasonAndCanBeImportedMended() throws IOException {
        controller.read(file("email,name\nbob,=Bob\nada@analytical.example,Ada\n"));
        controller.onImportRequested();
        files.saved = folder.resolve("rejected.csv");
        controller.onSaveRejectedRequested();
        assertThat(files.offered).isEqualTo("contacts – rejected.csv");
        assertThat(model.saved.get()).isEqualTo("Saved as rejected.csv.");
        assertThat(Files.readString(files.saved))
                .isEqualTo("\uFEFFLine,Why not,email,name\r\n2,“bob” is no email address,bob,'=Bob\r\n");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        controller.read(file("email,name\nbob,Bob\n"));
        controller.onImportRequested();
        files.saved = folder.resolve("none").resolve("rejected.csv");
        controller.onSaveRejectedRequested();
        assertThat(model.problem.get()).startsWith("rejected.csv could not be written.");
        assertThat(model.saved.get()).isEmpty();
    }

    private ImportPreview preview() {
        return Objects.requireNonNull(model.preview.get());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("contacts.csv"), text);
    }
}
