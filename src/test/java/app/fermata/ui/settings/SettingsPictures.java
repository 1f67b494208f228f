package app.fermata.ui.settings;

import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.settings.SettingsModel.Section;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Pictures of the settings for looking at, in `target/pictures/settings-*.png`: run it on the headless platform.
public final class SettingsPictures {

    private final Theme theme = new Theme();
    private final ModalHost modals = new ModalHost();
    private final SettingsController controller;
    private final BlacklistDialog dialog;
    private final Scene scene;
    private final Stage stage = new Stage();

    private SettingsPictures(SettingsInMemory settings, boolean dark, double width, double height) {
        var notices = new NoticeBar();
        var clock = InstantSource.fixed(SettingsInMemory.NOW);
        var background = Background.immediate();
        controller = new SettingsController(
                settings, clock, background, new UndoStack(), notices::show, new ImportCard(modals, background));
        dialog = new BlacklistDialog(settings, clock, background, new UndoStack(), notices::show, modals);
        var bar = new Label();
        bar.getStyleClass().add("status-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        var shell = new Shell(
                List.of(
                        new Screen("tasks", "nav.tasks", Feather.CHECK_SQUARE, new Region()),
                        new Screen("settings", "nav.settings", Feather.SETTINGS, controller.view()).bottom()),
                bar,
                modals,
                notices,
                theme);
        theme.setDark(dark);
        scene = shell.scene(width, height);
        shell.show("settings");
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) {
        Theme.prepare();
        Platform.startup(() -> Platform.runLater(() -> {
            try {
                tour();
            } finally {
                Platform.exit();
            }
        }));
    }

    private static void tour() {
        for (String language : List.of("en", "fr")) {
            Texts.use(language);
            for (boolean dark : List.of(false, true)) {
                String look = language + (dark ? "-dark" : "-light");
                new SettingsPictures(SettingsInMemory.crowded(60), dark, 1440, 900).takeAll(look);
                new SettingsPictures(SettingsInMemory.crowded(60), dark, 1000, 700).takeAll("small-" + look);
            }
        }
        Texts.use("en");
        var empty = new SettingsPictures(new SettingsInMemory(), false, 1000, 700);
        empty.controller.model().section.set(Section.BLACKLIST);
        empty.take("empty");
        var broken = new SettingsInMemory();
        broken.broken = new IllegalStateException("on purpose");
        new SettingsPictures(broken, false, 1000, 700).take("failed");
    }

    private void takeAll(String name) {
        var model = controller.model();
        take(name + "-mailboxes");
        model.mailboxes.getFirst().perHour.set("many");
        model.mailboxes.getFirst().address.set("me");
        take(name + "-mailboxes-wrong");
        model.section.set(Section.BLACKLIST);
        model.entry.set("gmail.com");
        take(name + "-blacklist");
        model.entry.set("nonsense");
        take(name + "-blacklist-wrong");
        whileAsked(
                name + "-import",
                controller::onImportRequested,
                () -> ((TextArea) scene.lookup("#blacklist-lines"))
                        .setText("new.example, asked\nann@other.example\nnonsense\ncompetitor.example\ngmail.com"));
        whileAsked(
                name + "-dialog",
                () -> dialog.action().action().accept(new long[] {101, 102, 103, 104}),
                () -> ((ToggleButton) scene.lookup("#blacklist-domains")).setSelected(true));
        model.section.set(Section.SENDING);
        take(name + "-sending");
        controller.onSeveralRequested(true);
        take(name + "-sending-on");
    }

    private void whileAsked(String name, Runnable ask, Runnable meanwhile) {
        Platform.runLater(() -> {
            meanwhile.run();
            take(name);
            modals.cancelAll();
        });
        ask.run();
    }

    private void take(String name) {
        var done = new Object();
        var wait = new PauseTransition(Duration.millis(450));
        wait.setOnFinished(event -> Platform.exitNestedEventLoop(done, null));
        wait.play();
        Platform.enterNestedEventLoop(done);
        Snapshots.take(scene, "settings-" + name);
    }
}
