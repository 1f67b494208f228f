package app.fermata.sample;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is going to happen and when, in order of time; at the same instant, in the order it was noted.
final class Agenda {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private long noted;

    private record Entry(Instant at, long order, Runnable happening) {}

    void at(Instant instant, Runnable happening) {
        entries.add(new Entry(instant, noted++, happening));
    }

    /// Lets everything up to `end` happen, and what that brings about; the rest never happens.
    void playUntil(Instant end) {
        for (var next = entries.poll(); next != null && !next.at().isAfter(end); next = entries.poll()) {
            next.happening().run();
        }
    }
}
