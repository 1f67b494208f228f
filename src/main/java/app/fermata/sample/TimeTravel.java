package app.fermata.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// Moves the sample clock on to a target and lets everything on the way happen at its own minute.
///
/// It stops at each alarm before the target, sets the clock there and has the dispatcher tick. Whatever a tick throws
/// passes through, with the clock where it then stands.
public final class TimeTravel {

    // A tick may take only some of what is due; an alarm that stands after so many does not move on by itself.
    private static final int TICKS_PER_ALARM = 100;

    private final SampleClock clock;
    private final Supplier<Optional<Instant>> nextAlarm;
    private final Consumer<Instant> tick;

    /// How a journey through time ended.
    public enum Ending {
        ARRIVED,
        /// The rep called it off; what had happened by then stays.
        CANCELLED,
        /// The same alarm rang over and over; the clock stands at it, short of the target.
        STUCK
    }

    /// What happened on the way.
    ///
    /// @param from where the clock stood
    /// @param to where it came to
    /// @param ticks how often the dispatcher ran
    public record Journey(Instant from, Instant to, int ticks, Ending ending) {}

    /// @param nextAlarm the earliest instant at which something is due, past or to come
    /// @param tick runs what is due at the instant it is given
    public TimeTravel(SampleClock clock, Supplier<Optional<Instant>> nextAlarm, Consumer<Instant> tick) {
        this.clock = clock;
        this.nextAlarm = nextAlarm;
        this.tick = tick;
    }

    /// Moves on to `target`, or as far as it gets.
    ///
    /// @param progress told how much of the way is behind, from 0 to 1, after each tick
    /// @param cancelled asked before each tick
    public Journey to(Instant target, DoubleConsumer progress, BooleanSupplier cancelled) {
        var from = clock.instant();
        var ticks = 0;
        var atSameAlarm = 0;
        var last = Instant.MIN;
        while (true) {
            if (cancelled.getAsBoolean()) return new Journey(from, clock.instant(), ticks, Ending.CANCELLED);
            var alarm = nextAlarm.get();
            if (alarm.isEmpty() || alarm.get().isAfter(target)) break;
            atSameAlarm = alarm.get().isAfter(last) ? 1 : atSameAlarm + 1;
            if (atSameAlarm > TICKS_PER_ALARM) return new Journey(from, clock.instant(), ticks, Ending.STUCK);
            last = later(last, alarm.get());
            ticks++;
            tickAt(alarm.get());
            progress.accept(share(from, last, target));
        }
        clock.moveTo(target);
        progress.accept(1);
        return new Journey(from, later(target, from), ticks, Ending.ARRIVED);
    }

    // The alarm itself, not the clock's moment after it, so that what leaves bears the minute it was planned for.
    private void tickAt(Instant alarm) {
        var now = clock.instant();
        clock.moveTo(alarm);
        tick.accept(later(alarm, now));
    }

    private static double share(Instant from, Instant reached, Instant target) {
        var way = Duration.between(from, target).toMillis();
        if (way <= 0) return 1;
        return Math.clamp(Duration.between(from, reached).toMillis() / (double) way, 0, 1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
