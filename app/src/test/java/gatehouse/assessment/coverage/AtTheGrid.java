package gatehouse.assessment.coverage;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

/** A coordinator at the grid of a plan of two places and two phases. */
abstract class AtTheGrid extends AtThePlan {
    @BeforeEach
    void a_plan_of_two_places_and_two_phases() {
        coordinator.post(at("/phases"), Map.of("name", "Arrivals", "phaseType", "INGRESS"));
        coordinator.post(at("/phases"), Map.of("name", "Leaving", "phaseType", "EGRESS"));
        coordinator.post(at("/zones"), Map.of("name", "Quayside <i>east</i>", "occupancy", "900"));
        coordinator.post(at("/zones"), Map.of("name", "Lane"));
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
