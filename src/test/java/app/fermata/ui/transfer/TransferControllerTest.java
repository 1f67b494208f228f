package app.fermata.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactBook;
import app.fermata.sequence.Fixture;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.Importing;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TransferControllerTest {

    @TempDir
    static Path folder;

    private final ScriptedFiles files = new ScriptedFiles();
    private final List<Notice> notices = new ArrayList<>();
    private final UndoStack undoStack = new UndoStack();
    private Fixture house;
    private TransferController transfer;

    @Start
    void start(Stage stage) throws IOException {
        Texts.use("en");
        var modals = new ModalHost();
        var scene = new Scene(new StackPane(modals), 1000, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        house = Fixture.workspace(Files.createTempDirectory(folder, "workspace"));
        transfer = new TransferController(
                new Importing(house.workspace),
                new Exporting(house.workspace),
                InstantSource.fixed(Instant.parse("2026-03-05T15:02:00Z")),
                Background.immediate(),
                undoStack,
                notices::add,
                modals,
                files);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFileIsImportedByEnterAloneAndTakenBackByItsNotice(FxRobot robot) throws IOException {
        files.opened = file("email,name\nada@analytical.example,Ada Lovelace\nbob,Bob\n");
        show(transfer.importing()::run);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#import-next").queryButton().getText()).isEqualTo("Import 2 rows");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#import-rejected").queryTableView().getItems()).hasSize(1);
        assertThat(undoStack.possibleProperty().get()).isTrue();
        assertThat(notices).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).isEqualTo("contacts.csv: 1 contact added, 1 rejected."));
        assertThat(new ContactBook(house.workspace).card(1)).isPresent();
        robot.interact(() -> Objects.requireNonNull(notices.getFirst().action()).run());
        assertThat(notices.getLast().text()).isEqualTo("Undone: 1 contact taken away, none changed back.");
        assertThat(new ContactBook(house.workspace).card(1)).isEmpty();
        assertThat(undoStack.possibleProperty().get()).isFalse();
    }

    @Test
    void escAtAnyStepButTheLastChangesNothing(FxRobot robot) throws IOException {
        show(transfer::open);
        robot.type(KeyCode.ESCAPE);
        var file = file("email\nada@analytical.example\n");
        show(() -> transfer.open(file));
        robot.type(KeyCode.ESCAPE);
        assertThat(notices).isEmpty();
        assertThat(new ContactBook(house.workspace).card(1)).isEmpty();
    }

    @Test
    void aColumnIsGivenAnotherFieldByHand(FxRobot robot) throws IOException {
        var file = file("email,nickname\nada@analytical.example,Ada\n");
        show(() -> transfer.open(file));
        ComboBox<?> picker = robot.lookup("#import-target-1").queryComboBox();
        assertThat(picker.getConverter()).isNotNull();
        robot.clickOn(picker).clickOn("First name").clickOn("#import-next").type(KeyCode.ENTER);
        assertThat(new ContactBook(house.workspace).card(1)).hasValueSatisfying(card -> {
            assertThat(card.firstName()).isEqualTo("Ada");
            assertThat(card.custom()).isEmpty();
        });
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneShown(FxRobot robot) throws IOException {
        var file = file("email\nada@analytical.example\n");
        show(() -> transfer.open(file));
        var other = Files.writeString(folder.resolve("other.csv"), "email\na@a.example\nb@b.example\n");
        robot.interact(() -> transfer.open(other));
        assertThat(robot.lookup("#import-next").queryButton().getText()).isEqualTo("Import 2 rows");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aFileThatIsNoneIsToldOnTheCard(FxRobot robot) throws IOException {
        var file = file("");
        show(() -> transfer.open(file));
        assertThat(robot.lookup("#import-problem").queryLabeled().getText())
                .isEqualTo("contacts.csv is empty. Export it again, or choose another file.");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aSelectionIsExported(FxRobot robot) throws IOException {
        long ada = house.contact("Ada");
        house.contact("Bob");
        files.saved = folder.resolve("out.csv");
        robot.interact(() -> transfer.actions().getFirst().action().accept(new long[] {ada}));
        assertThat(notices).extracting(Notice::text).containsExactly("1 contact written to out.csv.");
        assertThat(Files.readString(files.saved))
                .isEqualTo("\uFEFFFirst name,Last name,Email,Company,Job title,Phone,Contact status,Time zone,Notes,"
                        + "Contact lists,In sequences,Last contacted\r\nAda,,ada@people.example,,,,Added,,,,,\r\n");
    }

    private static void show(Runnable card) {
        Platform.runLater(card);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("contacts.csv"), text);
    }
}
