package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.sequence.EnrollPreview.Load;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The first steps of a batch laid out between what its mailbox has sent and planned.
///
/// @param dates in the order of the keys
/// @param planned what the mailbox has planned already as far as the batch reaches, as epoch milliseconds
record Layout(List<Planned> dates, List<Long> planned) {

    private static final Duration DAY = Duration.ofDays(1);

    static Layout of(
            StatelessSession session,
            SentMail sentMail,
            SequencePlan plan,
            Long[] keys,
            EnrollRequest request,
            Instant now) {
        var schedule = plan.requireSchedule(now);
        var step = plan.stepAt(1).orElseThrow();
        var wished = FirstSteps.wished(schedule, step, keys, request.startDate(), now);
        if (wished.isEmpty() || step.kind().isTask()) return new Layout(wished, List.of());
        return placed(session, sentMail, plan.sender(), schedule, wished, ofBatch(request.sending()), now);
    }

    private static Layout placed(
            StatelessSession session,
            SentMail sentMail,
            Sender sender,
            Schedule schedule,
            List<Planned> wished,
            @Nullable Quota ofBatch,
            Instant now) {
        var from = earliest(wished).minus(DAY).isAfter(now) ? earliest(wished).minus(DAY) : now;
        var sent = sentMail.sentSince(session, sender.mailboxId(), now.minus(DAY));
        int perDay = Math.min(sender.quota().perDay(), ofBatch == null ? Integer.MAX_VALUE : ofBatch.perDay());
        // What is planned counts as far as the batch reaches, which shows only when it is laid out.
        var until = latest(wished).plus(Duration.ofDays(7 + 2 * (wished.size() / perDay)));
        while (true) {
            var planned = PlannedMail.of(session, sender.mailboxId(), from, until);
            var taken = LongStream.concat(LongStream.of(sent), LongStream.of(planned))
                    .toArray();
            var placed = FirstSteps.placed(wished, schedule, new Departures(sender.quota(), taken, ofBatch));
            var last = latest(placed).plus(DAY);
            if (!last.isAfter(until))
                return new Layout(placed, LongStream.of(planned).boxed().toList());
            until = last.plus(Duration.between(now, last));
        }
    }

    private static @Nullable Quota ofBatch(Sending sending) {
        return switch (sending) {
            case Sending.AsSoonAsPossible() -> null;
            case Sending.SpreadOverTime(int perHour, int perDay) -> new Quota(perHour, perDay, Duration.ZERO);
        };
    }

    private static Instant earliest(List<Planned> dates) {
        return dates.stream().map(Planned::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Instant latest(List<Planned> dates) {
        return dates.stream().map(Planned::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// The mailbox's messages by local day, from the first day of this batch to its last; both parts apart.
    SortedMap<LocalDate, Load> perDay(ZoneId zone) {
        var days = new TreeMap<LocalDate, Load>();
        for (var date : dates) days.merge(LocalDate.ofInstant(date.at(), zone), new Load(1, 0), Load::plus);
        if (days.isEmpty()) return days;
        var first = days.firstKey();
        var last = days.lastKey();
        for (long at : planned) {
            var day = LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
            if (!day.isBefore(first) && !day.isAfter(last)) days.merge(day, new Load(0, 1), Load::plus);
        }
        return days;
    }
}
