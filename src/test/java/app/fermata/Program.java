package app.fermata;

import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The program in its window over a sample workspace of its own, for each test: [Engine] and [Wiring] put together as
/// [FermataApp] does, only that real time stands still, so that the sample's clock goes on by its buttons alone.
///
/// Where a test fails, what the window showed lies in `target/pictures`.
final class Program implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    /// Whether the windows are on a real display, where a click carries the Ctrl and Shift held with it.
    static final boolean ON_DISPLAY = Boolean.getBoolean("journeys.display");

    private static final InstantSource STANDING = InstantSource.fixed(Instant.parse("2026-06-01T08:00:00Z"));
    private static final Path FOLDER = Path.of("target", "journeys");

    // All that JavaFX's headless screen of 1000 × 1000 has room for; a display shows the window in full.
    private static final double WIDTH = ON_DISPLAY ? 1440 : 1000;
    private static final double HEIGHT = 900;

    private static @Nullable Path sample;

    private final FxRobot robot = new FxRobot();
    private Path workspace = FOLDER;
    private @Nullable Stage stage;
    private @Nullable Engine engine;
    private @Nullable Wiring wiring;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        workspace = FOLDER.resolve(nameOf(context));
        copySample(workspace);
        FxToolkit.registerPrimaryStage();
        open();
    }

    /// Opens the workspace and shows the window over it.
    void open() throws Exception {
        var opened = Engine.open(workspace, true, STANDING);
        engine = opened;
        stage = FxToolkit.registerStage(Stage::new);
        robot.targetWindow(stage);
        robot.interact(() -> show(opened, Objects.requireNonNull(stage)));
        rep().seesContacts();
    }

    private void show(Engine opened, Stage window) {
        Texts.use("en");
        Platform.setImplicitExit(false);
        var theme = new Theme();
        theme.setDark(false);
        wiring = new Wiring(opened, Background.storeThread(), theme);
        Shell.prepare(window);
        window.setScene(wiring.scene(WIDTH, HEIGHT));
        window.show();
    }

    /// Ends the program in order, as closing the window does.
    void close() {
        robot.interact(() -> {
            if (wiring != null) wiring.close();
            if (engine != null) engine.close();
            if (stage != null) stage.hide();
            wiring = null;
            engine = null;
        });
    }

    Rep rep() {
        return new Rep(robot, engine());
    }

    /// The open workspace's use cases, to compare what the window says with what is stored.
    Engine engine() {
        return Objects.requireNonNull(engine);
    }

    /// Drops a file on the window, as far as the window notices: the desktop's own part cannot be played here.
    void drops(Path file) {
        Platform.runLater(() -> Objects.requireNonNull(wiring).importFrom(file));
    }

    Stored stored() {
        return new Stored(engine());
    }

    /// How many messages have left for a contact in a sequence since the workspace was made, by the practice mailbox's
    /// files.
    long mailsTo(long contactId, long sequenceId) {
        return mails("fermata." + sequenceId + "." + contactId + ".");
    }

    /// How many messages have left in all since the workspace was made.
    long mails() {
        return mails("fermata.");
    }

    private long mails(String prefix) {
        var folder = workspace.resolve("practice");
        if (!Files.exists(folder)) return 0;
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".eml"))
                    .count();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) return;
        robot.interact(() -> Snapshots.take(Objects.requireNonNull(stage).getScene(), "failed-" + nameOf(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        close();
        clear(workspace);
    }

    private static String nameOf(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
    }

    // Making the sample takes longer than any journey through it: it is made once, and copied.
    private static synchronized void copySample(Path target) throws IOException {
        if (sample == null) {
            var made = FOLDER.resolve("sample");
            clear(made);
            Engine.open(made, true, STANDING).close();
            sample = made;
        }
        clear(target);
        Files.createDirectories(target);
        Files.copy(sample.resolve("fermata.mv.db"), target.resolve("fermata.mv.db"));
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
