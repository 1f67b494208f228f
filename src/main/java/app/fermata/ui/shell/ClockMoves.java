package app.fermata.ui.shell;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Moves the clock of a sample workspace on, with everything on the way happening at its own minute.
public interface ClockMoves {

    /// Moves on to `target`, or as far as it gets; called in the background.
    ///
    /// @param target one that has passed only lets happen what is due
    /// @param progress told how much of the way is behind, from 0 to 1
    /// @param cancelled asked now and then; once true, the clock stands where it then is
    void moveTo(Instant target, DoubleConsumer progress, BooleanSupplier cancelled);
}
