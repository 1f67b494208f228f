package app.fermata;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.Criterion;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks through the main job in the real window on JavaFX's headless platform: select, pause, let days pass, find the
/// paused, unpause, undo. Says what happens line by line and takes a picture at each station.
final class Tour {

    private static final Logger out = LoggerFactory.getLogger("tour");
    private static final Path FOLDER = Path.of("target", "tour");
    private static final String SEQUENCE = "Q4 outbound";
    private static final int SELECTED = 14;
    private static final int DAYS = 8;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Engine engine;
    private final TourGuide guide;

    private Tour(Engine engine, Scene scene) {
        this.engine = engine;
        this.guide = new TourGuide(scene, FOLDER);
    }

    /// Runs the tour on a fresh sample workspace under `target/tour`.
    ///
    /// @param wanted whether it was asked for, rather than run for want of a display
    /// @return the exit code: 0, or 1 when something did not happen as it should
    static int run(boolean wanted) {
        out.info(
                wanted
                        ? "The tour of Fermata, without a display."
                        : "There is no display here, so Fermata cannot open its window. It runs its tour instead.");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            var workspace = FOLDER.resolve("workspace");
            clear(FOLDER);
            Platform.startup(() -> Platform.setImplicitExit(false));
            try (var engine = Engine.open(workspace, true, InstantSource.system())) {
                var background = Background.storeThread();
                var scene = TourGuide.onFx(() -> window(engine, background));
                new Tour(engine, scene).walk();
                background.close();
            }
            out.info("The tour is over. Its pictures are in {}.", FOLDER);
            return 0;
        } catch (IOException | RuntimeException failure) {
            out.error("The tour broke off.", failure);
            return 1;
        }
    }

    private static Scene window(Engine engine, Background background) {
        var stage = new Stage();
        Shell.prepare(stage);
        var theme = new Theme();
        theme.setDark(false);
        var scene = new Wiring(engine, background, theme).scene(WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private void walk() {
        long q4 = engine.roster.sequences().stream()
                .filter(sequence -> sequence.name().equals(SEQUENCE))
                .findFirst()
                .orElseThrow()
                .id();
        long contacts = engine.roster.total();
        guide.until("the contacts are there", () -> guide.isShown("contacts-table"));
        guide.say("1  The sample workspace has " + contacts + " contacts; " + count(SequenceState.PAUSED, q4)
                + " of them are paused in " + SEQUENCE + ". It is " + now() + ".");
        guide.picture("contacts");

        guide.press("view-active");
        waitForCount(engine.roster.count(ContactFilter.of(Criterion.state(SequenceState.ACTIVE))));
        guide.key("contacts-table", KeyCode.HOME, false, false);
        guide.key("contacts-table", KeyCode.SPACE, false, false);
        for (int i = 0; i < SELECTED - 1; i++) guide.key("contacts-table", KeyCode.DOWN, true, false);
        guide.until("contacts are selected", () -> guide.words("selection-bar").startsWith(SELECTED + " "));
        guide.say("2  Selected: " + guide.words("selection-bar"));
        guide.picture("selected");

        long before = count(SequenceState.PAUSED, q4);
        guide.choose("actions", "action-pause");
        guide.pick(
                "pause-sequence",
                choice -> choice instanceof SequenceChoice it && it.name().equals(SEQUENCE));
        guide.until("the pause dialog can be submitted", () -> guide.isShown("pause-submit"));
        guide.say("3  Actions > Pause in sequence…: " + guide.words("pause-dialog"));
        guide.picture("pause-dialog");
        guide.press("pause-submit");
        guide.until("the notice is there", () -> guide.isShown("notice-action"));
        long paused = count(SequenceState.PAUSED, q4);
        guide.say("4  " + guide.words("notice") + " Now " + paused + " are paused there, " + (paused - before)
                + " more.");
        guide.picture("paused");
        require(paused > before, "Pausing paused nobody");

        letDaysPass(q4, paused);
        findPaused(q4);
        unpause(q4, paused);
    }

    private void letDaysPass(long q4, long paused) {
        int sent = engine.outlook.at(engine.clock.instant()).sentToday();
        var filter = filter(SequenceState.PAUSED, q4);
        var held = engine.roster.ids(filter, app.fermata.roster.ContactSort.BY_NAME);
        long mails = mailsTo(held, q4);
        for (int day = 0; day < DAYS; day++) {
            var from = engine.clock.instant();
            guide.press("clock-day");
            guide.until(
                    "a day has passed",
                    () -> !engine.clock.instant().isBefore(from.plus(java.time.Duration.ofDays(1)))
                            && guide.isShown("clock-day"));
        }
        var after = engine.outlook.at(engine.clock.instant());
        guide.say("5  " + DAYS + " days pass: it is " + now() + ". Mail left at its own minutes, " + after.sentToday()
                + " today (" + sent + " on the first day).");
        long leaked = mailsTo(held, q4) - mails;
        guide.say("   To the " + held.length + " contacts paused in " + SEQUENCE + " it sent " + leaked + " messages; "
                + count(SequenceState.PAUSED, q4) + " are still paused.");
        guide.picture("days-later");
        require(leaked == 0, "Mail left for a paused contact");
        require(count(SequenceState.PAUSED, q4) <= paused, "Somebody was paused on the way");
    }

    private long mailsTo(long[] contacts, long q4) {
        long mails = 0;
        for (long contact : contacts) {
            mails += view(contact, q4).stream()
                    .flatMap(view -> view.steps().stream())
                    .filter(step -> step.progress() == EnrollmentView.Progress.DONE)
                    .count();
        }
        return mails;
    }

    private Optional<EnrollmentView> view(long contact, long q4) {
        return engine.timelines.of(contact, engine.clock.instant()).stream()
                .filter(view -> view.sequenceId() == q4)
                .findFirst();
    }

    private void findPaused(long q4) {
        guide.press("view-paused");
        long everywhere = engine.roster.count(ContactFilter.of(Criterion.state(SequenceState.PAUSED)));
        waitForCount(everywhere);
        guide.say("6  The view Paused lists them: " + engine.roster.count(filter(SequenceState.PAUSED, q4)) + " in "
                + SEQUENCE + ".");
        guide.key("contacts-table", KeyCode.A, false, true);
        guide.until("all are selected", () -> guide.words("selection-bar").startsWith(everywhere + " "));
        guide.picture("find-the-paused");
    }

    private void unpause(long q4, long paused) {
        guide.choose("actions", "action-unpause");
        guide.pick(
                "unpause-sequence",
                choice -> choice instanceof SequenceChoice it && it.name().equals(SEQUENCE));
        guide.until("the unpause dialog can be submitted", () -> guide.isShown("unpause-submit"));
        guide.say("7  Actions > Unpause in sequence…: " + guide.words("unpause-dialog"));
        guide.picture("unpause-dialog");
        // The notice of the pause may still be there.
        var former = guide.words("notice");
        guide.press("unpause-submit");
        guide.until(
                "the notice is there",
                () -> guide.isShown("notice-action") && !guide.words("notice").equals(former));
        guide.say("8  " + guide.words("notice"));
        guide.picture("unpaused");
        long left = paused - count(SequenceState.PAUSED, q4);

        guide.key("contacts", KeyCode.Z, false, true);
        guide.until("the undo is done", () -> !guide.isShown("notice-action"));
        guide.say("9  Ctrl+Z: " + guide.words("notice"));
        guide.picture("undone");
        require(left != 0 || paused == 0, "Unpausing unpaused nobody");
    }

    private void waitForCount(long contacts) {
        guide.until(
                contacts + " contacts are listed",
                () -> guide.words("contacts-count").startsWith(contacts + " "));
    }

    private String now() {
        var now = engine.clock.instant();
        return Texts.moment(now, engine.outlook.at(now).zone(), now);
    }

    private long count(SequenceState state, long sequence) {
        return engine.roster.count(filter(state, sequence));
    }

    private static ContactFilter filter(SequenceState state, long sequence) {
        return ContactFilter.of(Criterion.state(state), Criterion.sequence(sequence, SEQUENCE));
    }

    private static void require(boolean held, String otherwise) {
        if (!held) throw new IllegalStateException(otherwise);
    }
}
