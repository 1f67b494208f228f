package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The departures of one mailbox, sent and to come, and the places its [Quota] still leaves between them (spec:
/// pausing, *Unpause*).
///
/// Times are kept in whole milliseconds; a later fraction is rounded up, never down. Departures that already break
/// the quota stay where they are: no place is handed out among them, only after. Placing with `from` never going
/// back gives results that never go back, for one schedule. Not safe for several threads.
public final class Departures {

    /// Which limit of the quota moved a departure on; the widest one, where several did.
    public enum Limit {
        NONE,
        GAP,
        HOUR,
        DAY
    }

    /// A place handed out, and what kept it from being earlier; `NONE` where only the schedule did.
    public record Placement(Instant at, Limit pushedBy) {}

    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final Quota quota;
    private final long minGapMillis;
    private final SortedMillis taken;
    private final @Nullable Quota ofBatch;
    private final SortedMillis placed = new SortedMillis(new long[0]);
    private final IdentityHashMap<Schedule, Exhausted> exhausted = new IdentityHashMap<>();

    /// Instants as departures are counted: in whole milliseconds, a later fraction rounded up.
    public static long[] millis(Collection<Instant> instants) {
        return instants.stream().mapToLong(Departures::roundedUp).toArray();
    }

    /// `taken` holds the departures known so far as epoch milliseconds, in any order.
    public Departures(Quota quota, long[] taken) {
        this(quota, taken, null);
    }

    /// The same for a batch with a quota of its own, which counts only what is placed here.
    Departures(Quota quota, long[] taken, @Nullable Quota ofBatch) {
        this.quota = quota;
        this.ofBatch = ofBatch;
        this.minGapMillis = quota.minGap().toMillis();
        this.taken = new SortedMillis(taken);
    }

    /// Counts a departure that is fixed whatever the quota says: a kept instant of another contact.
    public void take(Instant at) {
        taken.add(roundedUp(at));
    }

    /// Finds the earliest open instant from `from` on at which one more departure breaks no limit, and takes it.
    public Placement place(Instant from, Schedule schedule) {
        long start = roundedUp(from);
        Exhausted stretch = exhausted.get(schedule);
        if (stretch == null || !stretch.reaches(start)) {
            stretch = new Exhausted(start);
            exhausted.put(schedule, stretch);
        }
        long at = stretch.end;
        while (true) {
            at = schedule.nextOpen(Instant.ofEpochMilli(at)).toEpochMilli();
            long day = stretch.pushed(Limit.DAY, at, blockedUntil(at, Quota::perDay, DAY_MILLIS));
            long hour = stretch.pushed(Limit.HOUR, at, blockedUntil(at, Quota::perHour, HOUR_MILLIS));
            long gap = stretch.pushed(Limit.GAP, at, blockedUntil(taken, at, 1, minGapMillis));
            long free = Math.max(day, Math.max(hour, gap));
            if (free <= at) {
                break;
            }
            at = free;
        }
        stretch.end = at;
        taken.add(at);
        if (ofBatch != null) placed.add(at);
        Instant wished = schedule.nextOpen(Instant.ofEpochMilli(start));
        return new Placement(Instant.ofEpochMilli(at), stretch.widestAfter(wished.toEpochMilli()));
    }

    private long blockedUntil(long at, ToIntFunction<Quota> count, long width) {
        long until = blockedUntil(taken, at, count.applyAsInt(quota), width);
        return ofBatch == null ? until : Math.max(until, blockedUntil(placed, at, count.applyAsInt(ofBatch), width));
    }

    // One more departure is too many exactly when it and `count` neighbours in a row fit into less than `width`.
    // Such a group forbids everything between its last − width and its first + width, so the latest group reaches
    // furthest. A gap is the same rule with a single neighbour.
    private static long blockedUntil(SortedMillis taken, long at, int count, long width) {
        int firstNear = taken.countBelow(at - width + 1);
        int lastNear = taken.countBelow(at + width) - 1;
        for (int group = lastNear - count + 1; group >= firstNear; group--) {
            if (taken.get(group + count - 1) - taken.get(group) < width) {
                return taken.get(group) + width;
            }
        }
        return at;
    }

    private static long roundedUp(Instant instant) {
        long millis = instant.toEpochMilli();
        return Instant.ofEpochMilli(millis).isBefore(instant) ? millis + 1 : millis;
    }

    /// A stretch of time known to hold no place any more: departures are only ever added, so it need not be
    /// searched twice.
    private static final class Exhausted {

        private final long start;
        private final Map<Limit, Long> pushedUntil = new EnumMap<>(Limit.class);
        private long end;

        Exhausted(long start) {
            this.start = start;
            this.end = start;
        }

        boolean reaches(long instant) {
            return start <= instant && instant <= end;
        }

        long pushed(Limit limit, long at, long until) {
            if (until > at) {
                pushedUntil.merge(limit, until, Math::max);
            }
            return until;
        }

        Limit widestAfter(long instant) {
            Limit widest = Limit.NONE;
            for (Map.Entry<Limit, Long> limit : pushedUntil.entrySet()) {
                if (limit.getValue() > instant) {
                    widest = limit.getKey();
                }
            }
            return widest;
        }
    }
}
