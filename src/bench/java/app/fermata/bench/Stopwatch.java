package app.fermata.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures a piece of work several times, after two seconds and two rounds at least to warm up, and gives the median
/// in milliseconds.
final class Stopwatch {

    private static final long WARM_UP = Duration.ofSeconds(2).toNanos();
    private static final int AT_LEAST = 2;
    private static final int ROUNDS = 7;

    private final List<Runnable> before = new ArrayList<>();

    /// Has `work` run before each round, unmeasured.
    Stopwatch before(Runnable work) {
        before.add(work);
        return this;
    }

    double median(Runnable work) {
        long begin = System.nanoTime();
        for (int round = 0; round < AT_LEAST || System.nanoTime() - begin < WARM_UP; round++) once(work);
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) times.add(once(work));
        times.sort(null);
        return times.get(ROUNDS / 2);
    }

    private double once(Runnable work) {
        before.forEach(Runnable::run);
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
