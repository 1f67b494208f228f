package app.fermata.ui.contact;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactBook;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.Editing;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.Listing;
import app.fermata.contact.StatusSetting;
import app.fermata.sequence.Fixture;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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

/// The form in a window over a real store.
@ExtendWith(ApplicationExtension.class)
class ContactFormTest {

    @TempDir
    static Path folder;

    private final UndoStack undo = new UndoStack();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private Fixture house;
    private ContactBook book;
    private EditingController controller;

    @Start
    void start(Stage stage) {
        Texts.use("en");
        house = Fixture.workspace(folder.resolve("house-" + System.nanoTime()));
        book = new ContactBook(house.workspace);
        var modals = new ModalHost();
        controller = new EditingController(
                book,
                new Editing(house.workspace),
                new StatusSetting(house.workspace),
                new Listing(house.workspace),
                new FieldDefining(house.workspace),
                InstantSource.fixed(paris("2026-03-05T11:00")),
                Background.immediate(),
                undo,
                notices::add,
                modals);
        controller.setOnOpen(opened::add);
        var scene = new Scene(new StackPane(modals), 1000, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aContactIsWrittenDownByKeyboardAlone(FxRobot robot) {
        later(() -> controller.newContact().run());
        assertThat(isDisabled(robot, "#form-save")).isTrue();
        robot.write("Ada").type(KeyCode.TAB).write("Lovelace").type(KeyCode.TAB);
        robot.write("ADA@analytical.example").type(KeyCode.ENTER);

        assertThat(robot.lookup("#contact-form").tryQuery()).isEmpty();
        assertThat(notices).extracting(Notice::text).containsExactly("Ada Lovelace is added.");
        assertThat(book.card(opened.getFirst()).orElseThrow().email()).isEqualTo("ada@analytical.example");
        robot.interact((Runnable) undo::undo);
        assertThat(book.card(opened.getFirst())).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefusedUnderTheField(FxRobot robot) {
        later(() -> controller.newContact().run());
        robot.clickOn("#form-EMAIL").write("ada at work");
        assertThat(robot.lookup("#form-EMAIL-refusal").query().isVisible()).isFalse();
        robot.type(KeyCode.TAB);
        assertThat(text(robot, "#form-EMAIL-refusal")).startsWith("“ada at work” is not one plain address.");
        assertThat(isDisabled(robot, "#form-save")).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#contact-form").tryQuery()).isPresent();
        robot.clickOn("#form-EMAIL").eraseText(11).write("ada@work.example");
        assertThat(robot.lookup("#form-EMAIL-refusal").query().isVisible()).isFalse();
        assertThat(isDisabled(robot, "#form-save")).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(notices).extracting(Notice::actionText).containsExactly("Go on writing");
    }

    @Test
    void whoHasTheAddressIsOpened(FxRobot robot) {
        long ada = house.contact("Ada");
        later(() -> controller.newContact().run());
        robot.clickOn("#form-EMAIL").write("ada@people.example").clickOn("#form-save");
        assertThat(text(robot, "#form-open-holder")).isEqualTo("Open Ada");
        robot.clickOn("#form-open-holder");
        assertThat(opened).containsExactly(ada);
        assertThat(robot.lookup("#contact-form").tryQuery()).isEmpty();
    }

    @Test
    void everythingOfAContactIsEditedAndCtrlEnterSavesFromTheNotes(FxRobot robot) {
        long ada = house.contact("Ada");
        new Listing(house.workspace).create("Berlin fair");
        new FieldDefining(house.workspace).create("Product");
        var before = book.file(ada).orElseThrow();

        later(() -> controller.edit(ada));
        robot.clickOn("#form-status").clickOn("Qualified");
        robot.clickOn("#form-TIME_ZONE").write("helsinki").type(KeyCode.ENTER);
        robot.clickOn("#form-list-1").clickOn("#form-own-1").write("Planner");
        robot.clickOn("#form-NOTES").write("Call").type(KeyCode.ENTER).write("in April");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(robot.lookup("#contact-form").tryQuery()).isEmpty();
        var after = book.file(ada).orElseThrow();
        assertThat(after.card().status()).isEqualTo(ContactStatus.QUALIFIED);
        assertThat(after.card().timeZone()).isEqualTo("Europe/Helsinki");
        assertThat(after.card().notes()).isEqualTo("Call\nin April");
        assertThat(after.card().custom()).containsEntry("product", "Planner");
        assertThat(after.lists()).hasSize(1);
        robot.interact((Runnable) undo::undo);
        assertThat(book.file(ada).orElseThrow()).isEqualTo(before);
    }

    @Test
    void listsAreManagedOnACardOfTheirOwn(FxRobot robot) {
        later(() -> controller.newContact().run());
        robot.clickOn("#form-manage-lists").write("Berlin fair").type(KeyCode.ENTER);
        robot.clickOn("#name-1").type(KeyCode.END).write(" 2026").type(KeyCode.ENTER);
        assertThat(robot.lookup("#name-1").queryAs(TextField.class).getText()).isEqualTo("Berlin fair 2026");
        robot.clickOn("#delete-1");
        assertThat(text(robot, "#names-said")).isEqualTo("Berlin fair 2026 is deleted; nobody was on it.");
        robot.clickOn("#names-undo").clickOn("#names-done");
        assertThat(text(robot, "#form-list-1")).isEqualTo("Berlin fair 2026");
        robot.clickOn("#form-cancel");
        assertThat(notices).isEmpty();
    }

    @Test
    void aStatusAndAListAreChosenForTheSelected(FxRobot robot) {
        long ada = house.contact("Ada");
        later(() -> action("action-status", ada));
        assertThat(isDisabled(robot, "#status-submit")).isTrue();
        robot.clickOn("#status-BAD_DATA").type(KeyCode.ENTER);
        assertThat(book.card(ada).orElseThrow().status()).isEqualTo(ContactStatus.BAD_DATA);

        later(() -> action("action-list", ada));
        robot.write("Berlin fair").type(KeyCode.ENTER);
        assertThat(book.file(ada).orElseThrow().lists()).hasSize(1);

        later(() -> action("action-unlist", ada));
        robot.clickOn("#list-1").clickOn("#list-submit");
        assertThat(book.file(ada).orElseThrow().lists()).isEmpty();
    }

    private void action(String id, long... contacts) {
        controller.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action()
                .accept(contacts);
    }

    private static void later(Runnable opens) {
        Platform.runLater(opens);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isDisabled(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Button.class).isDisabled();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
