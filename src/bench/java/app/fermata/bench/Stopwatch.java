package app.fermata.bench;

import java.util.ArrayList;
import java.util.List;

/// Measures a piece of work several times, after rounds to warm up, and gives the median in milliseconds.
final class Stopwatch {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;

    private final List<Runnable> before = new ArrayList<>();

    /// Has `work` run before each round, unmeasured.
    Stopwatch before(Runnable work) {
        before.add(work);
        return this;
    }

    double median(Runnable work) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            before.forEach(Runnable::run);
            long start = System.nanoTime();
            work.run();
            if (round >= WARM_UP) times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        return times.get(ROUNDS / 2);
    }
}
