package app.fermata.ui.enroll;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.Selection;
import java.util.Optional;

/// The questions of this screen; each returns when the rep has answered, with nothing where they cancelled. Nothing has
/// been changed by then.
interface EnrollDialogs {

    /// Asks for the sequence, the start and the sending mode.
    Optional<EnrollRequest> askEnroll(Selection selection);

    /// Asks which sequence to remove from.
    Optional<RemoveRequest> askRemove(Selection selection);

    /// Asks whether to delete, saying what goes with them.
    boolean confirmDelete(DeletePreview preview);
}
