package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.SequenceRow;

/// What the rep can ask for in the lists.
interface SequencesActions {

    void onNewRequested();

    void onOpenRequested(SequenceRow row);

    void onRenameRequested(SequenceRow row);

    void onDuplicateRequested(SequenceRow row);

    void onArchiveRequested(SequenceRow row);

    void onDeleteRequested(SequenceRow row);

    void onNewScheduleRequested();

    void onEditScheduleRequested(ScheduleRow row);

    void onDuplicateScheduleRequested(ScheduleRow row);

    void onDeleteScheduleRequested(ScheduleRow row);

    void onRetryRequested();
}
