package app.fermata.ui.enroll;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.DeleteResult;
import app.fermata.sequence.EnrollChoice;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.EnrollResult;
import app.fermata.sequence.Loss;
import app.fermata.sequence.MessageCheck.Draft;
import app.fermata.sequence.MessageCheck.Flaw;
import app.fermata.sequence.RemovePreview;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.RemoveResult;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.UnplannableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers what a test has laid down, and remembers what was asked and done.
final class ScriptedCases implements EnrollCases {

    final List<EnrollChoice> choices = new ArrayList<>(List.of(Intakes.OUTBOUND, Intakes.CALLS, Intakes.VAGUE));
    final List<SequenceChoice> removable =
            new ArrayList<>(List.of(new SequenceChoice(1, "Q4 outbound", Intakes.PARIS, 9, 7, 2)));
    final List<EnrollRequest> asked = new ArrayList<>();
    final List<Object> done = new ArrayList<>();
    final List<String> drafts = new ArrayList<>();
    EnrollPreview preview = Intakes.asDrawn();
    Loss loss = new Loss(9, 7, 6, 1, 1);
    DeletePreview deletion = new DeletePreview(12, new Loss(9, 7, 6, 1, 1));

    @Nullable
    RuntimeException failure;

    @Override
    public List<EnrollChoice> enrollChoices(Instant now) {
        return choices;
    }

    @Override
    public EnrollPreview preview(EnrollRequest request, Instant now) {
        asked.add(request);
        if (failure != null) throw failure;
        if (request.sequenceId() == Intakes.VAGUE.id()) {
            throw new UnplannableException(Intakes.VAGUE.name(), UnplannableException.Reason.NO_SCHEDULE);
        }
        return request.sequenceId() == Intakes.CALLS.id() ? Intakes.calls() : preview;
    }

    @Override
    public Optional<Draft> draft(long sequenceId, int stepPosition, long contactId) {
        drafts.add(stepPosition + " to " + contactId);
        if (stepPosition == 3) {
            return Optional.of(new Draft(3, "", "", new Flaw(3, "contact.company", "needs the company")));
        }
        return Optional.of(new Draft(
                stepPosition,
                "One question, contact " + contactId,
                "Hello contact " + contactId + ",\n\n" + Intakes.LETTER,
                null));
    }

    @Override
    public EnrollResult enroll(EnrollRequest request, Instant now) {
        if (failure != null) throw failure;
        done.add(request);
        var none = Selection.of();
        return new EnrollResult(1, "Q4 outbound", 12, 6, now, new EnrollResult.Before(1, none, none));
    }

    @Override
    public UndoResult undo(EnrollResult result, Instant now) {
        if (failure != null) throw failure;
        done.add("enroll undone");
        return new UndoResult(11, 1);
    }

    @Override
    public List<SequenceChoice> removeChoices(Selection selection) {
        return removable;
    }

    @Override
    public RemovePreview preview(RemoveRequest request) {
        return new RemovePreview(
                request.sequenceId(), "Q4 outbound", request.selection().size(), loss);
    }

    @Override
    public RemoveResult remove(RemoveRequest request, Instant now) {
        done.add(request);
        return new RemoveResult(5, request.sequenceId(), "Q4 outbound", 9, 1);
    }

    @Override
    public UndoResult undo(RemoveResult result, Instant now) {
        done.add("remove undone");
        return new UndoResult(9, 0);
    }

    @Override
    public DeletePreview previewDeletion(Selection selection) {
        return deletion;
    }

    @Override
    public DeleteResult delete(Selection selection, Instant now) {
        done.add(selection);
        return new DeleteResult(1, 2, 12, 0);
    }

    @Override
    public UndoResult undo(DeleteResult result, Instant now) {
        done.add("delete undone");
        return new UndoResult(12, 0);
    }
}
