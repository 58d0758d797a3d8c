package gatehouse.otherplans.crosscheck;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

import gatehouse.otherplans.fact.Span;

/**
 * A line of time across the picture. Long hours in which nothing begins or ends are drawn shorter, and those in which no
 * window runs shorter still, so that one day in a month of preparation can be read.
 */
final class Axis {
    /** The names of the lanes stand before it. */
    static final int LEFT = 350;

    static final int WIDTH = 664;

    /** How long a mark is whose other end no plan gives; the line of time leaves room for one at either end. */
    static final int OPEN = 24;

    private static final long LONGEST = 3600L;

    private static final long LONGEST_EMPTY = 1200L;

    private final long[] seconds;
    private final double[] along;

    /** Over the instants of these windows, of which there is at least one. */
    Axis(Collection<Span> windows) {
        long[] sorted = windows.stream()
                .flatMapToLong(Axis::instants)
                .sorted()
                .distinct()
                .toArray();
        seconds = sorted.length > 1 ? sorted : new long[] {sorted[0], sorted[0] + LONGEST};
        int[] running = running(windows);
        along = new double[seconds.length];
        for (int i = 1; i < seconds.length; i++) {
            long most = running[i - 1] > 0 ? LONGEST : LONGEST_EMPTY;
            along[i] = along[i - 1] + Math.min(most, seconds[i] - seconds[i - 1]);
        }
        double whole = along[along.length - 1];
        for (int i = 0; i < along.length; i++) {
            along[i] = LEFT + OPEN + (WIDTH - 2 * OPEN) * along[i] / whole;
        }
    }

    private static LongStream instants(Span span) {
        return LongStream.of(span.from(), span.to()).filter(at -> at != Span.OPEN_START && at != Span.OPEN_END);
    }

    /** How many windows run after each instant. */
    private int[] running(Collection<Span> windows) {
        int[] running = new int[seconds.length];
        for (Span window : windows) {
            if (window.isWhole()) {
                running[Arrays.binarySearch(seconds, window.from())]++;
                running[Arrays.binarySearch(seconds, window.to())]--;
            }
        }
        Arrays.parallelPrefix(running, Integer::sum);
        return running;
    }

    long first() {
        return seconds[0];
    }

    long last() {
        return seconds[seconds.length - 1];
    }

    /** From the left of the picture; what lies before or after the line stands at its end. */
    int x(long instant) {
        long second = Math.max(first(), Math.min(last(), instant));
        int found = Arrays.binarySearch(seconds, second);
        if (found >= 0) {
            return (int) Math.round(along[found]);
        }
        int after = -found - 1;
        double part = (double) (second - seconds[after - 1]) / (seconds[after] - seconds[after - 1]);
        return (int) Math.round(along[after - 1] + part * (along[after] - along[after - 1]));
    }

    /** The stretches of the line, on each of which time passes evenly. */
    int stretches() {
        return seconds.length - 1;
    }

    long start(int stretch) {
        return seconds[stretch];
    }

    long end(int stretch) {
        return seconds[stretch + 1];
    }

    /** How far apart two instants stand there that are as many seconds apart. */
    double apart(int stretch, long length) {
        return length * (along[stretch + 1] - along[stretch]) / (seconds[stretch + 1] - seconds[stretch]);
    }
}
