package app.fermata;

import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Theme;
import java.util.Locale;
import javafx.application.Application;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts Fermata: the window where there is a display, the tour where there is none.
public final class Launcher {

    private static final Logger log = LoggerFactory.getLogger(Launcher.class);

    private Launcher() {}

    /// Starts the program; does not return while the window is open.
    ///
    /// @param arguments `--workspace DIR`, `--sample`, `--tour`, `--lang en|fr`
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            log.error(wrong.getMessage());
            System.exit(2);
            return;
        }
        Texts.use(options.language());
        Theme.prepare();
        if (options.tour() || !hasDisplay()) {
            System.exit(Tour.run(options.tour()));
        }
        FermataApp.use(options);
        Application.launch(FermataApp.class);
    }

    // JavaFX has no question for this: it fails only once it tries. Windows and macOS always have one.
    private static boolean hasDisplay() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) return true;
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
