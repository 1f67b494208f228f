package app.fermata.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of the local day, `[from, to)`, in minutes after midnight.
///
/// Invariant: `0 ≤ from < to ≤ 1440`; anything else is an `IllegalArgumentException`. A step's *slot* is one of
/// these, and so is each working window of a weekday (spec: pausing, *Time*).
public record Window(int from, int to) implements Comparable<Window> {

    /// Minutes of a day, and so the largest end.
    public static final int DAY = 24 * 60;

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    public Window {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("Not a window of one day: minutes " + from + " to " + to);
        }
    }

    /// The window between two times written `HH:mm`; `24:00` is the end of the day.
    public static Window of(String from, String to) {
        return new Window(minutes(from), minutes(to));
    }

    /// What this window and another have in common, if anything.
    public Optional<Window> intersect(Window other) {
        int start = Math.max(from, other.from);
        int end = Math.min(to, other.to);
        return start < end ? Optional.of(new Window(start, end)) : Optional.empty();
    }

    public boolean contains(int minute) {
        return from <= minute && minute < to;
    }

    /// Its length in minutes, at least one.
    public int minutes() {
        return to - from;
    }

    @Override
    public int compareTo(Window other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public String toString() {
        return clock(from) + "–" + clock(to);
    }

    private static int minutes(String time) {
        Matcher matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a time of day (HH:mm): " + time);
        }
        return Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
