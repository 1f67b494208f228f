package app.fermata.ui.transfer;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers every question for a file with the one it was given.
final class ScriptedFiles implements FileDialogs {

    @Nullable
    Path opened;

    @Nullable
    Path saved;

    String offered = "";

    @Override
    public Optional<Path> askToOpen() {
        return Optional.ofNullable(opened);
    }

    @Override
    public Optional<Path> askToSave(String name) {
        offered = name;
        return Optional.ofNullable(saved);
    }
}
