package app.fermata.delivery;

import app.fermata.calendar.Schedule;
import app.fermata.sequence.Departures;
import app.fermata.sequence.EnrollmentAlarms;
import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.Planned;
import app.fermata.sequence.PlannedMail;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The quotas a due message has to pass in one tick: its mailbox's, and its batch's while *Spread over time* still
/// applies to it.
///
/// Whether it may leave now depends on what has left. Where it has to wait until depends also on what is planned, so
/// that a queue is put off once and not at every tick.
final class Quotas {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Instant now;
    private final Map<Long, Departures> queues = new HashMap<>();

    Quotas(Instant now) {
        this.now = now;
    }

    /// When a message that cannot leave now may leave.
    ///
    /// @param byAMoment whether it is so soon that it keeps its turn, and with it the date and the reason the rep
    /// sees
    record Later(Planned planned, boolean byAMoment) {}

    /// The later date of a message that cannot leave now, or null where it can.
    @Nullable
    Later mustWait(StatelessSession session, SequencePlan plan, EnrollmentAlarms.Due row) {
        var schedule = plan.requireSchedule(now);
        if (!schedule.isOpen(now)) return new Later(new Planned(schedule.nextOpen(now), new Why.Late()), false);
        var ofMailbox = ofMailbox(session, plan.sender()).place(now, schedule);
        var ofBatch = ofBatch(session, plan.sender(), row, schedule);
        var limit = ofBatch.pushedBy() == Departures.Limit.NONE ? ofMailbox.pushedBy() : ofBatch.pushedBy();
        if (limit == Departures.Limit.NONE) return null;
        var why = new Why.Pushed(limit, wish(row));
        var free = ofMailbox.at().isAfter(ofBatch.at()) ? ofMailbox.at() : ofBatch.at();
        if (isAMomentLate(row, free)) return new Later(new Planned(free, why), true);
        var at = queue(session, plan.sender()).place(ofBatch.at(), schedule).at();
        return new Later(new Planned(at, why), false);
    }

    // The clock wakes the scheduler a little late each time, so that messages planned a gap apart are due a little less
    // than a gap apart. Those behind this one give way as little; sent to the end of the queue it would lose its turn.
    private static boolean isAMomentLate(EnrollmentAlarms.Due row, Instant free) {
        return row.plannedAt() != null && free.isBefore(row.plannedAt().plus(MOMENT));
    }

    private static Why wish(EnrollmentAlarms.Due row) {
        var why = Why.parse(row.plannedWhy());
        return why instanceof Why.Pushed pushed ? pushed.otherwise() : why;
    }

    private Departures ofMailbox(StatelessSession session, Sender sender) {
        var sent = new DeliveryLog_(session).sentSince(sender.mailboxId(), now.minus(DAY));
        return new Departures(sender.quota(), Departures.millis(sent));
    }

    private Departures.Placement ofBatch(
            StatelessSession session, Sender sender, EnrollmentAlarms.Due row, Schedule schedule) {
        var free = new Departures.Placement(now, Departures.Limit.NONE);
        if (!row.spread() || row.batchId() == null) return free;
        var spread = new EnrollmentAlarms_(session).spreadQuota(row.batchId()).orElse(null);
        if (spread == null) return free;
        int perHour = spread.perHour() == null ? sender.quota().perHour() : spread.perHour();
        int perDay = spread.perDay() == null ? sender.quota().perDay() : spread.perDay();
        var sent = new DeliveryLog_(session).sentOfBatchSince(sender.mailboxId(), row.batchId(), now.minus(DAY));
        return new Departures(new Quota(perHour, perDay, Duration.ZERO), Departures.millis(sent)).place(now, schedule);
    }

    // What has left, what is planned, and what this tick has put off so far.
    private Departures queue(StatelessSession session, Sender sender) {
        return queues.computeIfAbsent(sender.mailboxId(), mailbox -> {
            var sent = LongStream.of(Departures.millis(new DeliveryLog_(session).sentSince(mailbox, now.minus(DAY))));
            var ahead = LongStream.of(PlannedMail.of(session, mailbox, now, now.plus(AHEAD)));
            return new Departures(sender.quota(), LongStream.concat(sent, ahead).toArray());
        });
    }
}
