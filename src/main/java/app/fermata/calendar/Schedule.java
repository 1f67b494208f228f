package app.fermata.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// When a sequence may act: a zone, the working windows of each weekday, and the dates that are closed, each with
/// its name (spec: pausing, *Time*).
///
/// A date is *allowed* when its weekday has a window, it is not closed, and it exists at all: the one date a zone
/// left out when it crossed the date line is nobody's working day. An instant is *open* when its local date is
/// allowed and its local time lies in a window.
///
/// **Daylight saving.** A local time that is skipped is never open, since no instant has it; [#at] moves it
/// forward to the first valid minute, which may be closed, so a planner asks [#nextOpen] of it. A local time that
/// is repeated is open both times; [#at] answers the first. So `isOpen(at(d, m))` holds for every minute `m` of an
/// allowed date's windows that the zone did not skip, and `nextOpen(t)` is `t` exactly when `isOpen(t)`.
///
/// Invariants: windows of a day are sorted and lie apart (touching ones are joined, overlapping ones are an
/// `IllegalArgumentException`); weekdays without windows are left out; both maps are immutable and in calendar
/// order.
public record Schedule(ZoneId zone, Map<DayOfWeek, List<Window>> windows, Map<LocalDate, String> closed) {

    /// How many days ahead an allowed date is looked for before the schedule counts as never open.
    public static final int HORIZON_DAYS = 400;

    public Schedule {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        windows.forEach((day, ofDay) -> {
            if (!ofDay.isEmpty()) {
                week.put(day, WorkingDay.tidy(day, ofDay));
            }
        });
        windows = Collections.unmodifiableMap(week);
        closed = Collections.unmodifiableNavigableMap(new TreeMap<>(closed));
    }

    public boolean isAllowed(LocalDate date) {
        return windows.containsKey(date.getDayOfWeek()) && !closed.containsKey(date) && exists(date);
    }

    public boolean isOpen(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        int minute = local.get(ChronoField.MINUTE_OF_DAY);
        for (Window window : windows.getOrDefault(local.getDayOfWeek(), List.of())) {
            if (window.contains(minute)) {
                return !closed.containsKey(local.toLocalDate());
            }
        }
        return false;
    }

    /// The earliest open instant that is not before the given one; throws [NeverOpenException] when no allowed
    /// date within 400 days has one.
    public Instant nextOpen(Instant instant) {
        if (isOpen(instant)) {
            return instant;
        }
        LocalDate today = dateOf(instant);
        // Clocks turned back over midnight bring yesterday's last hour again, so the search begins a day early and
        // looks a day further.
        for (int day = -1; day <= HORIZON_DAYS; day++) {
            Optional<Instant> found = firstOpen(today.plusDays(day), instant);
            if (found.isPresent()) {
                Instant tomorrow = firstOpen(today.plusDays(day + 1L), instant).orElse(found.get());
                return tomorrow.isBefore(found.get()) ? tomorrow : found.get();
            }
        }
        throw new NeverOpenException(today);
    }

    /// The date itself when it is allowed, otherwise the first allowed one after it; throws [NeverOpenException]
    /// when there is none within 400 days.
    public LocalDate allowedOnOrAfter(LocalDate date) {
        for (int day = 0; day <= HORIZON_DAYS; day++) {
            LocalDate candidate = date.plusDays(day);
            if (isAllowed(candidate)) {
                return candidate;
            }
        }
        throw new NeverOpenException(date);
    }

    /// The date an interval of `n` allowed days leads to: the first allowed date after `from` is day 1, and `n =
    /// 0` is the same day or the next allowed one.
    public LocalDate plusAllowedDays(LocalDate from, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("An interval cannot be negative: " + n);
        }
        if (n == 0) {
            return allowedOnOrAfter(from);
        }
        LocalDate date = from;
        for (int day = 0; day < n; day++) {
            date = allowedOnOrAfter(date.plusDays(1));
        }
        return date;
    }

    /// The instant of a local minute (0–1439): a skipped one is the first valid minute after the gap, a repeated
    /// one its first occurrence.
    public Instant at(LocalDate date, int minuteOfDay) {
        if (minuteOfDay < 0 || minuteOfDay >= Window.DAY) {
            throw new IllegalArgumentException("Not a minute of the day: " + minuteOfDay);
        }
        LocalDateTime local = date.atStartOfDay().plusMinutes(minuteOfDay);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return local.toInstant(zone.getRules().getValidOffsets(local).getFirst());
    }

    /// The windows of a date, in order; none when the date is not allowed.
    public List<Window> windowsOn(LocalDate date) {
        return isAllowed(date) ? windows.getOrDefault(date.getDayOfWeek(), List.of()) : List.of();
    }

    /// The real stretches of time in which this date is open, in order; none when it is not allowed, or when its
    /// windows were all skipped.
    public List<Opening> openingsOn(LocalDate date) {
        return WorkingDay.openings(date, windowsOn(date), zone.getRules());
    }

    /// The name of the closed date, if it is one.
    public Optional<String> closedName(LocalDate date) {
        return Optional.ofNullable(closed.get(date));
    }

    /// The closed dates after `from` and before `to` whose weekday is otherwise worked: those that made an
    /// interval longer.
    public List<LocalDate> closedBetween(LocalDate from, LocalDate to) {
        return closed.keySet().stream()
                .filter(date -> date.isAfter(from) && date.isBefore(to))
                .filter(date -> windows.containsKey(date.getDayOfWeek()))
                .toList();
    }

    /// The first closed date in `[from, to]`, if any.
    public Optional<LocalDate> closedIn(LocalDate from, LocalDate to) {
        return closed.keySet().stream()
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .findFirst();
    }

    /// Throws [NeverOpenException] when no date within 400 days of `from` is allowed: asked before a schedule is
    /// saved.
    public void requireOpen(LocalDate from) {
        allowedOnOrAfter(from);
    }

    /// The local date of an instant in this schedule's zone.
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private Optional<Instant> firstOpen(LocalDate date, Instant from) {
        return openingsOn(date).stream()
                .filter(opening -> opening.to().isAfter(from))
                .map(opening -> opening.from().isBefore(from) ? from : opening.from())
                .findFirst();
    }

    private boolean exists(LocalDate date) {
        ZoneOffsetTransition change = zone.getRules().getTransition(date.atTime(12, 0));
        return change == null
                || !change.isGap()
                || change.getDateTimeBefore().isAfter(date.atStartOfDay())
                || change.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
    }
}
