package app.fermata.ui.contact;

import static app.fermata.calendar.Schedules.paris;

import app.fermata.activity.ActivityEntry;
import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.ContactBook;
import app.fermata.contact.ContactDraft;
import app.fermata.contact.ContactField;
import app.fermata.contact.ContactFile;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.EditOutcome;
import app.fermata.contact.Editing;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.Listing;
import app.fermata.contact.NameOutcome;
import app.fermata.contact.StatusSetting;
import app.fermata.sequence.Fixture;
import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The forms of a contact, and the pane's Activity and Details, for looking at.
///
/// Run on the headless platform it writes `target/pictures/edit-*.png`.
public final class EditingPictures {

    private static final String LONG = "Everybody we met at the trade fair for planning software in Helsinki in March";

    private final Theme theme = new Theme();
    private final ContactUseCases cases;
    private final Set<Long> lists = new HashSet<>();
    private ContactDraft crowded = ContactDraft.EMPTY;
    private long contact;

    private EditingPictures(Fixture house) {
        this.cases = new ContactUseCases(
                new ContactBook(house.workspace),
                new Editing(house.workspace),
                new StatusSetting(house.workspace),
                new Listing(house.workspace),
                new FieldDefining(house.workspace));
    }

    public static void main(String[] args) throws IOException {
        Theme.prepare();
        Texts.use("en");
        var house = Fixture.workspace(Files.createTempDirectory("fermata-pictures"));
        Platform.startup(() -> Platform.runLater(() -> {
            try (house) {
                var pictures = new EditingPictures(house);
                pictures.empty();
                pictures.fill();
                for (var language : List.of("en", "fr")) {
                    Texts.use(language);
                    for (boolean dark : List.of(false, true)) pictures.tour(language, dark);
                }
            } finally {
                Platform.exit();
            }
        }));
    }

    private void empty() {
        theme.setDark(false);
        card("new-empty", 1000, 700, it -> it.newContact().run());
        card("lists-empty", 1000, 700, EditingController::manageLists);
        card("fields-empty", 1000, 700, EditingController::manageFields);
        card("put-empty", 1000, 700, it -> act(it, "action-list"));
        card("take-empty", 1000, 700, it -> act(it, "action-unlist"));
    }

    private void fill() {
        crowded = ContactDraft.EMPTY
                .with(ContactField.FIRST_NAME, "Maximiliane-Alexandra")
                .with(ContactField.LAST_NAME, "von Hohenstein-Wittgenberg-Sulzbach")
                .with(ContactField.EMAIL, "maximiliane-alexandra.von-hohenstein@spread-spectrum.example")
                .with(ContactField.COMPANY, "Spread Spectrum Radio Company of Northern Europe")
                .with(ContactField.JOB_TITLE, "Head of Frequency Planning")
                .with(ContactField.PHONE, "+358 9 1234 5678")
                .with(ContactField.TIME_ZONE, "America/Argentina/Buenos_Aires")
                .with(
                        ContactField.NOTES,
                        "Met at the fair in Helsinki.\n\nWants a demo after Easter; knows Ada."
                                + " Speaks German and French. Prefers the phone, never before ten.")
                .with(ContactStatus.DO_NOT_CONTACT);
        for (var name : List.of("Renewal date", "Product", "Number of planners in the whole company")) {
            long field = ((NameOutcome.Named) cases.fields().create(name)).id();
            crowded = crowded.with(field, name.equals("Product") ? "Meridian Planner" : "2026-06-30");
        }
        for (var name : List.of("Berlin fair", "Newsletter", "Referred by Ada", LONG)) {
            lists.add(((NameOutcome.Named) cases.lists().create(name)).id());
        }
        var outcome = cases.editing().create(crowded.on(lists), paris("2026-03-05T11:00"));
        contact = ((EditOutcome.Created) outcome).contactId();
    }

    private void tour(String language, boolean dark) {
        theme.setDark(dark);
        String look = "-" + language + (dark ? "-dark" : "-light");
        card("new" + look, 1440, 900, it -> it.newContact().run());
        card("edit" + look, 1440, 900, it -> it.edit(contact));
        card("edit-small" + look, 1000, 700, it -> it.edit(contact));
        card("status" + look, 1000, 700, it -> act(it, "action-status"));
        card("put" + look, 1000, 700, it -> act(it, "action-list"));
        card("lists" + look, 1000, 700, EditingController::manageLists);
        card("fields" + look, 1000, 700, EditingController::manageFields);
        refused("refused" + look);
        pane("activity" + look, 1, happened());
        pane("details" + look, 2, happened());
        if (!dark) pane("activity-empty" + look, 1, List.of());
    }

    private void refused(String name) {
        var scene = new Scene[1];
        var modals = new ModalHost();
        show(modals, 1000, 700, scene);
        var form = new FormController(
                cases,
                () -> paris("2026-03-05T11:00"),
                Background.immediate(),
                null,
                ContactDraft.EMPTY.with(
                        ContactField.EMAIL, "maximiliane-alexandra.von-hohenstein@spread-spectrum.example"),
                cases.book().lists(),
                cases.book().fields());
        after(200, () -> {
            form.onSaveRequested();
            ((ComboBox<?>) scene[0].lookup("#form-status")).requestFocus();
            form.model().notice.set(Texts.get("form.stale", "Company, Phone"));
        });
        after(600, () -> {
            Snapshots.take(scene[0], "edit-" + name);
            modals.cancelAll();
        });
        new QuestionCards(modals).form(form);
        hide(scene[0]);
    }

    private interface Opening {
        void open(EditingController controller);
    }

    private void card(String name, double width, double height, Opening opening) {
        var modals = new ModalHost();
        var scene = new Scene[1];
        show(modals, width, height, scene);
        var controller = new EditingController(
                cases,
                () -> paris("2026-03-05T11:00"),
                Background.immediate(),
                new UndoStack(),
                notice -> {},
                new QuestionCards(modals));
        after(500, () -> {
            Snapshots.take(scene[0], "edit-" + name);
            modals.cancelAll();
        });
        opening.open(controller);
        hide(scene[0]);
    }

    private void pane(String name, int tab, List<ActivityEntry> happened) {
        var desk = new ScriptedDesk();
        ContactFile file = cases.book().file(contact).orElseThrow();
        desk.put(file.card(), ContactSamples.pausedByHand());
        desk.files.put(contact, file);
        desk.happened.addAll(happened);
        var modals = new ModalHost();
        var controller = new ContactController(
                desk,
                ContactSamples.CLOCK,
                Background.immediate(),
                new UndoStack(),
                notice -> {},
                modals,
                new UntilCard(modals, ContactSamples.CLOCK));
        var root = new StackPane(new HBox(controller.createView()), modals);
        root.getStyleClass().add("shell");
        var scene = new Scene(root, 420, 900);
        theme.apply(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        controller.show(contact);
        ((TabPane) scene.lookup(".tab-pane")).getSelectionModel().select(tab);
        settle();
        Snapshots.take(scene, "edit-" + name);
        hide(scene);
    }

    private static List<ActivityEntry> happened() {
        var all = new ArrayList<ActivityEntry>();
        var at = ContactSamples.NOW;
        var details = java.util.Map.of(
                ActivityKind.STATUS_CHANGED, "QUALIFIED",
                ActivityKind.EDITED, "COMPANY, PHONE, Renewal date",
                ActivityKind.LISTED, "Berlin fair",
                ActivityKind.UNLISTED, LONG,
                ActivityKind.EMAIL_SENT, "Introduction",
                ActivityKind.TASK_DONE, "Call",
                ActivityKind.BOUNCED, "550 5.1.1 <maximiliane@spread-spectrum.example>: no such user",
                ActivityKind.PAUSED, "I am out of the office until Friday 13 March with no access to my mail.",
                ActivityKind.UNPAUSED, ActivityLog.BY_ITSELF,
                ActivityKind.UNDONE, "PAUSED");
        for (var kind : ActivityKind.values()) {
            at = at.minusSeconds(7_000);
            boolean isInSequence = kind.compareTo(ActivityKind.ADDED_TO_SEQUENCE) >= 0;
            all.add(new ActivityEntry(
                    all.size() + 1L,
                    at,
                    kind,
                    isInSequence ? "Re-engagement of trial customers" : null,
                    details.getOrDefault(kind, ""),
                    kind == ActivityKind.PAUSED ? 1_204 : 1));
        }
        return all;
    }

    private void act(EditingController controller, String id) {
        controller.actions().stream()
                .filter(action -> action.id().equals(id))
                .forEach(action -> action.action().accept(new long[] {1, 2, 3}));
    }

    private void show(ModalHost modals, double width, double height, Scene[] into) {
        var root = new StackPane(modals);
        root.getStyleClass().add("shell");
        into[0] = new Scene(root, width, height);
        theme.apply(into[0]);
        var stage = new Stage();
        stage.setScene(into[0]);
        stage.show();
    }

    private static void hide(Scene scene) {
        scene.getWindow().hide();
    }

    private static void settle() {
        var done = new Object();
        after(300, () -> Platform.exitNestedEventLoop(done, null));
        Platform.enterNestedEventLoop(done);
    }

    private static void after(int millis, Runnable work) {
        var wait = new PauseTransition(Duration.millis(millis));
        wait.setOnFinished(event -> work.run());
        wait.play();
    }
}
