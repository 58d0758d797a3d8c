package bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Durations of the same work, in milliseconds, and what is read from them. */
final class Times {
    private final List<Double> all = new ArrayList<>();

    static double of(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Does the work so many times; several pieces of work are done in turn, so that none has the quieter machine. */
    static Times[] inTurn(int rounds, Runnable... works) {
        Times[] times = new Times[works.length];
        Arrays.setAll(times, n -> new Times());
        for (int round = 0; round < rounds; round++) {
            for (int n = 0; n < works.length; n++) {
                times[n].all.add(of(works[n]));
            }
        }
        return times;
    }

    /** As {@link #inTurn}, where the work says how long it took. */
    @SafeVarargs
    static Times[] told(int rounds, Supplier<Double>... works) {
        Times[] times = new Times[works.length];
        Arrays.setAll(times, n -> new Times());
        for (int round = 0; round < rounds; round++) {
            for (int n = 0; n < works.length; n++) {
                times[n].all.add(works[n].get());
            }
        }
        return times;
    }

    void add(List<Double> durations) {
        all.addAll(durations);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double part) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
