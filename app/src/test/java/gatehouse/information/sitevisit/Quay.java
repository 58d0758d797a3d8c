package gatehouse.information.sitevisit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

/** The running program with a coordinator and, for each test, a plan with a visit that asks two prompts of its own. */
final class Quay implements AutoCloseable {
    final RunningProgram program = RunningProgram.start();
    private final Account author = program.account("Jo Field", Role.COORDINATOR);
    final Browser coordinator = program.signedIn(author);
    private UUID plan;

    void fresh() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
        coordinator.post(at("/zones"), Map.of("name", "North Quay", "zoneKind", "WATERSIDE"));
        coordinator.post(
                at("/site-visits"),
                Map.of(
                        "name", "The quay",
                        "standsFor", "egress at night",
                        "visitedAt", "2027-05-12 21:30",
                        "zones", "ZON-001"));
        Map<String, String> form = new LinkedHashMap<>();
        for (int n = 1; n <= 7; n++) {
            form.put("because.WHOLE0" + n, "Asked at the first visit");
        }
        form.put("because.WATER01", "No craft on the day");
        form.put("own", "Is the gate shut by eight?\nAre the bins emptied before egress?");
        coordinator.post(at("/site-visits/VIS-001/prompts"), form);
    }

    String at(String path) {
        return "/plans/" + plan + path;
    }

    String walk() {
        return at("/site-visits/VIS-001/walk");
    }

    String page() {
        return coordinator.get(walk()).body();
    }

    long files() {
        return program.sql()
                .sql("select count(*) from kept_file where plan_id = :plan")
                .param("plan", plan)
                .query(Long.class)
                .single();
    }

    /** The gate is answered no, with a note and a photograph of this place. */
    Browser.Answer photograph(String place, String name, byte[] bytes) {
        return coordinator.postFile(
                walk(),
                Map.of(
                        "OBS-009.revision", "1",
                        "OBS-009.answer", "NO",
                        "OBS-009.note", "It stood open at nine",
                        "OBS-009.place", place),
                "OBS-009.photograph",
                name,
                bytes);
    }

    @Override
    public void close() {
        program.close();
    }
}
