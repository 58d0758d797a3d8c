package gatehouse.otherplans.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.otherplans.crosscheck.Timeline.Bar;

/** Lays the windows of one place in lanes: those of one plan that say the same share a lane and are named once. */
final class Lanes {
    private static final int LETTER = 7;
    private static final int GAP = 6;

    private final List<List<int[]>> taken = new ArrayList<>();
    private final List<Bar> laid = new ArrayList<>();

    private Lanes() {}

    static Timeline.Row row(String place, List<Bar> bars) {
        Lanes lanes = new Lanes();
        Map<String, List<Bar>> same = new LinkedHashMap<>();
        bars.forEach(bar ->
                same.computeIfAbsent(bar.words(), words -> new ArrayList<>()).add(bar));
        same.values().forEach(lanes::spread);
        return new Timeline.Row(place, lanes.laid, lanes.taken.size());
    }

    /** Those that would lie on one another go in another lane, named again. */
    private void spread(List<Bar> same) {
        List<Bar> rest = same;
        while (!rest.isEmpty()) {
            List<Bar> together = new ArrayList<>();
            List<Bar> over = new ArrayList<>();
            int end = Integer.MIN_VALUE;
            for (Bar bar : rest) {
                if (bar.x() >= end) {
                    together.add(bar);
                    end = bar.x() + bar.width();
                } else {
                    over.add(bar);
                }
            }
            lay(together);
            rest = over;
        }
    }

    private void lay(List<Bar> together) {
        Bar first = together.get(0);
        Bar last = together.get(together.size() - 1);
        int begins = first.x();
        int ends = last.x() + last.width();
        int room = first.label().length() * LETTER;
        int labelX = labelX(begins, ends, room, together.size() == 1);
        int lane = free(Math.min(begins, labelX), Math.max(ends, labelX + room) + GAP);
        for (int n = 0; n < together.size(); n++) {
            laid.add(together.get(n).laid(lane, n == 0 ? labelX : Bar.NOT_NAMED));
        }
    }

    /** Within the bar, before it, behind it, or where else it fits. */
    private static int labelX(int begins, int ends, int room, boolean alone) {
        if (alone && ends - begins >= room + GAP) {
            return begins + 4;
        }
        if (begins - room - GAP >= 0) {
            return begins - room - GAP;
        }
        return ends + GAP + room <= Axis.WIDTH ? ends + GAP : Math.max(0, Math.min(begins + 4, Axis.WIDTH - room));
    }

    private int free(int from, int to) {
        int lane = 0;
        while (lane < taken.size() && taken.get(lane).stream().anyMatch(one -> one[0] < to && from < one[1])) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(lane).add(new int[] {from, to});
        return lane;
    }
}
