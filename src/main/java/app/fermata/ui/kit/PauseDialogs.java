package app.fermata.ui.kit;

import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.UnpauseRequest;
import java.util.function.Consumer;

/// Asks the rep how a selection is to be paused or unpaused, showing before anything changes what will change
/// (`spec/pausing.md`, Both).
///
/// The answer comes to `onSubmit`, on the FX thread, once; a rep who cancels gives none. Nothing has been changed by
/// then: whoever asked carries the answer out.
public interface PauseDialogs {

    /// Asks in which of the selection's sequences to pause, and until when.
    void pause(long[] contactIds, Consumer<PauseRequest> onSubmit);

    /// Asks in which of the selection's sequences to unpause, and what becomes of overdue steps.
    void unpause(long[] contactIds, Consumer<UnpauseRequest> onSubmit);
}
