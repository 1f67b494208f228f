package app.fermata;

import app.fermata.ui.kit.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
///
/// @param workspace the folder to work in
/// @param sample whether to open a sample workspace, making it where there is none
/// @param tour whether to run the tour instead of opening a window
/// @param language an ISO 639 code, or null for the system's
record Options(
        Path workspace,
        boolean sample,
        boolean tour,
        @Nullable String language) {

    static final String USAGE = "fermata [--workspace DIR] [--sample] [--tour] [--lang en|fr]";

    /// Reads the arguments.
    ///
    /// @throws IllegalArgumentException with a sentence for the user when they are not of that form
    static Options parse(String... arguments) {
        Path workspace = null;
        boolean sample = false;
        boolean tour = false;
        String language = null;
        for (var rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--workspace" -> workspace = folder(value(argument, rest));
                case "--sample" -> sample = true;
                case "--tour" -> tour = true;
                case "--lang" -> language = language(value(argument, rest));
                default ->
                    throw new IllegalArgumentException("Fermata does not know " + argument + ". Usage: " + USAGE);
            }
        }
        var folder = workspace == null ? dataFolder().resolve(sample ? "sample" : "workspace") : workspace;
        return new Options(folder, sample, tour, language);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) throw new IllegalArgumentException(option + " needs a value. Usage: " + USAGE);
        return rest.next();
    }

    private static Path folder(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException(name + " is no folder name here", invalid);
        }
    }

    private static String language(String code) {
        var spoken = Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
        if (spoken.contains(code)) return code;
        throw new IllegalArgumentException("Fermata speaks " + String.join(", ", spoken) + ", not " + code);
    }

    /// Where programs of this system keep their data.
    private static Path dataFolder() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var local = System.getenv("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Fermata");
        }
        if (system.contains("mac"))
            return home.resolve("Library").resolve("Application Support").resolve("Fermata");
        var data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("fermata");
    }
}
