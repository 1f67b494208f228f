package app.fermata.ui.contact;

import app.fermata.activity.History;
import app.fermata.contact.ContactFile;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.UndoResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the pane asks of the use cases; everything here runs in the background.
interface ContactDesk {

    /// What an action did.
    ///
    /// @param changed how many enrollments it changed: one, or none where the contact had moved on meanwhile
    /// @param leaving how many messages were already leaving
    /// @param next when the next step comes now, where the action gave it a date
    /// @param undo brings back exactly what was
    record Done(int changed, int leaving, @Nullable Instant next, Supplier<UndoResult> undo) {}

    Optional<ContactFile> file(long contactId);

    /// The sequences the contact is or was in, those it is engaged in first.
    List<EnrollmentView> sequences(long contactId, Instant now);

    /// What happened to the contact: at most `limit` entries after a position, or the newest.
    History.Page history(long contactId, History.@Nullable Position after, int limit);

    Done pause(EnrollmentView enrollment, Instant now);

    Done unpause(EnrollmentView enrollment, Instant now);

    /// Changes when the pause ends by itself; null: not by itself.
    Done endAt(EnrollmentView enrollment, @Nullable Instant resumeAt, Instant now);
}
