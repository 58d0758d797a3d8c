package gatehouse.action.guidance;

import java.util.List;

/**
 * One thing that the guidance asks.
 *
 * @param asks in our own words
 * @param looks where its evidence lies, in the order in which it is shown
 */
record Point(Source source, String asks, List<Look> looks) {

    Point {
        looks = List.copyOf(looks);
    }

    static Point of(Source source, String asks, Look... looks) {
        return new Point(source, asks, List.of(looks));
    }

    Shown in(Looked looked) {
        return new Shown(
                source, asks, looks.stream().flatMap(look -> look.in(looked)).toList());
    }
}
