package gatehouse.assessment.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

/** A coordinator at the grid of a plan of two places and two phases. */
abstract class AtTheGrid {
    static RunningProgram program;
    private static Account author;
    static Browser coordinator;
    UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        author = program.account("Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(author);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_plan_of_two_places_and_two_phases() {
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
        coordinator.post(at("/phases"), Map.of("name", "Arrivals", "phaseType", "INGRESS"));
        coordinator.post(at("/phases"), Map.of("name", "Leaving", "phaseType", "EGRESS"));
        coordinator.post(at("/zones"), Map.of("name", "Quayside <i>east</i>", "occupancy", "900"));
        coordinator.post(at("/zones"), Map.of("name", "Lane"));
    }

    String at(String path) {
        return "/plans/" + plan + path;
    }

    String grid(String query) {
        return coordinator.get(at("/coverage" + query)).body();
    }

    Browser.Answer fill(String pasted, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("pasted", pasted);
        fields.put("method", "VAW");
        return coordinator.post(at("/coverage"), fields);
    }
}
