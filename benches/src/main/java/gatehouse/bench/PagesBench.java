package gatehouse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Each list and page of a plan of a hundred items and of a thousand. */
final class PagesBench {
    private static final int WARM = 30;
    private static final int ROUNDS = 60;
    private static final double LIST_REACH = 12;
    private static final List<String> PAGES = List.of(
            "",
            "/stages/tasking",
            "/stages/assessment",
            "/vulnerabilities",
            "/vulnerabilities/new",
            "/vulnerabilities/VUL-007",
            "/vulnerabilities/VUL-007/edit",
            "/vulnerabilities/VUL-007/history",
            "/zones",
            "/commander",
            "/missing",
            "/versions",
            "/people");

    private PagesBench() {}

    static List<Figure> run() {
        try (Served served = new Served()) {
            UUID small = served.plan(100);
            UUID large = served.plan(1000);
            Visitor person = served.coordinator();
            List<Figure> figures = new ArrayList<>();
            for (String page : PAGES) {
                figures.addAll(of(served, person, page, "/plans/" + small + page, "/plans/" + large + page));
            }
            return figures;
        }
    }

    private static List<Figure> of(Served served, Visitor person, String page, String small, String large) {
        Times.inTurn(WARM, () -> person.get(small), () -> person.get(large));
        Times[] times = Times.inTurn(ROUNDS, () -> person.get(small), () -> person.get(large));
        String name = page.isEmpty() ? "overview" : page.substring(1);
        return List.of(
                Figure.times(
                        "pages",
                        name + ", p95 of 1,000 items by 100",
                        "ms",
                        times[1].p95(),
                        times[0].p95(),
                        LIST_REACH),
                Figure.times(
                        "pages",
                        name + ", statements of 1,000 items by 100",
                        "statements",
                        statements(served, person, large),
                        statements(served, person, small),
                        1));
    }

    private static int statements(Served served, Visitor person, String path) {
        served.source().sinceLast();
        person.get(path);
        return served.source().sinceLast();
    }
}
