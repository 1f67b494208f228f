package app.fermata.delivery;

import app.fermata.sequence.EnrollmentAlarms;
import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.Departures;
import app.fermata.sequence.Planned;
import app.fermata.sequence.Progressing;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequencePlans;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.StepPlan;
import app.fermata.sequence.Unpausing;
import app.fermata.sequence.UnplannableException;
import app.fermata.sequence.Why;
import app.fermata.store.Workspace;
import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private static final Duration RETRY = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final Unpausing unpausing;
    private final Outgoing outgoing;

    public Dispatcher(Workspace workspace, Unpausing unpausing, Composer composer, Mailer mailer) {
        this.workspace = workspace;
        this.unpausing = unpausing;
        this.outgoing = new Outgoing(workspace, composer, mailer);
    }

    /// Settles what was in flight when the program last ended; call once before the first tick.
    public void recover(Instant now) {
        outgoing.recover(now);
    }

    /// Does everything due at or before `now`: ends pauses, sends mail, ends waits. What has to wait for an open instant
    /// or for the quotas gets a later date, with the reason.
    public Tick runDue(Instant now) {
        var tick = new Tick(unpausing.resumeDue(now), 0, 0, 0, 0, false);
        while (true) {
            var due = workspace.read(session -> new EnrollmentAlarms_(session).due(now, BATCH));
            for (var row : due) {
                tick = tick.plus(one(row, now));
                if (tick.unavailable()) return tick;
            }
            if (due.isEmpty()) return tick;
        }
    }

    /// The earliest instant at which there may be something to do. It may lie in the past, and there may be nothing.
    public Optional<Instant> nextAlarm() {
        return workspace.read(session -> {
            var alarm = new EnrollmentAlarms_(session).nextAlarm();
            var end = unpausing.nextEnd(session);
            if (alarm == null || (end.isPresent() && end.get().isBefore(alarm))) return end;
            return Optional.of(alarm);
        });
    }

    private Tick one(EnrollmentAlarms.Due row, Instant now) {
        return switch (row.state()) {
            case ADDED, ACTIVE -> step(row, now);
            case STOPPED -> giveUp(row, now);
            default -> {
                silence(row);
                yield Tick.NOTHING;
            }
        };
    }

    private Tick giveUp(EnrollmentAlarms.Due row, Instant now) {
        int ended = workspace.write(session -> new EnrollmentAlarms_(session).giveUp(row.enrollmentId(), row.version(), now));
        return new Tick(0, 0, 0, 0, ended, false);
    }

    private void silence(EnrollmentAlarms.Due row) {
        workspace.write(session -> new EnrollmentAlarms_(session).takeAlarmAway(row.enrollmentId(), row.version()));
    }

    private Tick step(EnrollmentAlarms.Due row, Instant now) {
        try {
            var claimed = workspace.write(session -> claim(session, row, now));
            return switch (claimed) {
                case Claim.Lost() -> Tick.NOTHING;
                case Claim.PutOff() -> new Tick(0, 0, 1, 0, 0, false);
                case Claim.Failed() -> new Tick(0, 0, 0, 1, 0, false);
                case Claim.Won(Outgoing.Claimed message) -> outgoing.handOver(message, now, now.plus(RETRY));
            };
        } catch (UnplannableException unplannable) {
            log.warn("A step is due that cannot be planned", unplannable);
            return fail(row, unplannable.reason().name());
        }
    }

    private Tick fail(EnrollmentAlarms.Due row, String problem) {
        int failed = workspace.write(
                session -> new EnrollmentAlarms_(session).fail(row.enrollmentId(), SequenceState.ERROR, problem));
        return new Tick(0, 0, 0, failed, 0, false);
    }

    /// What became of the attempt to claim a due step.
    private sealed interface Claim {
        /// Somebody else changed the enrollment first: paused it, for one.
        record Lost() implements Claim {}

        record PutOff() implements Claim {}

        record Failed() implements Claim {}

        record Won(Outgoing.Claimed message) implements Claim {}
    }

    // One transaction: either the step is claimed with the bytes that will leave, or nothing has happened to it.
    private Claim claim(StatelessSession session, EnrollmentAlarms.Due row, Instant now) {
        var rows = new EnrollmentAlarms_(session);
        var plan = SequencePlans.one(session, row.sequenceId());
        var step = plan.stepAt(row.stepPosition());
        if (step.isEmpty() || step.get().kind().isTask()) return replanned(session, plan, row, now);

        var later = mustWait(session, plan, row, now);
        if (later != null) {
            int won = rows.putOff(row.enrollmentId(), row.version(), later.at(), later.why().text());
            return won == 1 ? new Claim.PutOff() : new Claim.Lost();
        }
        if (rows.claim(row.enrollmentId(), row.version()) == 0) return new Claim.Lost();
        return write(session, plan, step.get(), row, now);
    }

    private Claim write(
            StatelessSession session, SequencePlan plan, StepPlan step, EnrollmentAlarms.Due row, Instant now) {
        try {
            return outgoing.write(session, plan, step, row, now)
                    .<Claim>map(Claim.Won::new)
                    .orElseGet(Claim.Lost::new);
        } catch (Composer.UncomposableException uncomposable) {
            var problem = String.valueOf(uncomposable.getMessage());
            new EnrollmentAlarms_(session).fail(row.enrollmentId(), SequenceState.ERROR, problem);
            return new Claim.Failed();
        }
    }

    // The steps were edited under a waiting contact: what stands at its position now is no mail, or nothing.
    private Claim replanned(StatelessSession session, SequencePlan plan, EnrollmentAlarms.Due row, Instant now) {
        int won = Progressing.stepReplaced(
                session, plan, row.enrollmentId(), row.version(), now);
        return won == 1 ? new Claim.PutOff() : new Claim.Lost();
    }

    /// The later date of a step that cannot leave now, or null where it can.
    private static @Nullable Planned mustWait(
            StatelessSession session, SequencePlan plan, EnrollmentAlarms.Due row, Instant now) {
        var schedule = plan.requireSchedule(now);
        if (!schedule.isOpen(now)) return new Planned(schedule.nextOpen(now), new Why.Late());
        var limit = Departures.Limit.NONE;
        var at = now;
        for (var departures : Quotas.of(session, plan.sender(), row, now)) {
            var place = departures.place(at, schedule);
            if (place.pushedBy() != Departures.Limit.NONE) limit = place.pushedBy();
            at = place.at();
        }
        return limit == Departures.Limit.NONE ? null : new Planned(at, new Why.Pushed(limit, new Why.Late()));
    }
}
