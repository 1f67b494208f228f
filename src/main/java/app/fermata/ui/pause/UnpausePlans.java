package app.fermata.ui.pause;

import app.fermata.sequence.Overdue;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UnpausePreview;
import app.fermata.sequence.Unpausing;
import java.time.Instant;
import java.util.List;

/// What the unpause dialog asks before anything is unpaused.
interface UnpausePlans {

    /// The sequences the selection is in, most paused first.
    List<SequenceChoice> choices(Selection selection);

    /// What unpausing in one of them at `now` would change.
    UnpausePreview preview(Selection selection, long sequenceId, Overdue overdue, Instant now);

    /// Asked of the use case.
    static UnpausePlans of(Unpausing unpausing) {
        return new UnpausePlans() {
            @Override
            public List<SequenceChoice> choices(Selection selection) {
                return unpausing.choices(selection);
            }

            @Override
            public UnpausePreview preview(Selection selection, long sequenceId, Overdue overdue, Instant now) {
                return unpausing.preview(selection, sequenceId, overdue, now);
            }
        };
    }
}
