package app.fermata.ui.pause;

import app.fermata.sequence.PausePreview;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import java.util.List;

/// What the pause dialog asks before anything is paused.
interface PausePlans {

    /// The sequences the selection is in, most pausable first.
    List<SequenceChoice> choices(Selection selection);

    /// What pausing in one of them would change.
    PausePreview preview(Selection selection, long sequenceId);

    /// Asked of the use case.
    static PausePlans of(Pausing pausing) {
        return new PausePlans() {
            @Override
            public List<SequenceChoice> choices(Selection selection) {
                return pausing.choices(selection);
            }

            @Override
            public PausePreview preview(Selection selection, long sequenceId) {
                return pausing.preview(selection, sequenceId);
            }
        };
    }
}
