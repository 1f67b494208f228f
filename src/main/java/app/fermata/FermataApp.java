package app.fermata;

import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.StartView;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The JavaFX application: opens the workspace beside the first frame, then shows the window over it.
///
/// A workspace that cannot be opened is told of in the window, with *Try again*.
public final class FermataApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private static @Nullable Options options;

    private @Nullable Stage window;
    private @Nullable Theme theme;
    private @Nullable Engine engine;
    private @Nullable Wiring wiring;

    /// What the next start works with; JavaFX makes the application itself.
    static void use(Options chosen) {
        options = chosen;
    }

    @Override
    public void start(Stage stage) {
        window = stage;
        theme = new Theme();
        stage.setTitle("Fermata");
        Shell.prepare(stage);
        stage.setOnCloseRequest(event -> Platform.exit());
        open();
        stage.show();
    }

    private void open() {
        var stage = Objects.requireNonNull(window);
        var look = Objects.requireNonNull(theme);
        var wanted = Objects.requireNonNull(options);
        var starting = new StartView(this::open, Platform::exit);
        var scene = new Scene(starting.root(), width(stage), height(stage));
        look.apply(scene);
        stage.setScene(scene);
        var background = Background.storeThread();
        background.run(
                () -> Engine.open(wanted.workspace(), wanted.sample(), InstantSource.system()),
                opened -> {
                    engine = opened;
                    var built = new Wiring(opened, background, look);
                    built.onOpenLink(getHostServices()::showDocument);
                    wiring = built;
                    stage.setScene(built.scene(scene.getWidth(), scene.getHeight()));
                },
                failure -> {
                    background.close();
                    starting.failed(Problems.logged(failure));
                });
    }

    private static double width(Stage stage) {
        return stage.getScene() == null ? WIDTH : stage.getScene().getWidth();
    }

    private static double height(Stage stage) {
        return stage.getScene() == null ? HEIGHT : stage.getScene().getHeight();
    }

    @Override
    public void stop() {
        if (wiring != null) wiring.close();
        if (engine != null) engine.close();
    }
}
