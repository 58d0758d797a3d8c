package gatehouse.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** One item saved through HTTP, with its log entry and its history. */
final class SaveBench {
    private static final int WARM = 150;
    private static final int ROUNDS = 400;

    private SaveBench() {}

    static List<Figure> run() {
        try (Served served = new Served()) {
            served.scratch().make(BareCommit.TABLE);
            served.scratch().make(BareCommit.GRANT);
            try (ServletWebServerApplicationContext bare = BareCommit.start(served.source())) {
                UUID plan = served.plan(100);
                return measured(served, served.coordinator(), plan, BareCommit.signedIn(bare));
            }
        }
    }

    private static List<Figure> measured(Served served, Visitor person, UUID plan, Visitor yardstick) {
        Times.told(WARM, () -> save(person, plan), () -> commit(yardstick));
        Times[] times = Times.told(ROUNDS, () -> save(person, plan), () -> commit(yardstick));
        Map<String, String> form = form(person, plan);
        served.source().sinceLast();
        person.post(item(plan), form);
        int statements = served.source().sinceLast();
        return List.of(
                Figure.times("save", "p50", "ms", times[0].median(), times[1].median(), 2.5),
                Figure.atMost("save", "SQL statements, session included", "statements", statements, 12));
    }

    /** Only the sending is timed, not the opening of the form. */
    private static double save(Visitor person, UUID plan) {
        Map<String, String> form = form(person, plan);
        return Times.of(() -> person.post(item(plan), form));
    }

    private static Map<String, String> form(Visitor person, UUID plan) {
        Map<String, String> form = Visitor.hidden(person.get(item(plan) + "/edit"));
        form.put("statement", "Weakness 7 of nowhere, written again at " + System.nanoTime());
        form.put("evidence", "Seen on the walk");
        form.put("zones", "ZON-001");
        form.put("severity", "HIGH");
        form.put("marking", "OFFICIAL");
        return form;
    }

    private static String item(UUID plan) {
        return "/plans/" + plan + "/vulnerabilities/VUL-007";
    }

    private static double commit(Visitor yardstick) {
        Map<String, String> form = Visitor.hidden(yardstick.get("/rows"));
        form.put("words", "Weakness 7 of nowhere, written again at " + System.nanoTime());
        return Times.of(() -> yardstick.post("/rows", form));
    }
}
