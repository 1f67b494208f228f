package app.fermata.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.ScheduleArbitraries.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ScheduleArbitraries.class)
@Domain(DomainContext.Global.class)
class SchedulePropertiesTest {

    @Property
    void nextOpenIsWhatWatchingTheClockFinds(@ForAll Setting setting) {
        Instant next = setting.schedule().nextOpen(setting.now());

        assertThat(next).isAfterOrEqualTo(setting.now());
        assertThat(open(setting.schedule(), next)).isTrue();
        Instant earliest = setting.now();
        if (!open(setting.schedule(), earliest)) {
            earliest = earliest.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            while (earliest.isBefore(next) && !open(setting.schedule(), earliest)) {
                earliest = earliest.plus(1, ChronoUnit.MINUTES);
            }
        }
        assertThat(next).isEqualTo(earliest);
    }

    @Property
    void openIsWhatTheSpecSays(@ForAll Setting setting) {
        assertThat(setting.schedule().isOpen(setting.now())).isEqualTo(open(setting.schedule(), setting.now()));
    }

    @Property(tries = 200)
    void openingsAreTheOpenMinutesOfTheDate(@ForAll Setting setting) {
        Schedule schedule = setting.schedule();
        LocalDate date = schedule.dateOf(setting.now());
        List<Opening> openings = schedule.openingsOn(date);
        Instant from = date.minusDays(1).atStartOfDay(schedule.zone()).toInstant();

        List<Instant> watched = Stream.iterate(from, instant -> instant.plus(1, ChronoUnit.MINUTES))
                .limit(4 * Window.DAY)
                .toList();

        assertThat(watched.stream().filter(instant -> openings.stream().anyMatch(opening -> holds(opening, instant))))
                .isEqualTo(watched.stream()
                        .filter(instant -> schedule.dateOf(instant).equals(date) && open(schedule, instant))
                        .toList());
    }

    @Property
    void aMinuteOfAnAllowedDateIsOpenUnlessItWasSkipped(
            @ForAll Setting setting, @ForAll @IntRange(max = 1439) int minute) {
        LocalDate date = setting.schedule().dateOf(setting.now());
        LocalDateTime local = date.atStartOfDay().plusMinutes(minute);
        boolean inWindow = setting.schedule().windowsOn(date).stream().anyMatch(window -> window.contains(minute));
        boolean skipped =
                setting.schedule().zone().getRules().getValidOffsets(local).isEmpty();
        Instant at = setting.schedule().at(date, minute);

        assertThat(skipped || setting.schedule().isOpen(at) == inWindow).isTrue();
        assertThat(LocalDateTime.ofInstant(at, setting.schedule().zone())).isAfterOrEqualTo(local);
    }

    private static boolean holds(Opening opening, Instant instant) {
        return !instant.isBefore(opening.from()) && instant.isBefore(opening.to());
    }

    // The sentence of the spec, written a second time.
    private static boolean open(Schedule schedule, Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, schedule.zone());
        return !schedule.closed().containsKey(local.toLocalDate())
                && schedule.windows().entrySet().stream()
                        .filter(entry -> entry.getKey() == local.getDayOfWeek())
                        .flatMap(entry -> entry.getValue().stream())
                        .anyMatch(window -> window.contains(local.getHour() * 60 + local.getMinute()));
    }
}
