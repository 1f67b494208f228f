package app.fermata.ui.contact;

import app.fermata.activity.History;
import app.fermata.contact.ContactBook;
import app.fermata.contact.ContactFile;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.Timelines;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.Unpausing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pane's desk over the use cases: one contact in one sequence is a selection of one.
record StoredContacts(ContactBook contacts, Timelines timelines, History history, Pausing pausing, Unpausing unpausing)
        implements ContactDesk {

    @Override
    public Optional<ContactFile> file(long contactId) {
        return contacts.file(contactId);
    }

    @Override
    public History.Page history(long contactId, History.@Nullable Position after, int limit) {
        return history.page(contactId, after, limit);
    }

    @Override
    public List<EnrollmentView> sequences(long contactId, Instant now) {
        return timelines.of(contactId, now);
    }

    @Override
    public Done pause(EnrollmentView enrollment, Instant now) {
        var request = new PauseRequest(Selection.of(enrollment.contactId()), enrollment.sequenceId(), null);
        var result = pausing.pause(request, now);
        return new Done(result.paused(), result.leaving(), null, () -> pausing.undo(result));
    }

    @Override
    public Done unpause(EnrollmentView enrollment, Instant now) {
        var request = new UnpauseRequest(
                Selection.of(enrollment.contactId()), enrollment.sequenceId(), new Overdue.AsSoonAsPossible());
        var result = unpausing.unpause(request, now);
        return new Done(result.unpaused(), 0, result.first(), () -> unpausing.undo(result));
    }

    @Override
    public Done endAt(EnrollmentView enrollment, @Nullable Instant resumeAt, Instant now) {
        var change = pausing.endAt(enrollment.enrollmentId(), resumeAt, now);
        return new Done(change.isNone() ? 0 : 1, 0, null, () -> pausing.undo(change));
    }
}
