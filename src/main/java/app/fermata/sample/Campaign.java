package app.fermata.sample;

import static app.fermata.sample.Culture.*;
import static java.time.DayOfWeek.*;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import app.fermata.sequence.StepPlan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The four sequences of the sample: their schedules, their steps and whom the rep adds to them.
@SuppressWarnings("ImmutableEnumChecker") // its lists and maps are unmodifiable
enum Campaign {
    Q4_OUTBOUND(
            "Q4 outbound",
            "Office hours, Paris",
            new Schedule(ZoneId.of("Europe/Paris"), weekdays(Window.of("09:00", "18:00")), Holidays.french()),
            "fr",
            Scripts.OUTBOUND,
            15,
            8,
            List.of(FRENCH, FRENCH, GERMAN, GERMAN, SPANISH, ITALIAN, DUTCH, POLISH, PORTUGUESE)),
    RENEWALS_EMEA(
            "Renewals EMEA",
            "Mornings and afternoons, London",
            new Schedule(
                    ZoneId.of("Europe/London"),
                    weekdays(Window.of("09:00", "12:00"), Window.of("14:00", "17:00")),
                    Holidays.english()),
            "gb-eng",
            Scripts.RENEWALS,
            14,
            4,
            List.of(BRITISH, BRITISH, BRITISH, GERMAN, FRENCH, ITALIAN, DUTCH, SPANISH, POLISH)),
    TRIAL_FOLLOW_UP(
            "Trial follow-up",
            "New York, Friday until noon",
            new Schedule(ZoneId.of("America/New_York"), untilFridayNoon(), Holidays.american()),
            "us",
            Scripts.TRIAL,
            10,
            5,
            List.of(AMERICAN, AMERICAN, AMERICAN, AMERICAN, BRITISH, PORTUGUESE)),
    NORDIC_PARTNERS(
            "Nordic partners",
            "Helsinki",
            new Schedule(ZoneId.of("Europe/Helsinki"), weekdays(Window.of("08:30", "16:30")), Holidays.finnish()),
            "fi",
            Scripts.NORDIC,
            20,
            3,
            List.of(SWEDISH, SWEDISH, FINNISH, FINNISH, DANISH, DANISH, GERMAN));

    /// The first day contacts were added.
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 12);

    private final String title;
    private final String scheduleName;
    private final Schedule schedule;
    private final String country;
    private final List<StepPlan> steps;
    private final int waitDays;
    private final int addedPerDay;
    private final List<Culture> cultures;

    Campaign(
            String title,
            String scheduleName,
            Schedule schedule,
            String country,
            List<StepPlan> steps,
            int waitDays,
            int addedPerDay,
            List<Culture> cultures) {
        this.title = title;
        this.scheduleName = scheduleName;
        this.schedule = schedule;
        this.country = country;
        this.steps = steps;
        this.waitDays = waitDays;
        this.addedPerDay = addedPerDay;
        this.cultures = cultures;
    }

    String title() {
        return title;
    }

    String scheduleName() {
        return scheduleName;
    }

    Schedule schedule() {
        return schedule;
    }

    /// Whose public holidays its schedule is closed on.
    String country() {
        return country;
    }

    /// The steps in order, not yet stored: without keys.
    List<StepPlan> steps() {
        return steps;
    }

    /// The instant of a local time of its schedule's zone.
    Instant local(LocalDateTime time) {
        return time.atZone(schedule.zone()).toInstant();
    }

    int waitDays() {
        return waitDays;
    }

    /// About how many contacts the rep adds on a working day.
    int addedPerDay() {
        return addedPerDay;
    }

    /// Where its contacts come from; a part of the world named twice sends twice as many.
    List<Culture> cultures() {
        return cultures;
    }

    private static Map<DayOfWeek, List<Window>> weekdays(Window... windows) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)) week.put(day, List.of(windows));
        return week;
    }

    private static Map<DayOfWeek, List<Window>> untilFridayNoon() {
        var week = weekdays(Window.of("09:00", "17:00"));
        week.put(FRIDAY, List.of(Window.of("09:00", "12:00")));
        return week;
    }
}
