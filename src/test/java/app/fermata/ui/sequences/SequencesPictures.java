package app.fermata.ui.sequences;

import app.fermata.calendar.PublicHolidays;
import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidTemplates;
import app.fermata.sample.SampleClock;
import app.fermata.sample.SampleWorkspace;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.SequenceEditing;
import app.fermata.sequence.StepReading;
import app.fermata.sequence.StepText;
import app.fermata.store.Workspace;
import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.sequences.SequencesModel.Page;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.StatusBar;
import app.fermata.ui.shell.StatusBarModel;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Pictures of the sequences screen for looking at, in `target/pictures/sequences-*.png`: run it on the headless
/// platform.
public final class SequencesPictures {

    private static final InstantSource CLOCK = InstantSource.fixed(SampleClock.OPENING);

    private final Theme theme = new Theme();
    private final ModalHost modals = new ModalHost();
    private final SequencesController controller;
    private final SequencesDialogsInWindow dialogs;
    private final ScheduleEditing scheduling;
    private final Scene scene;

    private SequencesPictures(Workspace workspace, boolean dark, double width, double height) {
        var templates = new LiquidTemplates();
        var background = Background.immediate();
        var notices = new NoticeBar();
        scheduling = new ScheduleEditing(workspace, new SentLog(), new PublicHolidays(Texts.locale()));
        dialogs = new SequencesDialogsInWindow(scheduling, background, CLOCK, modals);
        controller = new SequencesController(
                new SequenceEditing(workspace, new SentLog(), templates),
                scheduling,
                new StepReading(workspace, templates),
                CLOCK,
                background,
                new UndoStack(),
                notices::show,
                dialogs);
        controller.refresh();
        var screen = new Screen("sequences", "nav.sequences", Feather.GIT_MERGE, controller.view());
        var shell = new Shell(List.of(screen), statusBar(), modals, notices, theme);
        theme.setDark(dark);
        scene = shell.scene(width, height);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static Node statusBar() {
        var model = new StatusBarModel();
        model.mailboxProperty().set("me@rep.example");
        model.nowProperty().set(SampleClock.OPENING);
        model.zoneProperty().set(ZoneId.of("Europe/Paris"));
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
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                Platform.exit();
            }
        }));
    }

    private static void tour() throws IOException {
        Path full = Files.createTempDirectory("fermata");
        Path none = Files.createTempDirectory("fermata");
        try (var workspace = Workspace.open(full, Fixture.entities());
                var empty = Workspace.open(none, Fixture.entities())) {
            SampleWorkspace.fill(workspace, SampleClock.OPENING);
            Texts.use("en");
            new SequencesPictures(workspace, false, 1440, 900).stations("light");
            new SequencesPictures(workspace, true, 1000, 700).stations("small-dark");
            Texts.use("fr");
            new SequencesPictures(workspace, false, 1000, 700).stations("small-fr");
            Texts.use("en");
            var blank = new SequencesPictures(empty, false, 1000, 700);
            blank.take("empty");
            blank.controller.model().page.set(Page.SCHEDULES);
            blank.take("empty-schedules");
            long id = new SequenceEditing(empty, new SentLog(), new LiquidTemplates()).create("First");
            blank.controller.open(id);
            blank.take("empty-editor");
        }
    }

    private void stations(String look) {
        take(look + "-list");
        controller.model().page.set(Page.SCHEDULES);
        take(look + "-schedules");
        var row = controller.model().rows.stream()
                .filter(one -> one.name().startsWith("Q4"))
                .findFirst()
                .orElseThrow();
        controller.open(row.id());
        controller.editor().onStepChosen(1);
        var step = controller.editor().model().step().orElseThrow();
        take(look + "-editor");
        controller
                .editor()
                .onStepEdited(new StepText(
                        step.id(),
                        step.kind(),
                        step.title(),
                        3,
                        step.slot(),
                        "",
                        step.body().replace("owns the weekly plan", "owns {{ contact.product }}"),
                        true));
        controller.editor().onSettled();
        take(look + "-edited");
        var review = controller.editor().model().review.get();
        if (review != null) asked(look + "-review", () -> dialogs.review(review));
        controller.editor().onStepAdded(app.fermata.sequence.StepKind.CALL);
        take(look + "-call");
        var schedule = scheduling.list().getFirst();
        asked(look + "-schedule", () -> dialogs.schedule(schedule, schedule.text()));
        asked(look + "-leave", () -> dialogs.leaving("Q4 outbound"));
    }

    private void asked(String name, Runnable question) {
        var wait = new PauseTransition(Duration.millis(600));
        wait.setOnFinished(event -> {
            Snapshots.take(scene, "sequences-" + name);
            modals.cancelAll();
        });
        wait.play();
        question.run();
    }

    private void take(String name) {
        var done = new Object();
        var wait = new PauseTransition(Duration.millis(500));
        wait.setOnFinished(event -> Platform.exitNestedEventLoop(done, null));
        wait.play();
        Platform.enterNestedEventLoop(done);
        Snapshots.take(scene, "sequences-" + name);
    }
}
