package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Pausing contacts in a sequence, and taking it back (`spec/pausing.md`, Pause).
///
/// A pause keeps the next step, its planned instant and the state it came from. It is one transaction of set-based
/// statements: wholly done or not at all.
public final class Pausing {

    /// Who a pause made in the window comes from.
    public static final String BY_REP = "";

    private final Workspace workspace;
    private final InstantSource clock;

    /// @param clock says when something is taken back
    public Pausing(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /// The sequences the selection is in, those with most to pause first.
    public List<SequenceChoice> choices(Selection selection) {
        return workspace.read(session -> Selecting.choices(session, selection, SequenceChoice::pausable));
    }

    /// What [#pause] would do now. Changes nothing.
    public PausePreview preview(Selection selection, long sequenceId) {
        return workspace.read(session -> {
            var plan = SequencePlans.one(session, sequenceId);
            var ids = EnrollmentId.of(sequenceId, selection);
            var states = PauseStatements.states(session, ids);
            var skips = Selecting.skips(states.counts(), ids.length, Selecting.PAUSABLE);
            var names = Selecting.names(session, sequenceId, selection, Selecting.PAUSABLE, skips);
            int willPause =
                    selection.size() - skips.stream().mapToInt(Skip::count).sum();
            return new PausePreview(
                    sequenceId,
                    plan.name(),
                    plan.zone(),
                    selection.size(),
                    willPause,
                    skips,
                    names,
                    SelectionStatements.nextMail(session, ids).orElse(null),
                    states.leaving());
        });
    }

    /// Pauses those of the selection that are Added or Active in the sequence; nobody else is touched.
    public PauseResult pause(PauseRequest request, Instant now) {
        var pause = new Pause();
        pause.reason = PauseReason.BY_HAND;
        pause.origin = BY_REP;
        pause.resumeAt = request.resumeAt();
        return workspace.write(session -> pause(session, pause, request.sequenceId(), request.selection(), now));
    }

    /// Pauses a contact in every sequence it is Added or Active in, because a message says it is away
    /// (`spec/pausing.md`, Out of office). A pause made by hand stays as it is; the return date is noted beside it.
    ///
    /// @param message what names the message: its Message-ID or subject
    /// @param evidence the sentence that decided
    /// @param returnsOn the return date the message names, if any
    /// @param resumeAt when the pauses end by themselves, if they do
    /// @return one result for each sequence in which the contact was paused
    public List<PauseResult> pauseForAbsence(
            long contactId,
            String message,
            String evidence,
            @Nullable LocalDate returnsOn,
            @Nullable Instant resumeAt,
            Instant now) {
        return workspace.write(session -> {
            var results = new ArrayList<PauseResult>();
            for (var enrollment : new Enrollments_(session).ofContact(contactId)) {
                if (returnsOn != null) noteBeside(session, enrollment, message, evidence, returnsOn, now);
                if (!enrollment.state.isPausable()) continue;
                var pause = new Pause();
                pause.reason = PauseReason.OUT_OF_OFFICE;
                pause.origin = message;
                pause.evidence = evidence;
                pause.returnsOn = returnsOn;
                pause.resumeAt = resumeAt;
                results.add(pause(session, pause, enrollment.sequenceId, Selection.of(contactId), now));
            }
            return results;
        });
    }

    private static void noteBeside(
            StatelessSession session,
            Enrollment enrollment,
            String message,
            String evidence,
            LocalDate returnsOn,
            Instant now) {
        if (enrollment.state != SequenceState.PAUSED || enrollment.pauseId == null) return;
        var pauses = new Pauses_(session);
        if (pauses.find(enrollment.pauseId).orElseThrow().reason != PauseReason.BY_HAND) return;
        var absence = new Absence();
        absence.enrollmentId = enrollment.id;
        absence.pauseId = enrollment.pauseId;
        absence.origin = message;
        absence.evidence = evidence;
        absence.returnsOn = returnsOn;
        absence.notedAt = now;
        pauses.note(absence);
    }

    private static PauseResult pause(
            StatelessSession session, Pause pause, long sequenceId, Selection selection, Instant now) {
        var plan = SequencePlans.one(session, sequenceId);
        pause.sequenceId = sequenceId;
        pause.pausedAt = now;
        new Pauses_(session).add(pause);
        long pauseId = Objects.requireNonNull(pause.id);
        var ids = EnrollmentId.of(sequenceId, selection);
        int paused = PauseStatements.pause(session, ids, pauseId);
        // Counted afterwards, when no other writer can change these rows any more.
        var states = PauseStatements.states(session, ids, pauseId);
        var skips = Selecting.skipsAfterPause(states.counts(), selection.size(), paused);
        var held = states.held().toArray();
        ActivityLog.note(session, ActivityKind.PAUSED, sequenceId, detail(pause), now, held);
        return new PauseResult(pauseId, sequenceId, plan.name(), paused, skips, states.leaving());
    }

    private static String detail(Pause pause) {
        if (pause.evidence != null) return pause.evidence;
        return pause.resumeAt == null ? "" : pause.resumeAt.toString();
    }

    /// Takes a pause back: everybody still paused by it is as before. Who has moved on since is left and counted.
    public UndoResult undo(PauseResult done) {
        return workspace.write(session -> {
            var restored = PauseStatements.undo(session, done.sequenceId(), done.pauseId());
            new Pauses_(session).end(done.pauseId());
            Undoing.note(session, ActivityKind.PAUSED, done.sequenceId(), clock.instant(), restored);
            return new UndoResult(restored.length, done.paused() - restored.length);
        });
    }

    /// Changes when one contact's pause ends by itself; null for never. Does nothing to who is not paused.
    public EndChange endAt(long enrollmentId, @Nullable Instant resumeAt, Instant now) {
        return workspace.write(session -> {
            var enrollment = new Enrollments_(session).find(enrollmentId).orElse(null);
            if (enrollment == null || enrollment.pauseId == null) return EndChange.none(enrollmentId);
            var pauses = new Pauses_(session);
            var before = pauses.find(enrollment.pauseId).orElseThrow();
            var after = before.endingAt(resumeAt);
            pauses.add(after);
            long afterId = Objects.requireNonNull(after.id);
            if (changePause(session, enrollmentId, enrollment.pauseId, afterId) == 0) {
                return EndChange.none(enrollmentId);
            }
            ActivityLog.note(
                    session,
                    ActivityKind.PAUSE_CHANGED,
                    enrollment.sequenceId,
                    resumeAt == null ? "" : resumeAt.toString(),
                    now,
                    enrollment.contactId);
            return new EndChange(enrollmentId, enrollment.pauseId, afterId);
        });
    }

    private static int changePause(StatelessSession session, long enrollmentId, long from, long to) {
        int changed = new Enrollments_(session).changePause(enrollmentId, from, to);
        if (changed == 1) new Pauses_(session).moveAbsences(enrollmentId, from, to);
        return changed;
    }

    /// Takes a change of end back, where the contact is still in that pause.
    public UndoResult undo(EndChange change) {
        return workspace.write(session -> {
            int restored = changePause(session, change.enrollmentId(), change.after(), change.before());
            if (restored == 1) {
                new Pauses_(session).reopen(change.before());
                long id = change.enrollmentId();
                Undoing.note(
                        session,
                        ActivityKind.PAUSE_CHANGED,
                        EnrollmentId.sequenceOf(id),
                        clock.instant(),
                        EnrollmentId.contactOf(id));
            }
            return new UndoResult(restored, (change.isNone() ? 0 : 1) - restored);
        });
    }
}
