package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactSort;
import app.fermata.roster.Match;
import app.fermata.roster.NamedSequence;
import app.fermata.roster.Operator;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.ui.contacts.ContactsModel.Phase;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.PauseDialogs;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The screen in a window 1000 wide, over twelve thousand contacts that are read on the store thread.
@ExtendWith(ApplicationExtension.class)
class ContactsViewTest {

    private static final int MANY = 12_000;

    private final ContactsInMemory contacts = ContactsInMemory.of(MANY);
    private final ViewsInMemory views = new ViewsInMemory();
    private final Background background = Background.storeThread();
    private NoticeBar notices;
    private ContactsController controller;
    private ContactsModel model;

    @Start
    void show(Stage stage) {
        Texts.use("en");
        notices = new NoticeBar();
        controller = new ContactsController(
                contacts,
                views,
                InstantSource.fixed(ContactsInMemory.NOW),
                background,
                new UndoStack(),
                notices::show,
                new PauseDialogs() {
                    @Override
                    public void pause(long[] contactIds, Consumer<PauseRequest> onSubmit) {
                        onSubmit.accept(new PauseRequest(Selection.of(contactIds), 1, null));
                    }

                    @Override
                    public void unpause(long[] contactIds, Consumer<UnpauseRequest> onSubmit) {}
                });
        model = controller.model();
        var screen = new Screen(
                "contacts",
                "nav.contacts",
                Feather.USERS,
                controller.view(new StackPane(new Label("pane")), List.of(), List.of()));
        var shell = new Shell(List.of(screen), new StackPane(), new ModalHost(), notices, new Theme());
        stage.setScene(shell.scene(1000, 900));
        // The stage keeps the size the test before gave it.
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void linesLoadAsTheyComeIntoView(FxRobot robot) {
        await(this::complete);
        assertThat(model.rows).hasSize(MANY);

        robot.interact(() -> table(robot).scrollTo(MANY - 1));
        await(() -> !model.rows.get(MANY - 1).isLoading());

        assertThat(robot.lookup("Contact 011999").tryQuery()).isPresent();
    }

    @Test
    void clickAndShiftArrowsSelectARange(FxRobot robot) {
        await(this::complete);
        robot.clickOn("Alan Turing");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);

        assertThat(model.selection.toArray()).containsExactly(2, 3, 4);
        assertThat(robot.lookup("3 selected").tryQuery()).isPresent();
        assertThat(robot.lookup("11,997 more").tryQuery()).isPresent();
    }

    /// Only a real display hands on the keys held during a click.
    @Test
    @Tag("journey")
    void ctrlAndShiftClicksSelectAsInAnyListAndHeadersSort(FxRobot robot) {
        assumeTrue(Boolean.getBoolean("journeys.display"));
        await(this::complete);
        robot.clickOn("Ada Lovelace");
        robot.press(KeyCode.CONTROL).clickOn("Annie Easley").release(KeyCode.CONTROL);
        assertThat(model.selection.toArray()).containsExactly(1, 3);

        robot.press(KeyCode.SHIFT).clickOn("Claude Shannon").release(KeyCode.SHIFT);
        assertThat(model.selection.toArray()).containsExactly(3, 4, 5);

        robot.clickOn("Name");
        await(() -> complete() && !model.sort.get().ascending());
        assertThat(model.selection.toArray()).containsExactly(3, 4, 5);
    }

    @Test
    void boxesSpaceAndLinesAreOneSelection(FxRobot robot) {
        await(this::complete);
        robot.clickOn("Ada Lovelace");
        var box = robot.lookup(".tick-cell").nth(3).query();
        robot.clickOn(box);
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL).type(KeyCode.SPACE);

        assertThat(model.selection.toArray()).containsExactly(1, 4, 5);
    }

    @Test
    void ctrlASelectsAllThatMatchAndTheLinkLetsGoOfThem(FxRobot robot) {
        await(this::complete);
        robot.clickOn("Ada Lovelace");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(model.selection.countProperty().get()).isEqualTo(MANY);

        robot.clickOn("#clear-selection");
        assertThat(model.selection.countProperty().get()).isZero();

        robot.clickOn("#select-all");
        assertThat(model.selection.countProperty().get()).isEqualTo(MANY);
    }

    @Test
    void searchNarrowsAsTheRepTypes(FxRobot robot) {
        await(this::complete);
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("turing");
        await(() -> complete() && model.rows.size() == 1);

        assertThat(robot.lookup("Alan Turing").tryQuery()).isPresent();
        assertThat(robot.lookup("1 of 12,000").tryQuery()).isPresent();
    }

    @Test
    void pausedContactsAreFoundByTheFilterInTheWordsOfTheBrief(FxRobot robot) {
        await(this::complete);
        robot.clickOn("#filter-toggle").clickOn("#filter-add");
        choose(robot, "#filter-field", FilterField.of(FilterField.Kind.SEQUENCE_STATE));
        choose(robot, "#filter-value", SequenceState.PAUSED);
        robot.clickOn("#filter-apply").clickOn("#filter-another");
        choose(robot, "#filter-field", FilterField.of(FilterField.Kind.SEQUENCE));
        choose(robot, "#filter-value", new NamedSequence(1, "Q4 outbound"));
        robot.clickOn("#filter-apply");
        await(() -> model.filter.get().criteria().size() == 2);

        long found = contacts.count(model.filter.get());
        assertThat(found).isPositive();
        await(() -> complete() && model.rows.size() == found);
        // The list belongs to the FX thread: loaded pages go into it as the table asks for them.
        robot.interact(() -> assertThat(model.rows)
                .allSatisfy(line -> assertThat(contacts.stateOf(line.id())).isEqualTo(SequenceState.PAUSED)));
        assertThat(robot.lookup(".criterion").queryAll()).hasSize(2);

        robot.clickOn("#filter-clear");
        await(() -> complete() && model.rows.size() == MANY);
        assertThat(robot.lookup(".criterion").queryAll()).isEmpty();
    }

    @Test
    void filterIsGroupedChangedAndKeptAsAView(FxRobot robot) {
        await(this::complete);
        robot.clickOn("#filter-toggle").clickOn("#filter-add");
        choose(robot, "#filter-field", FilterField.of(FilterField.Kind.SEQUENCE));
        choose(robot, "#filter-value", new NamedSequence(1, "Q4 outbound"));
        robot.clickOn("#filter-apply").clickOn("#filter-group");
        choose(robot, "#filter-field", FilterField.of(FilterField.Kind.COMPANY));
        robot.clickOn("#filter-text").write("engines").type(KeyCode.ENTER);
        robot.clickOn("#filter-group-another-1");
        choose(robot, "#filter-field", FilterField.of(FilterField.Kind.LAST_CONTACTED));
        robot.clickOn("#filter-number").write("30").type(KeyCode.ENTER);
        await(() -> model.filter.get().criteria().size() == 3);
        assertThat(words(robot, "#filter-sentence"))
                .isEqualTo("Contacts whose sequence is Q4 outbound and (company contains engines or last contact is in"
                        + " the last 30 days)");

        robot.clickOn("#filter-match-any");
        assertThat(model.filter.get().match()).isEqualTo(Match.ANY);
        robot.clickOn(robot.lookup(".criterion .prose").nth(0).<Node>query());
        choose(robot, "#filter-operator", Operator.IS_NOT);
        robot.clickOn("#filter-apply");
        assertThat(words(robot, "#filter-sentence")).startsWith("Contacts whose sequence is not Q4 outbound or (");

        robot.interact(() -> robot.lookup("#view-save").queryButton().fire());
        robot.write("Mine").type(KeyCode.ENTER);
        await(() -> views.names().equals(List.of("Mine")) && complete());
        assertThat(robot.lookup("#view-own-1").queryButton().getText()).isEqualTo("Mine");
        assertThat(views.all().getFirst().filter()).isEqualTo(model.filter.get());
    }

    @Test
    void whatIsNoDayOrNumberIsRefusedInWords(FxRobot robot) {
        await(this::complete);
        robot.clickOn("#filter-toggle").clickOn("#filter-add");
        choose(robot, "#filter-field", FilterField.of(FilterField.Kind.PLANNED));
        robot.clickOn("#filter-number").write("many");
        assertThat(robot.lookup("“many” is not a number from 1 to 36,500.").tryQuery())
                .isPresent();
        assertThat(robot.lookup("#filter-apply").queryButton().isDisabled()).isTrue();

        choose(robot, "#filter-operator", Operator.BEFORE);
        robot.clickOn("#filter-day").write("03/04");
        assertThat(robot.lookup("“03/04” cannot be read as a day. Write it like 12 Mar 2026.")
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup("#filter-apply").queryButton().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(model.filter.get().isAll()).isTrue();
    }

    private static String words(FxRobot robot, String selector) {
        return robot.lookup(selector + " .prose").queryAs(TextFlow.class).getChildren().stream()
                .map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining());
    }

    @Test
    void actionsPauseTheSelectedContacts(FxRobot robot) {
        await(this::complete);
        robot.clickOn("Ada Lovelace").clickOn("#actions").clickOn("#action-pause");
        await(() -> contacts.stateOf(1) == SequenceState.PAUSED);
        await(() -> notices.noticeProperty().get() != null);

        assertThat(robot.lookup("1 contact paused in Q4 outbound.").tryQuery()).isPresent();
        await(() -> complete() && robot.lookup("kept Fri 6 Mar").tryQuery().isPresent());
    }

    @Test
    void headerSortsThroughTheStore(FxRobot robot) {
        await(this::complete);
        // The headless platform calls every press a request for a menu, and a header takes no such press.
        robot.interact(() -> table(robot).getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING));
        await(() -> complete() && model.sort.get().equals(new ContactSort(ContactSort.Column.NAME, false)));

        assertThat(robot.lookup("Contact 011999").tryQuery()).isPresent();
    }

    @Test
    void refreshKeepsThePlaceInTheTable(FxRobot robot) {
        await(this::complete);
        robot.interact(() -> table(robot).scrollTo(5_000));
        await(() -> !model.rows.get(5_000).isLoading() && !model.rows.get(5_010).isLoading());
        String shown = Objects.requireNonNull(model.rows.get(5_005).row()).name();
        assertThat(robot.lookup(shown).tryQuery()).isPresent();

        contacts.remove(11_000);
        robot.interact(controller::refresh);
        await(() -> model.rows.size() == MANY - 1);

        assertThat(robot.lookup(shown).tryQuery()).isPresent();
    }

    @Test
    void enterOpensThePaneOverTheNarrowTableAndEscClosesIt(FxRobot robot) {
        await(this::complete);
        robot.clickOn("Ada Lovelace");
        assertThat(robot.lookup("#pane-slot").tryQuery()).isEmpty();

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#pane-slot").tryQuery()).isPresent();

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#pane-slot").tryQuery()).isEmpty();
    }

    @Test
    void openedContactIsBroughtIntoViewEvenIfTheFilterHidIt(FxRobot robot) {
        await(this::complete);
        robot.interact(() -> controller.find(ContactFilter.text("turing")));
        await(() -> complete() && model.rows.size() == 1);

        robot.interact(() -> controller.open(9_000));
        await(() -> complete() && model.rows.size() == MANY);
        await(() -> robot.lookup("Contact 008999").tryQuery().isPresent());

        assertThat(model.current.get()).isEqualTo(9_000);
        assertThat(robot.lookup("#pane-slot").tryQuery()).isPresent();
    }

    @Test
    void columnsCanBeShownAndHidden(FxRobot robot) {
        await(this::complete);
        robot.clickOn("#columns").clickOn("Email");

        assertThat(robot.lookup("ada.lovelace@example.example").tryQuery()).isPresent();
    }

    @Test
    void nothingFoundSaysSoAndLeadsBack(FxRobot robot) {
        await(this::complete);
        robot.interact(() -> controller.find(ContactFilter.text("nobody at all")));
        await(() -> complete() && model.rows.isEmpty());

        robot.clickOn("#contacts-clear-filter");
        await(() -> complete() && model.rows.size() == MANY);
        assertThat(robot.lookup("Ada Lovelace").tryQuery()).isPresent();
    }

    @Test
    void actionsMenuExplainsWhyNothingCanBeDone(FxRobot robot) {
        await(this::complete);
        var actions = robot.lookup("#actions").queryAs(MenuButton.class);

        assertThat(actions.getItems().getFirst().isDisable()).isTrue();
        assertThat(actions.getItems().getFirst().getText()).contains("select contacts first");
    }

    private <T> void choose(FxRobot robot, String id, T value) {
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> box = robot.lookup(id).queryAs(ComboBox.class);
            assertThat(box.getItems()).contains(value);
            box.setValue(value);
        });
    }

    private boolean complete() {
        return model.phase.get() == Phase.COMPLETE && !background.busyProperty().get();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#contacts-table").queryTableView();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("waited ten seconds in vain", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean onFx(BooleanSupplier condition) throws Exception {
        return WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get();
    }
}
