package app.fermata.ui.sequences;

import app.fermata.calendar.Window;
import app.fermata.sequence.ScheduleProblem;
import app.fermata.sequence.ScheduleText;
import app.fermata.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Schedules in words, and windows as a rep writes them: "9–12, 14:00-18:00".
final class ScheduleWords {

    private static final Pattern WINDOW =
            Pattern.compile("(\\d{1,2})(?:[:h.](\\d{2})?)?\\s*[-–—]\\s*(\\d{1,2})(?:[:h.](\\d{2})?)?");
    private static final int HOUR = 60;
    private static final int NAMES = 3;

    private ScheduleWords() {}

    /// "Mon–Fri 09–12 and 14–18, Sat 10–12".
    static String week(ScheduleText text) {
        var parts = new ArrayList<String>();
        DayOfWeek begin = null;
        for (var day : DayOfWeek.values()) {
            var windows = text.windows().getOrDefault(day, List.of());
            if (begin == null) begin = day;
            boolean ends = day == DayOfWeek.SUNDAY
                    || !text.windows().getOrDefault(day.plus(1), List.of()).equals(windows);
            if (ends && !windows.isEmpty()) parts.add(days(begin, day) + " " + windows(windows));
            if (ends) begin = null;
        }
        return parts.isEmpty() ? Texts.get("schedule.never") : String.join(", ", parts);
    }

    private static String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? shortName(first) : Texts.get("schedule.days", shortName(first), shortName(last));
    }

    private static String windows(List<Window> windows) {
        return windows.stream()
                .map(ScheduleWords::hours)
                .reduce((a, b) -> Texts.get("schedule.and", a, b))
                .orElse("");
    }

    /// "09–12", "08:30–16:30".
    static String hours(Window window) {
        return Texts.get("schedule.hours", clock(window.from()), clock(window.to()));
    }

    private static String clock(int minute) {
        var hour = two(minute / HOUR);
        return minute % HOUR == 0 ? hour : hour + ":" + two(minute % HOUR);
    }

    /// "09:00–12:00, 14:00–18:00", which [#read] reads back.
    static String written(List<Window> windows) {
        return windows.stream().map(Window::toString).collect(Collectors.joining(", "));
    }

    /// The windows of one day as written; none for an empty text; empty where it cannot be read.
    static Optional<List<Window>> read(String text) {
        var windows = new ArrayList<Window>();
        for (var part : text.split("[,;+]", -1)) {
            if (part.isBlank()) continue;
            Matcher matcher = WINDOW.matcher(part.strip());
            if (!matcher.matches()) return Optional.empty();
            int from = minutes(matcher.group(1), matcher.group(2));
            int to = minutes(matcher.group(3), matcher.group(4));
            if (from < 0 || to < 0 || from >= to) return Optional.empty();
            windows.add(new Window(from, to));
        }
        return Optional.of(windows);
    }

    private static int minutes(String hour, @org.jspecify.annotations.Nullable String minute) {
        int minutes = Integer.parseInt(hour) * HOUR + (minute == null ? 0 : Integer.parseInt(minute));
        boolean isTime = (minute == null || Integer.parseInt(minute) < HOUR) && minutes <= Window.DAY;
        return isTime ? minutes : -1;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Texts.locale());
    }

    static String fullName(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
        return name.substring(0, 1).toUpperCase(Texts.locale()) + name.substring(1);
    }

    /// One letter, for the picture of a week.
    static String letter(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW_STANDALONE, Texts.locale()).toUpperCase(Texts.locale());
    }

    /// The first few names, and how many more there are.
    static String names(List<String> names) {
        var few = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() <= NAMES ? few : Texts.get("schedule.names.more", few, names.size() - NAMES);
    }

    static String problem(ScheduleProblem problem) {
        return Texts.of("schedule.problem", problem.kind(), problem.day() == null ? "" : fullName(problem.day()));
    }
}
