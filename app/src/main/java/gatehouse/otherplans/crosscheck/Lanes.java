package gatehouse.otherplans.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.otherplans.crosscheck.Timeline.Bar;

/**
 * Lays the windows of one place in lanes: those of one plan that say the same share a lane and are named once, before
 * it, so that no name lies on a window; those that would lie on one another go on in the next lane.
 */
final class Lanes {
    private final List<Bar> laid = new ArrayList<>();
    private int lanes;

    private Lanes() {}

    static Timeline.Row row(String place, List<Bar> bars) {
        Lanes lanes = new Lanes();
        Map<String, List<Bar>> same = new LinkedHashMap<>();
        bars.forEach(bar ->
                same.computeIfAbsent(bar.label(), label -> new ArrayList<>()).add(bar));
        same.values().forEach(lanes::spread);
        return new Timeline.Row(place, lanes.laid, lanes.lanes);
    }

    private void spread(List<Bar> same) {
        List<Bar> rest = same;
        while (!rest.isEmpty()) {
            List<Bar> over = new ArrayList<>();
            int end = Integer.MIN_VALUE;
            boolean named = true;
            for (Bar bar : rest) {
                if (bar.x() >= end) {
                    laid.add(bar.laid(lanes, named));
                    named = false;
                    end = bar.reach();
                } else {
                    over.add(bar);
                }
            }
            lanes++;
            rest = over;
        }
    }
}
