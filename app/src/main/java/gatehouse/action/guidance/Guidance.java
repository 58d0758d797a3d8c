package gatehouse.action.guidance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole guidance, held against one plan. */
public record Guidance(List<Shown> points) {
    /** Every point, by its source. */
    static final List<Point> ALL = Stream.of(PointsOfPlan.ALL, PointsOfWork.ALL, PointsBeside.ALL)
            .flatMap(List::stream)
            .sorted((one, other) -> one.source().compareTo(other.source()))
            .toList();

    public Guidance {
        points = List.copyOf(points);
    }

    /** Goes through every point. */
    public static Guidance in(Looked looked) {
        return new Guidance(ALL.stream().map(point -> point.in(looked)).toList());
    }

    public List<Source> sources() {
        return points.stream().map(Shown::source).distinct().toList();
    }

    public List<Shown> of(Source source) {
        return points.stream().filter(point -> point.source() == source).toList();
    }

    /** How many points stand so, the loudest first; one that none does is left out. */
    public Map<Shows, Long> counts() {
        Map<Shows, Long> counts = new EnumMap<>(Shows.class);
        points.forEach(point -> counts.merge(point.standing(), 1L, Long::sum));
        return counts;
    }

    /** Which point is the first that stands so, counted from 1; 0 for none. */
    public int first(Shows standing) {
        for (int place = 0; place < points.size(); place++) {
            if (points.get(place).standing() == standing) {
                return place + 1;
            }
        }
        return 0;
    }

    /** The place of a point, counted from 1. */
    public int place(Shown point) {
        return points.indexOf(point) + 1;
    }
}
