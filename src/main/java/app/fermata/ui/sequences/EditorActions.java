package app.fermata.ui.sequences;

import app.fermata.sequence.Reader;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepText;

/// What the rep can ask for in the editor.
interface EditorActions {

    void onBackRequested();

    void onNameEdited(String name);

    void onScheduleChosen(long scheduleId);

    void onScheduleEditRequested();

    void onScheduleNewRequested();

    void onMailboxChosen(long mailboxId);

    void onWaitEdited(int days);

    void onStepChosen(int index);

    void onStepEdited(StepText step);

    void onStepAdded(StepKind kind);

    void onStepMoved(int from, int to);

    void onStepDuplicated();

    void onStepDeleted();

    void onReaderSearched(String words);

    void onReaderChosen(Reader reader);

    /// The rep has paused in writing: what is known of the text may be looked up again.
    void onSettled();

    void onDiscardRequested();

    void onSaveRequested();
}
