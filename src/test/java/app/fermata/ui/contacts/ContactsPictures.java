package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.Criterion;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.ui.Snapshots;
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
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the contacts screen for looking at, in `target/pictures/contacts-*.png`: run it on the headless
/// platform.
public final class ContactsPictures {

    private static final String LONG_NAME = "Wolfeschlegelsteinhausen-Bergerdorff van der Maximilianstrasse";

    private final Theme theme = new Theme();
    final ViewsInMemory views = new ViewsInMemory();
    private final NoticeBar notices = new NoticeBar();
    final ContactsController controller;
    private final Stage stage = new Stage();
    final Scene scene;

    private ContactsPictures(ContactsUseCases contacts, boolean dark, double width, double height) {
        controller = new ContactsController(
                contacts,
                views,
                InstantSource.fixed(ContactsInMemory.NOW),
                Background.immediate(),
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
        var pane = new StackPane(new Label("The contact pane"));
        var screen = new Screen("contacts", "nav.contacts", Feather.USERS, controller.view(pane, List.of(), List.of()));
        var shell = new Shell(List.of(screen), new StackPane(), new ModalHost(), notices, theme);
        theme.setDark(dark);
        scene = shell.scene(width, height);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) {
        Platform.startup(() -> {});
        tour();
        Platform.exit();
    }

    private static void tour() {
        for (String language : List.of("en", "fr")) {
            Texts.use(language);
            for (boolean dark : List.of(false, true)) {
                String look = language + (dark ? "-dark" : "-light");
                crowd(12_000, dark, 1440, 900).takeStations("many-" + look);
                crowd(12_000, dark, 1000, 700).takeStations("many-small-" + look);
            }
        }
        Texts.use("en");
        for (int count : List.of(0, 3)) {
            crowd(count, false, 1440, 900).take(count + "");
            crowd(count, false, 1000, 700).take(count + "-small");
        }
        var broken = new ContactsInMemory();
        broken.broken = new IllegalStateException("on purpose");
        shown(broken, false, 1440, 900).take("failed");
    }

    static ContactsPictures crowd(int count, boolean dark, double width, double height) {
        var contacts = ContactsInMemory.of(count);
        if (count > 0) {
            contacts.add("Aaa " + LONG_NAME, LONG_NAME + " & Sons", SequenceState.PAUSED, 4);
        }
        return shown(contacts, dark, width, height);
    }

    private static ContactsPictures shown(ContactsUseCases contacts, boolean dark, double width, double height) {
        return Snapshots.onFxThread(() -> new ContactsPictures(contacts, dark, width, height));
    }

    private void takeStations(String name) {
        var model = controller.model();
        take(name + "-start");
        step(() -> controller.find(
                ContactFilter.of(Criterion.state(SequenceState.ACTIVE), Criterion.sequence(1, "Q4 outbound"))));
        take(name + "-filter");
        step(() -> {
            model.selection.add(model.rows.idsBetween(0, 6));
            model.current.set(model.rows.idAt(2));
            model.paneOpened.set(true);
            if (scene.lookup("#filter-another") instanceof Hyperlink another) {
                another.fire();
            }
        });
        take(name + "-selected");
        step(() -> {
            model.paneOpened.set(false);
            if (scene.lookup("#filter-toggle") instanceof Button toggle && toggle.isVisible()) {
                toggle.fire();
            }
            controller.find(
                    ContactFilter.of(Criterion.state(SequenceState.ERROR)).withText("nobody at all"));
        });
        take(name + "-nothing");
        step(() -> {
            controller.find(ContactFilter.of(Criterion.sequence(1, "Q4 outbound")));
            model.selection.only(model.rows.idsBetween(0, 10));
            model.current.set(model.rows.idAt(0));
            controller.commands().pause().run();
        });
        take(name + "-paused");
    }

    static void step(Runnable what) {
        Platform.runLater(what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Snapshots.onFxThread(() -> Snapshots.take(scene, "contacts-" + name));
    }
}
