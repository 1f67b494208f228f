package app.fermata.ui.enroll;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.DeleteResult;
import app.fermata.sequence.Deleting;
import app.fermata.sequence.EnrollChoice;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.EnrollResult;
import app.fermata.sequence.Enrolling;
import app.fermata.sequence.MessageCheck.Draft;
import app.fermata.sequence.RemovePreview;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.RemoveResult;
import app.fermata.sequence.Removing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UndoResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All this screen asks of the use cases, so that it can be tried without a store; everything runs in the background.
interface EnrollCases {

    List<EnrollChoice> enrollChoices(Instant now);

    EnrollPreview preview(EnrollRequest request, Instant now);

    Optional<Draft> draft(long sequenceId, int stepPosition, long contactId);

    EnrollResult enroll(EnrollRequest request, Instant now);

    UndoResult undo(EnrollResult done, Instant now);

    List<SequenceChoice> removeChoices(Selection selection);

    RemovePreview preview(RemoveRequest request);

    RemoveResult remove(RemoveRequest request, Instant now);

    UndoResult undo(RemoveResult done, Instant now);

    DeletePreview previewDeletion(Selection selection);

    DeleteResult delete(Selection selection, Instant now);

    UndoResult undo(DeleteResult done, Instant now);

    /// The real ones.
    record Stored(Enrolling enrolling, Removing removing, Deleting deleting) implements EnrollCases {

        @Override
        public List<EnrollChoice> enrollChoices(Instant now) {
            return enrolling.choices(now);
        }

        @Override
        public EnrollPreview preview(EnrollRequest request, Instant now) {
            return enrolling.preview(request, now);
        }

        @Override
        public Optional<Draft> draft(long sequenceId, int stepPosition, long contactId) {
            return enrolling.draft(sequenceId, stepPosition, contactId);
        }

        @Override
        public EnrollResult enroll(EnrollRequest request, Instant now) {
            return enrolling.enroll(request, now);
        }

        @Override
        public UndoResult undo(EnrollResult done, Instant now) {
            return enrolling.undo(done, now);
        }

        @Override
        public List<SequenceChoice> removeChoices(Selection selection) {
            return removing.choices(selection);
        }

        @Override
        public RemovePreview preview(RemoveRequest request) {
            return removing.preview(request.selection(), request.sequenceId());
        }

        @Override
        public RemoveResult remove(RemoveRequest request, Instant now) {
            return removing.remove(request, now);
        }

        @Override
        public UndoResult undo(RemoveResult done, Instant now) {
            return removing.undo(done, now);
        }

        @Override
        public DeletePreview previewDeletion(Selection selection) {
            return deleting.preview(selection);
        }

        @Override
        public DeleteResult delete(Selection selection, Instant now) {
            return deleting.delete(selection, now);
        }

        @Override
        public UndoResult undo(DeleteResult done, Instant now) {
            return deleting.undo(done, now);
        }
    }
}
