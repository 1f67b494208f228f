package app.fermata.ui.transfer;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the rep for files; empty where the rep cancels. On the FX thread.
public interface FileDialogs {

    /// A CSV file to read.
    Optional<Path> askToOpen();

    /// Where to write a CSV file; whoever answers has agreed to replace what lies there.
    ///
    /// @param name the name on offer
    Optional<Path> askToSave(String name);
}
