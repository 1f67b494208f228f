package app.fermata.delivery;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.Blacklist;
import app.fermata.contact.Contacts_;
import app.fermata.sequence.EnrollmentAlarms;
import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.Progressing;
import app.fermata.sequence.SequencePlans;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Silencing;
import app.fermata.sequence.StepPlan;
import app.fermata.sequence.Unpausing;
import app.fermata.sequence.UnplannableException;
import app.fermata.store.Workspace;
import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what is due at an instant, and nothing else: it has no thread and no clock.
///
/// Not safe for use by two threads at a time; [DispatchLoop] sees to that. The screens' writes may run beside it: both
/// meet in the store, where a claim by compare-and-set decides.
public final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Limit BATCH = Limit.of(200);
    private static final Duration UNAVAILABLE = Duration.ofMinutes(5);
    private static final Duration UNPLANNABLE = Duration.ofHours(1);

    private final Workspace workspace;
    private final Unpausing unpausing;
    private final Outgoing outgoing;
    private volatile Instant lastTick = Instant.EPOCH;

    public Dispatcher(Workspace workspace, Unpausing unpausing, Composer composer, Mailer mailer) {
        this.workspace = workspace;
        this.unpausing = unpausing;
        this.outgoing = new Outgoing(workspace, composer, mailer);
    }

    /// Settles what was in flight when the program last ended, or a tick failed; call before the next tick.
    ///
    /// @return false where something could not be settled now and is to be tried again
    public boolean recover(Instant now) {
        return outgoing.recover(now);
    }

    /// Does everything due at or before `now`: ends pauses, sends mail, ends waits. What has to wait for an open
    /// instant
    /// or for the quotas gets a later date, with the reason.
    public Tick runDue(Instant now) {
        lastTick = now;
        var tick = new Tick(unpausing.resumeDue(now), 0, 0, 0, 0, false);
        var quotas = new Quotas(now);
        @Nullable Blacklist blacklist = null;
        List<EnrollmentAlarms.Due> before = List.of();
        while (true) {
            var due = workspace.read(session -> new EnrollmentAlarms_(session).due(now, BATCH));
            // The very same rows again: nothing more can be done about them now.
            if (due.isEmpty() || due.equals(before)) return tick;
            before = due;
            // Once for a tick: whoever is put on it meanwhile is taken out by that very change.
            if (blacklist == null) blacklist = workspace.read(Blacklist::read);
            if (due.stream().anyMatch(row -> !isAwaited(row.state()))) silence(now);
            for (var row : due) {
                tick = tick.plus(one(row, quotas, blacklist, now));
                if (tick.unavailable()) return tick;
            }
        }
    }

    /// The earliest instant at which there may be something to do. It may lie in the past, and there may be nothing.
    ///
    /// The end of a pause that the last tick could not carry out is not named again; every tick tries it.
    public Optional<Instant> nextAlarm() {
        return workspace.read(session -> {
            var alarm = new EnrollmentAlarms_(session).nextAlarm();
            var end = unpausing.nextEnd(session, lastTick);
            return Stream.concat(alarm.stream(), end.stream()).min(Comparator.naturalOrder());
        });
    }

    private static boolean isAwaited(SequenceState state) {
        return state.isPausable() || state == SequenceState.STOPPED;
    }

    private void silence(Instant now) {
        workspace.write(session -> Silencing.rung(session, now));
    }

    private Tick one(EnrollmentAlarms.Due row, Quotas quotas, Blacklist blacklist, Instant now) {
        return switch (row.state()) {
            case ADDED, ACTIVE -> step(row, quotas, blacklist, now);
            case STOPPED -> giveUp(row, now);
            default -> Tick.NOTHING;
        };
    }

    private Tick giveUp(EnrollmentAlarms.Due row, Instant now) {
        int ended = workspace.write(session -> {
            int won = new EnrollmentAlarms_(session).giveUp(row.enrollmentId(), row.version(), now);
            if (won == 1) note(session, ActivityKind.FINISHED, row, "", now);
            return won;
        });
        return new Tick(0, 0, 0, 0, ended, false);
    }

    private Tick step(EnrollmentAlarms.Due row, Quotas quotas, Blacklist blacklist, Instant now) {
        Claim claimed;
        try {
            claimed = workspace.write(session -> claim(session, row, quotas, blacklist, now));
        } catch (UnplannableException unplannable) {
            log.warn("Steps are due in a sequence that cannot be planned; they wait ({})", unplannable.getMessage());
            var first = EnrollmentId.first(row.sequenceId());
            var last = EnrollmentId.last(row.sequenceId());
            return ringAgain(now, now.plus(UNPLANNABLE), first, last, false);
        } catch (RuntimeException unexpected) {
            log.error("Enrollment {} cannot go on; those behind it do", row.enrollmentId(), unexpected);
            return ringAgain(now, now.plus(UNAVAILABLE), row.enrollmentId(), row.enrollmentId(), false);
        }
        return switch (claimed) {
            case Claim.Lost() -> Tick.NOTHING;
            case Claim.PutOff() -> new Tick(0, 0, 1, 0, 0, false);
            case Claim.Failed() -> new Tick(0, 0, 0, 1, 0, false);
            case Claim.Won(Outgoing.Claimed message) -> handOver(message, now);
        };
    }

    private Tick handOver(Outgoing.Claimed message, Instant now) {
        var retryAt = now.plus(UNAVAILABLE);
        var tick = outgoing.handOver(message, now, retryAt);
        // Who is not there for one message is not there for the next.
        return tick.unavailable() ? tick.plus(ringAgain(now, retryAt, 0, Long.MAX_VALUE, true)) : tick;
    }

    private Tick ringAgain(Instant now, Instant later, long first, long last, boolean unavailable) {
        int waiting = workspace.write(session -> new EnrollmentAlarms_(session).ringAgain(now, later, first, last));
        return new Tick(0, 0, waiting, 0, 0, unavailable);
    }

    /// What became of the attempt to claim a due step.
    private sealed interface Claim {
        /// Somebody else changed the enrollment first: paused it, for one.
        record Lost() implements Claim {}

        record PutOff() implements Claim {}

        record Failed() implements Claim {}

        record Won(Outgoing.Claimed message) implements Claim {}
    }

    private static boolean isDated(EnrollmentAlarms.Due row, StepPlan step) {
        return row.plannedAt() != null
                && row.stepId() != null
                && row.stepId() == step.id()
                && !step.kind().isTask();
    }

    private static int putOff(EnrollmentAlarms rows, EnrollmentAlarms.Due row, Quotas.Later later, Instant now) {
        long id = row.enrollmentId();
        var to = later.planned();
        return later.byAMoment()
                ? rows.ringAgain(now, to.at(), id, id)
                : rows.putOff(id, row.version(), to.at(), to.why().text());
    }

    private static void note(
            StatelessSession session, ActivityKind kind, EnrollmentAlarms.Due row, String detail, Instant at) {
        ActivityLog.note(session, kind, row.sequenceId(), detail, at, row.contactId());
    }

    // One transaction: either the step is claimed with the bytes that will leave, or nothing has happened to it.
    private Claim claim(
            StatelessSession session, EnrollmentAlarms.Due row, Quotas quotas, Blacklist blacklist, Instant now) {
        var rows = new EnrollmentAlarms_(session);
        var plan = SequencePlans.one(session, row.sequenceId());
        if (plan.archived()) throw new UnplannableException(plan.name(), UnplannableException.Reason.ARCHIVED);
        var step = plan.stepAt(row.stepPosition());
        // Its steps were edited while it waited, or it was never dated.
        if (step.isEmpty() || !isDated(row, step.get())) {
            int won = Progressing.replan(session, plan, row.enrollmentId(), row.version(), now);
            return won == 1 ? new Claim.PutOff() : new Claim.Lost();
        }
        var forbidden = forbidden(session, blacklist, row);
        if (forbidden.isPresent()) return forbid(session, row, forbidden.get(), now);
        var later = quotas.mustWait(session, plan, row);
        if (later != null) return putOff(rows, row, later, now) == 1 ? new Claim.PutOff() : new Claim.Lost();
        if (rows.claim(row.enrollmentId(), row.version()) == 0) return new Claim.Lost();
        try {
            return outgoing.write(session, plan, step.get(), row, now)
                    .<Claim>map(Claim.Won::new)
                    .orElseGet(Claim.Lost::new);
        } catch (Composer.UncomposableException uncomposable) {
            var problem = Outgoing.inShort(uncomposable, Outgoing.PROBLEM);
            rows.fail(row.enrollmentId(), problem);
            note(session, ActivityKind.FAILED, row, problem, now);
            return new Claim.Failed();
        }
    }

    private static Optional<Blacklist.Hit> forbidden(
            StatelessSession session, Blacklist blacklist, EnrollmentAlarms.Due row) {
        if (blacklist.isEmpty()) return Optional.empty();
        return new Contacts_(session).emailOf(row.contactId()).flatMap(blacklist::covering);
    }

    private static Claim forbid(StatelessSession session, EnrollmentAlarms.Due row, Blacklist.Hit why, Instant now) {
        var problem = Outgoing.cut(why.inOneLine(), Outgoing.PROBLEM);
        int won = new EnrollmentAlarms_(session).forbid(row.enrollmentId(), row.version(), problem, now);
        if (won == 0) return new Claim.Lost();
        ActivityLog.note(session, ActivityKind.BLACKLISTED, row.sequenceId(), problem, now, row.contactId());
        return new Claim.Failed();
    }
}
