package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays out the first steps of contacts added together. Pure, like [Planning].
final class FirstSteps {

    private FirstSteps() {}

    /// When each would have its first step if there were no quotas, in the order of the keys.
    static List<Planned> wished(
            Schedule schedule, StepPlan step, Long[] enrollmentIds, @Nullable LocalDate startDate, Instant now) {
        return Arrays.stream(enrollmentIds)
                .map(id -> Planning.firstStep(
                        schedule, now, startDate, step.intervalDays(), step.slot(), Planning.seed(id, step.id())))
                .toList();
    }

    /// The same where they are messages: each at the earliest place the quotas leave, those wished earliest first.
    static List<Planned> placed(List<Planned> wished, Schedule schedule, Departures departures) {
        var placed = new ArrayList<>(wished);
        IntStream.range(0, wished.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> wished.get(i).at()))
                .forEach(i -> placed.set(i, place(wished.get(i), schedule, departures)));
        return List.copyOf(placed);
    }

    private static Planned place(Planned wish, Schedule schedule, Departures departures) {
        var place = departures.place(wish.at(), schedule);
        return place.pushedBy() == Departures.Limit.NONE
                ? new Planned(place.at(), wish.why())
                : new Planned(place.at(), new Why.Pushed(place.pushedBy(), wish.why()));
    }
}
