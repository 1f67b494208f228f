package app.fermata.delivery;

import app.fermata.sequence.EnrollmentAlarms;
import app.fermata.sequence.EnrollmentAlarms_;
import app.fermata.sequence.Departures;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/// The quotas a message has to pass: its mailbox's, and its batch's while *Spread over time* still applies to it.
final class Quotas {

    private static final Duration DAY = Duration.ofDays(1);

    private Quotas() {}

    /// What has left and counts, under each quota that holds for a due step.
    static List<Departures> of(StatelessSession session, Sender sender, EnrollmentAlarms.Due row, Instant now) {
        var rows = new DeliveryLog_(session);
        var since = now.minus(DAY);
        var all = new ArrayList<Departures>();
        all.add(new Departures(sender.quota(), millis(rows.sentSince(sender.mailboxId(), since))));
        if (!row.spread() || row.batchId() == null) return all;
        var spread = new EnrollmentAlarms_(session).spreadQuota(row.batchId());
        if (spread == null) return all;
        var perHour = spread.perHour() == null ? sender.quota().perHour() : spread.perHour();
        var perDay = spread.perDay() == null ? sender.quota().perDay() : spread.perDay();
        var sent = rows.sentOfBatchSince(sender.mailboxId(), row.batchId(), since);
        all.add(new Departures(new Quota(perHour, perDay, Duration.ZERO), millis(sent)));
        return all;
    }

    private static long[] millis(List<Instant> instants) {
        return instants.stream().mapToLong(Instant::toEpochMilli).toArray();
    }
}
