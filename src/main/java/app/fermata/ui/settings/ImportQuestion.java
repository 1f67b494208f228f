package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistWish;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks for many entries at once.
interface ImportQuestion {

    /// What the rep wants to add; empty where nothing.
    ///
    /// @param preview what adding some would do; called in the background
    Optional<List<BlacklistWish>> ask(Function<List<BlacklistWish>, BlacklistPreview> preview);
}
