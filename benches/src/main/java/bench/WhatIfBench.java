package bench;

import java.util.List;
import java.util.UUID;

/** One measure taken out of a big plan, to the changed page, by the same page with nothing changed, through HTTP. */
final class WhatIfBench {
    private static final int WARM = 20;
    private static final int ROUNDS = 41;
    private static final double UNCHANGED = 2;
    private static final String CHANGE = "?removed=REC-001";

    private WhatIfBench() {}

    static List<Figure> run() {
        try (Served served = new Served()) {
            String small = page(served.plan(GriddedPlan.tenth().file("B-SMALL")));
            String usual = page(served.plan(GriddedPlan.usual().file("B-USUAL")));
            Visitor person = served.coordinator();
            Runnable unchanged = () -> person.get(usual);
            Runnable changed = () -> person.get(usual + CHANGE);
            Times.inTurn(WARM, unchanged, changed, () -> person.get(small + CHANGE));
            Times[] times = Times.inTurn(ROUNDS, unchanged, changed);
            return List.of(
                    Figure.times(
                            "whatif",
                            "60 places, 500 measures, 5,000 links: one change, by the page unchanged",
                            "ms",
                            times[1].median(),
                            times[0].median(),
                            UNCHANGED),
                    Figure.times(
                            "whatif",
                            "statements of one change, by the page unchanged",
                            "statements",
                            statements(served, person, usual + CHANGE),
                            statements(served, person, usual),
                            1),
                    Figure.times(
                            "whatif",
                            "statements of one change, of 5,000 links by 500",
                            "statements",
                            statements(served, person, usual + CHANGE),
                            statements(served, person, small + CHANGE),
                            1));
        }
    }

    private static String page(UUID plan) {
        return "/plans/" + plan + "/what-if";
    }

    private static int statements(Served served, Visitor person, String path) {
        served.source().sinceLast();
        person.get(path);
        return served.source().sinceLast();
    }
}
