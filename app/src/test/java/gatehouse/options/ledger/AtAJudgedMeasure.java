package gatehouse.options.ledger;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import gatehouse.home.command.AtThePlan;

/** A plan with one measure that is judged to lower one assessment, and that nobody has decided on. */
abstract class AtAJudgedMeasure extends AtThePlan {

    @BeforeEach
    void a_plan_with_a_measure_that_is_judged() {
        coordinator.post(
                at("/method-assessments"),
                Map.of(
                        "name", "Vehicle, quay",
                        "category", "VAW",
                        "applicability", "APPLICABLE",
                        "likelihood", "3",
                        "impact", "4"));
        coordinator.post(
                at("/recommendations"), Map.of("statement", "Barriers <b>at</b> the quay", "askedOf", "POLICE"));
        coordinator.post(at("/effects-of-measures"), effect("1"));
    }

    static Map<String, String> effect(String likelihood) {
        return Map.of(
                "measures", "REC-001",
                "effectKind", "LOWERS",
                "assessment", "MTH-001",
                "likelihood", likelihood,
                "impact", "4",
                "reason", "Tested for this approach.");
    }
}
