package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The minutes of one date a step may be planned on: slot ∩ windows, or the day's first window where that is
/// empty.
///
/// `slot` is null where it plays no part.
record Minutes(
        LocalDate date, List<Window> windows, @Nullable Window slot) {

    static Minutes on(Schedule schedule, LocalDate date, @Nullable Window slot) {
        List<Window> ofDay = schedule.windowsOn(date);
        if (slot == null) {
            return new Minutes(date, ofDay, null);
        }
        List<Window> inside = ofDay.stream()
                .flatMap(window -> window.intersect(slot).stream())
                .toList();
        return inside.isEmpty() ? new Minutes(date, List.of(ofDay.getFirst()), null) : new Minutes(date, inside, slot);
    }

    /// The open instant the seed picks; always the same for the same seed.
    Instant pick(Schedule schedule, long seed) {
        int left =
                Math.floorMod(seed, windows.stream().mapToInt(Window::minutes).sum());
        for (Window window : windows) {
            if (left < window.minutes()) {
                // A minute that daylight saving skips moves forward, possibly out of the windows.
                return schedule.nextOpen(schedule.at(date, window.from() + left));
            }
            left -= window.minutes();
        }
        throw new IllegalStateException("No minute " + left + " in " + windows);
    }
}
