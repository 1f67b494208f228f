package app.fermata;

import app.fermata.Sight.Line;
import app.fermata.ui.kit.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// The rep at the window: clicks and types what the help article says, by node id, and looks at what comes of it.
final class Rep {

    final Sight sight;
    private final FxRobot robot;
    private final Engine engine;

    Rep(FxRobot robot, Engine engine) {
        this.robot = robot;
        this.engine = engine;
        this.sight = new Sight(robot);
    }

    /// Waits for the first lines and their number.
    void seesContacts() {
        sight.until("the contacts are there", () -> !sight.lines().isEmpty() && isCounted());
    }

    // A view or filter counts its contacts only once all is read.
    private boolean isCounted() {
        return !sight.words("#contacts-count").isEmpty();
    }

    /// Clicks a part once it can be clicked.
    void clicks(String selector) {
        sight.until(selector + " can be clicked", () -> sight.isShown(selector));
        robot.clickOn(shown(selector));
    }

    /// Presses keys together.
    void presses(KeyCode... keys) {
        robot.press(keys);
        // Last pressed, first let go: a letter must not outlast its Ctrl.
        for (int i = keys.length - 1; i >= 0; i--) robot.release(keys[i]);
    }

    /// Writes with the keyboard, where the focus is.
    void writes(String text) {
        robot.write(text);
    }

    /// Opens a drop-down and clicks the entry that says this.
    void picks(String selector, String wanted) {
        clicks(selector);
        sight.until("the drop-down offers " + wanted, () -> !entries(wanted).isEmpty());
        robot.clickOn(entries(wanted).getFirst());
        sight.until(wanted + " is chosen", () -> entries(wanted).isEmpty());
    }

    private List<Node> entries(String wanted) {
        return robot.lookup(".combo-box-popup .list-cell").queryAll().stream()
                .filter(Sight::isVisible)
                .filter(cell -> saying(wanted).test(cell))
                .toList();
    }

    private static Predicate<Node> saying(String wanted) {
        return cell -> {
            if (cell instanceof Labeled labeled && wanted.equals(labeled.getText())) return true;
            return cell.lookupAll(".label").stream()
                    .anyMatch(label -> label instanceof Labeled labeled && wanted.equals(labeled.getText()));
        };
    }

    /// Shows the views and the filter, which fold away in a narrow window.
    void opensFilter() {
        if (!sight.isShown("#filter-panel")) clicks("#filter-toggle");
    }

    /// Puts the filter away again where it lies over the table.
    void closesFilter() {
        if (!sight.isShown("#filter-toggle")) return;
        presses(KeyCode.ESCAPE);
        sight.until("the filter is away", () -> !sight.isShown("#filter-panel"));
    }

    /// Chooses the view with this name, such as `paused`.
    void chooses(String view) {
        opensFilter();
        clicks("#view-" + view);
        closesFilter();
        seesContacts();
    }

    /// *Add filter* or *Add another criterion*, the field, the value, *Add this criterion*.
    void filtersBy(String field, String value) {
        opensFilter();
        clicks(sight.isShown("#filter-add") ? "#filter-add" : "#filter-another");
        picks("#filter-field", field);
        picks("#filter-value", value);
        clicks("#filter-apply");
        seesCriterion(field, value);
        closesFilter();
        seesContacts();
    }

    private void seesCriterion(String field, String value) {
        sight.until(
                "the criterion " + value + " is there",
                () -> sight.words(".criterion").contains(field + " is " + value));
    }

    /// Finds a contact by the search field, and selects it.
    void selects(String name) {
        presses(KeyCode.CONTROL, KeyCode.F);
        presses(KeyCode.CONTROL, KeyCode.A);
        writes(name);
        sight.until(name + " is found", () -> names().equals(List.of(name)) && isCounted());
        robot.clickOn(sight.cell(0, "Name"));
    }

    /// Writes into the search field, in place of what is there, and waits for as many contacts.
    void finds(String text, int contacts) {
        presses(KeyCode.CONTROL, KeyCode.F);
        presses(KeyCode.CONTROL, KeyCode.A);
        presses(KeyCode.DELETE);
        writes(text);
        sight.until(
                contacts + " are found",
                () -> isCounted() && sight.words("#contacts-count").startsWith(Texts.number(contacts)));
    }

    /// Writes into a field, in place of what is there.
    void replaces(String selector, String text) {
        clicks(selector);
        presses(KeyCode.CONTROL, KeyCode.A);
        writes(text);
    }

    /// Opens a sequence in its editor.
    void opensSequence(String name) {
        clicks("#nav-sequences");
        sight.until(
                "the sequences are there", () -> sight.words("#sequences-table").contains(name));
        robot.doubleClickOn(name);
        sight.until("the editor is there", () -> sight.isShown("#step-card-1"));
    }

    private List<String> names() {
        return sight.lines().stream().map(Line::name).toList();
    }

    /// Selects the first lines in view: the first with the mouse, the others with Shift and the arrow.
    void selectsFirst(int lines) {
        robot.clickOn(sight.cell(0, "Name"));
        robot.press(KeyCode.SHIFT);
        for (int line = 1; line < lines; line++) robot.type(KeyCode.DOWN);
        robot.release(KeyCode.SHIFT);
        seesSelected(lines);
    }

    /// Selects all that match the filter, with the keyboard.
    void selectsAll(int lines) {
        robot.clickOn(sight.cell(0, "Name"));
        presses(KeyCode.CONTROL, KeyCode.A);
        seesSelected(lines);
    }

    private void seesSelected(int lines) {
        sight.until(
                lines + " are selected",
                () -> sight.words("#selection-bar").startsWith(Texts.number(lines) + " selected"));
    }

    /// Finds a contact and opens its pane.
    void opens(String name) {
        selects(name);
        presses(KeyCode.ENTER);
        seesInPane(name);
    }

    /// Actions, *Pause in sequence…*, the sequence, and *Submit*.
    void pausesIn(String sequence) {
        asksToPauseIn(sequence);
        clicks("#pause-submit");
        sight.until("the dialog is closed", () -> !sight.isShown("#pause-dialog"));
    }

    /// The same up to the dialog with its preview.
    void asksToPauseIn(String sequence) {
        clicks("#actions");
        clicks("#action-pause");
        picks("#pause-sequence", sequence);
        sight.until("the preview is there", () -> sight.isShown("#pause-submit"));
    }

    /// Actions, *Unpause in sequence…*, the sequence, and *Submit*.
    void unpausesIn(String sequence) {
        asksToUnpauseIn(sequence);
        clicks("#unpause-submit");
        sight.until("the dialog is closed", () -> !sight.isShown("#unpause-dialog"));
    }

    /// The same up to the dialog with its preview.
    void asksToUnpauseIn(String sequence) {
        clicks("#actions");
        clicks("#action-unpause");
        picks("#unpause-sequence", sequence);
        sight.until("the preview is there", () -> sight.isShown("#unpause-submit"));
    }

    /// Waits for a notice with these words in it.
    void isTold(String words) {
        sight.until(
                "a notice says “" + words + "”", () -> sight.words("#notice").contains(words));
    }

    /// Waits until the only line is in this state, with this next step.
    void seesLine(String state, String next) {
        sight.until(
                "the line says " + state + ", " + next,
                () -> sight.lines().stream()
                        .map(line -> line.state() + ", " + line.next())
                        .toList()
                        .equals(List.of(state + ", " + next)));
    }

    /// Waits until the pane has these words.
    void seesInPane(String words) {
        sight.until(
                "the pane says “" + words + "”",
                () -> sight.words("#contact-pane").contains(words));
    }

    /// Shows also the tasks that are folded away.
    void unfoldsTasks() {
        sight.until("the tasks are there", () -> sight.isShown(".task-row"));
        var list = robot.lookup("#tasks-list").queryListView();
        robot.interact(() -> list.scrollTo(list.getItems().size() - 1));
        sight.until(
                "the end of the tasks is in view",
                () -> sight.isTaskLineInView(list.getItems().size() - 1));
        if (sight.words("#tasks-fold").contains("more")) clicks("#tasks-fold");
    }

    /// Moves the clock on by whole days with its button, and waits until all that was due on the way is done.
    void letsDaysPass(int days) {
        for (int day = 0; day < days; day++) letsPass("#clock-day", Duration.ofHours(23));
    }

    /// The same by an hour.
    void letsAnHourPass() {
        letsPass("#clock-hour", Duration.ofHours(1));
    }

    private void letsPass(String button, Duration atLeast) {
        var from = engine.clock.instant();
        clicks(button);
        sight.until(
                "the time has passed",
                () -> !engine.clock.instant().isBefore(from.plus(atLeast)) && !sight.isShown("#clock-progress"));
    }

    /// The robot itself, for what needs hold of a key or of the mouse.
    FxRobot hands() {
        return robot;
    }

    private Node shown(String selector) {
        return robot.lookup(selector).queryAll().stream()
                .filter(Sight::isVisible)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector + " is not in the window"));
    }
}
