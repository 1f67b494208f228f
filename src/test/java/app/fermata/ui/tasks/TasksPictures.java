package app.fermata.ui.tasks;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.StepKind;
import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.StatusBar;
import app.fermata.ui.shell.StatusBarModel;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Pictures of the tasks screen for looking at, in `target/pictures/tasks-*.png`: run it on the headless platform.
public final class TasksPictures {

    private static final String LONG_NAME = "Wolfeschlegelsteinhausen-Bergerdorff van der Maximilianstrasse";

    private final Theme theme = new Theme();
    private final NoticeBar notices = new NoticeBar();
    private final TasksController controller;
    private final Stage stage = new Stage();
    private final Scene scene;

    private TasksPictures(TasksInMemory tasks, boolean dark, double width, double height) {
        controller = new TasksController(
                tasks, InstantSource.fixed(TasksInMemory.NOW), Background.immediate(), new UndoStack(), notices::show);
        controller.refresh();
        var screen =
                new Screen("tasks", "nav.tasks", Feather.CHECK_SQUARE, controller.view(), controller.badgeProperty());
        var shell = new Shell(List.of(screen), statusBar(), new ModalHost(), notices, theme);
        theme.setDark(dark);
        scene = shell.scene(width, height);
        stage.setScene(scene);
        stage.show();
    }

    private static javafx.scene.Node statusBar() {
        var model = new StatusBarModel();
        model.mailboxProperty().set("me@rep.example");
        model.nextAtProperty().set(TasksInMemory.NOW.plusSeconds(62_280));
        model.nextToProperty().set("Donald Knuth");
        model.sentTodayProperty().set(12);
        model.quotaProperty().set(400);
        model.nowProperty().set(TasksInMemory.NOW);
        model.zoneProperty().set(TasksInMemory.PARIS);
        model.movableClockProperty().set(true);
        model.busyProperty().set(true);
        model.progressProperty().set(0.4);
        return new StatusBar(model, new StatusBar.Callbacks() {
                    @Override
                    public void onHourRequested() {}

                    @Override
                    public void onDayRequested() {}

                    @Override
                    public void onNextDepartureRequested() {}

                    @Override
                    public void onCancelRequested() {}
                })
                .root();
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
                crowd(200, dark, 1440, 900).takeStations("200-" + look);
                crowd(200, dark, 1000, 700).takeStations("200-small-" + look);
            }
        }
        Texts.use("en");
        for (int count : List.of(0, 3)) {
            crowd(count, false, 1440, 900).take(count + "");
            crowd(count, true, 1000, 700).take(count + "-small-dark");
        }
        var broken = new TasksInMemory();
        broken.broken = new IllegalStateException("on purpose");
        new TasksPictures(broken, false, 1000, 700).take("failed");
    }

    private static TasksPictures crowd(int count, boolean dark, double width, double height) {
        var tasks = TasksInMemory.of(count);
        if (count > 3) {
            tasks.add(LONG_NAME, LONG_NAME + " & Sons", StepKind.MANUAL_EMAIL, TasksInMemory.NOW.minusSeconds(300_000));
        }
        return new TasksPictures(tasks, dark, width, height);
    }

    private void takeStations(String name) {
        take(name + "-start");
        var first = controller.model().current.get();
        if (first != null) {
            controller.onDoneRequested(first.task());
        }
        take(name + "-done");
        controller.model().step(200);
        take(name + "-end");
        takeThePlayer(name);
    }

    private void takeThePlayer(String name) {
        controller.onWorkThroughRequested();
        var player = controller.player();
        take("player-" + name + "-first");
        player.onStepRequested(1);
        take("player-" + name + "-second");
        player.onKindRequested(StepKind.MANUAL_EMAIL);
        player.onSkipRequested();
        player.onStepRequested(2);
        take("player-" + name + "-mail");
        player.onPostponeRequested(Postponement.TOMORROW);
        while (player.model().current.get() != null) {
            player.onDoneRequested();
        }
        take("player-" + name + "-kind-end");
        player.onKindRequested(null);
        while (player.model().current.get() != null) {
            player.onDoneRequested();
        }
        take("player-" + name + "-end");
    }

    private void take(String name) {
        var done = new Object();
        var wait = new PauseTransition(Duration.millis(250));
        wait.setOnFinished(event -> Platform.exitNestedEventLoop(done, null));
        wait.play();
        Platform.enterNestedEventLoop(done);
        Snapshots.take(scene, "tasks-" + name);
    }
}
