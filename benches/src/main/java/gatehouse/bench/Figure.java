package gatehouse.bench;

import java.util.Locale;

/**
 * One figure.
 *
 * @param yardstick what it is held against, in the same unit
 * @param ratio the figure by the yardstick
 * @param reach how large the ratio may be at most
 */
record Figure(String bench, String figure, String unit, double value, double yardstick, double ratio, double reach) {

    /** A figure that may be at most so many times its yardstick. */
    static Figure times(String bench, String figure, String unit, double value, double yardstick, double reach) {
        return new Figure(bench, figure, unit, value, yardstick, value / yardstick, reach);
    }

    /** A count that may be at most so large. */
    static Figure atMost(String bench, String figure, String unit, double value, double reach) {
        return new Figure(bench, figure, unit, value, 1, value, reach);
    }

    boolean held() {
        return ratio <= reach;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"figure\":\"%s %.3f\",\"unit\":\"%s\",\"yardstick\":%.3f,\"ratio\":%.3f,\"reach\":%.3f,"
                        + "\"held\":%b}",
                bench,
                figure,
                value,
                unit,
                yardstick,
                ratio,
                reach,
                held());
    }
}
