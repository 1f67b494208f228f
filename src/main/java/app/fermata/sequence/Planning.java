package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// When each step is to be made, and why: pure functions of schedule, quota and clock (spec: pausing, *Time* and
/// *Unpause*).
///
/// Whatever comes out lies in an open instant of the schedule and is never before `now`. Every method throws
/// [app.fermata.calendar.NeverOpenException] where the schedule has no open instant left.
public final class Planning {

    private Planning() {}

    /// The first step: from `startDate`, or from now where it is null, on the date its interval gives.
    public static Planned firstStep(
            Schedule s,
            Instant now,
            @Nullable LocalDate startDate,
            int intervalDays,
            @Nullable Window slot,
            long seed) {
        LocalDate start = startDate == null ? s.dateOf(now) : startDate;
        Minutes minutes = Minutes.on(s, s.plusAllowedDays(start, intervalDays), slot);
        return notBefore(
                now, s, new Planned(minutes.pick(s, seed), new Why.FirstStep(startDate != null, minutes.slot())));
    }

    /// The step after one that was really performed at `previousPerformed`.
    public static Planned nextStep(
            Schedule s, Instant previousPerformed, int intervalDays, @Nullable Window slot, long seed, Instant now) {
        LocalDate before = s.dateOf(previousPerformed);
        LocalDate date = s.plusAllowedDays(before, intervalDays);
        Minutes minutes = Minutes.on(s, date, slot);
        // An interval of no days begins with the day itself, so that one may be the closed one.
        LocalDate counted = intervalDays == 0 ? before.minusDays(1) : before;
        Why why = new Why.Interval(intervalDays, minutes.slot(), s.closedBetween(counted, date));
        Instant floor = previousPerformed.isAfter(now) ? previousPerformed : now;
        return notBefore(floor, s, new Planned(minutes.pick(s, seed), why));
    }

    /// The step of one contact after its unpause; `kept` is the instant it was planned for when it was paused.
    public static Planned afterUnpause(Schedule s, Instant kept, Instant now) {
        if (!kept.isAfter(now)) {
            return new Planned(s.nextOpen(now), new Why.AsSoonAsPossible(s.isOpen(now)));
        }
        return s.isOpen(kept)
                ? new Planned(kept, new Why.Kept())
                : new Planned(s.nextOpen(kept), new Why.Reopened(kept));
    }

    /// The steps of a batch of one schedule and one mailbox after their unpause, in the order they were given.
    ///
    /// `isMessage` tells by position which of them leave through the mailbox; the others are tasks, which no quota
    /// holds back. Kept messages stay where they are and are counted in `departures`; overdue ones, and those
    /// whose kept instant is no longer open, are placed there in the order they were planned. So `departures` must
    /// not hold the kept instants of this batch yet; what other contacts of the mailbox have sent and planned it
    /// must.
    public static List<Planned> afterUnpause(
            Schedule s,
            List<Instant> kept,
            Instant now,
            Overdue overdue,
            Departures departures,
            IntPredicate isMessage) {
        List<Planned> planned = new ArrayList<>(kept.size());
        List<Integer> toPlace = new ArrayList<>();
        int overdueCount = 0;
        for (int i = 0; i < kept.size(); i++) {
            planned.add(afterUnpause(s, kept.get(i), now));
            boolean stays = planned.get(i).why() instanceof Why.Kept;
            if (!stays) {
                toPlace.add(i);
            } else if (isMessage.test(i)) {
                departures.take(kept.get(i));
            }
            overdueCount += kept.get(i).isAfter(now) ? 0 : 1;
        }
        toPlace.sort(Comparator.comparing(kept::get));
        spread(s, now, overdue, planned, toPlace.subList(0, overdueCount));
        for (int i : toPlace) {
            if (isMessage.test(i)) {
                planned.set(i, placed(planned.get(i), s, departures));
            }
        }
        return List.copyOf(planned);
    }

    /// A task the rep puts off: on `date`, which is allowed, at a minute of its slot.
    ///
    /// @param from the day it was first due
    public static Planned postponed(
            Schedule s, LocalDate date, @Nullable Window slot, LocalDate from, long seed, Instant now) {
        var at = Minutes.on(s, date, slot).pick(s, seed);
        return new Planned(at.isBefore(now) ? s.nextOpen(now) : at, new Why.Postponed(from));
    }

    /// A number that is the same for the same step of the same enrollment, and looks random across them.
    public static long seed(long enrollmentId, long stepId) {
        return mixed(mixed(enrollmentId + 0x9E3779B97F4A7C15L) + stepId);
    }

    private static void spread(Schedule s, Instant now, Overdue overdue, List<Planned> planned, List<Integer> inOrder) {
        if (!(overdue instanceof Overdue.SpreadOver(int workingDays)) || inOrder.isEmpty()) {
            return;
        }
        List<Instant> evenly = Spreading.evenly(s, now, workingDays, inOrder.size());
        IntStream.range(0, inOrder.size())
                .forEach(rank ->
                        planned.set(inOrder.get(rank), new Planned(evenly.get(rank), new Why.SpreadOver(workingDays))));
    }

    private static Planned placed(Planned planned, Schedule s, Departures departures) {
        Departures.Placement place = departures.place(planned.at(), s);
        Why why = place.pushedBy() == Departures.Limit.NONE
                ? planned.why()
                : new Why.Pushed(place.pushedBy(), planned.why());
        return new Planned(place.at(), why);
    }

    private static Planned notBefore(Instant floor, Schedule s, Planned planned) {
        return planned.at().isBefore(floor) ? new Planned(s.nextOpen(floor), new Why.Late()) : planned;
    }

    // The finalizer of SplitMix64: every bit of the input reaches every bit of the output.
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
