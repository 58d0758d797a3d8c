package gatehouse.otherplans.crosscheck;

import java.util.Arrays;
import java.util.Collection;

/**
 * A line of time across the picture. Long hours in which nothing begins or ends are drawn shorter, so that one day in a
 * month of preparation can still be read.
 */
final class Axis {
    /** The names of the lanes stand before it. */
    static final int LEFT = 350;

    static final int WIDTH = 660;
    private static final long LONGEST = 2 * 3600L;

    private final long[] seconds;
    private final long[] along;

    /** Over these instants, of which there is at least one. */
    Axis(Collection<Long> instants) {
        long[] sorted =
                instants.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
        seconds = sorted.length > 1 ? sorted : new long[] {sorted[0], sorted[0] + LONGEST};
        along = new long[seconds.length];
        for (int i = 1; i < seconds.length; i++) {
            along[i] = along[i - 1] + Math.min(LONGEST, seconds[i] - seconds[i - 1]);
        }
    }

    long first() {
        return seconds[0];
    }

    long last() {
        return seconds[seconds.length - 1];
    }

    /** From the left of the picture. */
    int x(long second) {
        int at = Arrays.binarySearch(seconds, second);
        if (at < 0) {
            throw new IllegalArgumentException("Not on this line: " + second);
        }
        return LEFT + (int) Math.round((double) WIDTH * along[at] / along[along.length - 1]);
    }

    /** The minute that stands there. */
    long minute(int x) {
        double wanted = (double) along[along.length - 1] * (x - LEFT) / WIDTH;
        int after = 1;
        while (after < along.length - 1 && along[after] < wanted) {
            after++;
        }
        double part = (wanted - along[after - 1]) / (along[after] - along[after - 1]);
        long second = Math.round(seconds[after - 1] + part * (seconds[after] - seconds[after - 1]));
        return second - Math.floorMod(second, 60L);
    }
}
