package gatehouse.options.effect;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;

import static org.assertj.core.api.Assertions.assertThat;

class EffectRulesTest {
    private static final EffectRules RULES = new EffectRules(change -> code -> code.startsWith("GOV"));
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("REC-001", "statement", "Barriers", "catalogueCode", "HVM01")
            .with("REC-002", "statement", "Search", "catalogueCode", "SRH01")
            .with("REC-003", "statement", "An exercise", "catalogueCode", "GOV05")
            .with(
                    "MTH-001",
                    "applicability",
                    "APPLICABLE",
                    "likelihood",
                    3L,
                    "impact",
                    3L,
                    "zones",
                    List.of("ZON-001"),
                    "phases",
                    List.of("PHA-001"))
            .with(
                    "MTH-002",
                    "applicability",
                    "APPLICABLE",
                    "likelihood",
                    3L,
                    "impact",
                    3L,
                    "zones",
                    List.of("ZON-001"),
                    "phases",
                    List.of("PHA-001"));

    @Test
    void an_effect_below_what_was_assessed_is_kept() {
        assertThat(faults(PLAN.with("EFF-001", effect("LOWERS", "MTH-001", 2, 3, "REC-001"))))
                .isEmpty();
    }

    @Test
    void nothing_moves_a_risk_that_was_found_not_to_be_there() {
        SmallPlan none = PLAN.with("MTH-001", "applicability", "NOT_APPLICABLE");

        assertThat(faults(none.with("EFF-001", effect("LOWERS", "MTH-001", 2, 3, "REC-001"))))
                .containsEntry(
                        "assessment", "MTH-001 was found not applicable, so there is no risk for a measure to move.");
        assertThat(faults(none.with("EFF-001", effect("LOWERS", "MTH-002", 2, 3, "REC-001"))))
                .isEmpty();
    }

    @Test
    void a_measure_raises_a_risk_only_by_a_side_effect() {
        assertThat(faults(PLAN.with("EFF-001", effect("LOWERS", "MTH-001", 4, 3, "REC-001"))))
                .containsOnlyKeys("likelihood")
                .extractingByKey("likelihood")
                .asString()
                .startsWith("That is above what MTH-001 was assessed at.");
    }

    @Test
    void together_is_never_above_what_one_gives_alone() {
        SmallPlan plan = PLAN.with("EFF-002", effect("LOWERS", "MTH-001", 1, 2, "REC-001"))
                .with("EFF-001", effect("LOWERS", "MTH-001", 2, 2, "REC-001", "REC-002"));

        assertThat(faults(plan)).containsOnlyKeys("likelihood");
    }

    @Test
    void a_side_effect_is_at_a_place_and_phase_of_its_assessment() {
        SmallPlan plan = PLAN.with("EFF-001", effect("RAISES", "MTH-001", 4, 3, "REC-002"))
                .with("EFF-001", "zone", "ZON-009");

        assertThat(faults(plan)).containsOnlyKeys("zone");
    }

    @Test
    void an_assurance_step_lowers_nothing() {
        assertThat(faults(PLAN.with("EFF-001", effect("LOWERS", "MTH-001", 2, 2, "REC-003"))))
                .containsEntry(
                        "measures",
                        "REC-003 is an assurance step (GOV05): it tells whether things work and lowers nothing by"
                                + " itself.");
    }

    @Test
    void side_effects_in_a_circle_are_named_link_by_link() {
        SmallPlan plan = PLAN.with("EFF-002", effect("RAISES", "MTH-001", 4, 3, "REC-001"))
                .with("EFF-003", effect("LOWERS", "MTH-001", 2, 3, "REC-002"))
                .with("EFF-004", effect("RAISES", "MTH-002", 4, 3, "REC-002"))
                .with("EFF-001", effect("LOWERS", "MTH-002", 2, 3, "REC-001"));

        assertThat(faults(plan))
                .containsEntry(
                        "measures",
                        "These would go round in a circle, each raising what the next lowers:"
                                + " REC-001 raises MTH-001, lowered by REC-002 raises MTH-002, lowered by REC-001.");
    }

    @Test
    void a_side_effect_that_another_measure_meets_is_no_circle() {
        SmallPlan plan = PLAN.with("EFF-002", effect("RAISES", "MTH-001", 4, 3, "REC-001"))
                .with("EFF-001", effect("LOWERS", "MTH-001", 2, 3, "REC-002"));

        assertThat(faults(plan)).isEmpty();
    }

    @Test
    void one_measure_does_not_both_raise_and_lower_an_assessment_of_one_place_and_phase() {
        SmallPlan lowered = PLAN.with("EFF-002", effect("LOWERS", "MTH-001", 2, 3, "REC-001"))
                .with("EFF-001", effect("RAISES", "MTH-001", 4, 3, "REC-001"));
        SmallPlan raised = PLAN.with("EFF-002", effect("RAISES", "MTH-001", 4, 3, "REC-001"))
                .with("EFF-001", effect("LOWERS", "MTH-001", 2, 3, "REC-001"));

        assertThat(faults(lowered))
                .containsExactly(Map.entry(
                        "effectKind",
                        "EFF-002 says that REC-001 in place lowers MTH-001, and this says the opposite of the one place"
                                + " and phase that it covers."));
        assertThat(faults(raised).get("effectKind")).startsWith("EFF-002 says that REC-001 in place raises MTH-001");
        assertThat(faults(raised.with("EFF-001", "assessment", "MTH-002"))).isEmpty();
        assertThat(faults(raised.with("EFF-001", "measures", List.of("REC-001", "REC-002"))))
                .isEmpty();
    }

    @Test
    void a_measure_may_lower_an_assessment_of_several_places_and_raise_it_at_one_of_them() {
        SmallPlan plan = PLAN.with("MTH-001", "zones", List.of("ZON-001", "ZON-002"))
                .with("EFF-002", effect("LOWERS", "MTH-001", 2, 3, "REC-001"))
                .with("EFF-001", effect("RAISES", "MTH-001", 4, 3, "REC-001"));

        assertThat(faults(plan)).isEmpty();
    }

    @Test
    void what_the_same_measures_do_to_one_assessment_is_said_once() {
        SmallPlan twice = PLAN.with("EFF-002", effect("LOWERS", "MTH-001", 2, 3, "REC-001", "REC-002"))
                .with("EFF-001", effect("LOWERS", "MTH-001", 1, 3, "REC-002", "REC-001"));

        assertThat(faults(twice))
                .containsExactly(Map.entry(
                        "measures",
                        "EFF-002 says already what REC-001 and REC-002 in place does to MTH-001. Change that one, or"
                                + " remove it."));
        assertThat(faults(twice.removed("EFF-002", "Judged anew"))).isEmpty();
    }

    @Test
    void a_side_effect_is_said_once_at_each_place_and_phase() {
        SmallPlan twice = PLAN.with("MTH-001", "zones", List.of("ZON-001", "ZON-002"))
                .with("EFF-002", effect("RAISES", "MTH-001", 4, 3, "REC-001"))
                .with("EFF-001", effect("RAISES", "MTH-001", 4, 4, "REC-001"));

        assertThat(faults(twice).get("measures"))
                .isEqualTo(
                        "EFF-002 says already what REC-001 in place does to MTH-001 at ZON-001 in PHA-001. Change that"
                                + " one, or remove it.");
        assertThat(faults(twice.with("EFF-001", "zone", "ZON-002"))).isEmpty();
    }

    @Test
    void a_side_effect_raises_something() {
        assertThat(faults(PLAN.with("EFF-001", effect("RAISES", "MTH-001", 1, 1, "REC-001"))))
                .containsExactly(Map.entry(
                        "likelihood",
                        "That is no rise: MTH-001 is at likelihood 3 and impact 3. A side effect raises one of them at"
                                + " least."));
        assertThat(faults(PLAN.with("EFF-001", effect("RAISES", "MTH-001", 3, 3, "REC-001"))))
                .containsOnlyKeys("likelihood");
        assertThat(faults(PLAN.with("EFF-001", effect("RAISES", "MTH-001", 1, 4, "REC-001"))))
                .isEmpty();
    }

    @Test
    void a_side_effect_may_undo_a_part_of_what_another_measure_does() {
        SmallPlan plan = PLAN.with("EFF-002", effect("LOWERS", "MTH-001", 1, 2, "REC-002"))
                .with("EFF-001", effect("RAISES", "MTH-001", 2, 2, "REC-001"));

        assertThat(faults(plan)).isEmpty();
        assertThat(faults(plan.with("EFF-001", "likelihood", 1L))).containsOnlyKeys("likelihood");
    }

    @Test
    void an_assessment_may_be_judged_higher_than_its_side_effect_and_its_file_still_comes_in() {
        SmallPlan plan = PLAN.with("EFF-001", effect("RAISES", "MTH-001", 4, 3, "REC-001"))
                .with("MTH-001", "likelihood", 4L);

        assertThat(new EffectsOnAssessment().faultsOfAll(null, others(plan)).get("MTH-001"))
                .isEmpty();
        assertThat(RULES.faultsOfAll(null, others(plan)).get("EFF-001")).isEmpty();
    }

    private static Weighing.Others others(SmallPlan plan) {
        List<Item> items =
                plan.contents().items().stream().map(KeptItem::toItem).toList();
        return code ->
                items.stream().filter(item -> item.kind().code().equals(code)).toList();
    }

    private static Object[] effect(String kind, String assessment, long likelihood, long impact, String... measures) {
        return new Object[] {
            "measures",
            List.of(measures),
            "effectKind",
            kind,
            "assessment",
            assessment,
            "zone",
            "ZON-001",
            "phase",
            "PHA-001",
            "likelihood",
            likelihood,
            "impact",
            impact,
            "reason",
            "As judged."
        };
    }

    private static Map<String, String> faults(SmallPlan plan) {
        List<Item> items =
                plan.contents().items().stream().map(KeptItem::toItem).toList();
        Item effect = items.stream()
                .filter(item -> item.reference().equals("EFF-001"))
                .findFirst()
                .orElseThrow();
        return RULES.faults(null, effect, others(plan));
    }

    @Test
    void a_file_of_thousands_is_told_the_same_of_each_in_one_go() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", "MTH-001", 4, 3, "REC-001"))
                .with("EFF-002", effect("LOWERS", "MTH-002", 2, 3, "REC-003"))
                .with("EFF-003", effect("RAISES", "MTH-002", 4, 3, "REC-001"))
                .with("EFF-004", effect("LOWERS", "MTH-002", 2, 2, "REC-002"))
                .with("EFF-005", effect("RAISES", "MTH-001", 4, 3, "REC-002"));
        List<Item> items =
                plan.contents().items().stream().map(KeptItem::toItem).toList();
        EffectRules rules = new EffectRules(change -> code -> code.startsWith("GOV"));
        Weighing.Others others = code ->
                items.stream().filter(item -> item.kind().code().equals(code)).toList();

        Map<String, Map<String, String>> all = rules.faultsOfAll(null, others);

        assertThat(all.keySet()).hasSize(5);
        items.stream()
                .filter(item -> item.kind().code().equals("EFFECT"))
                .forEach(item -> assertThat(all).containsEntry(item.reference(), rules.faults(null, item, others)));
        assertThat(all.get("EFF-001")).containsKeys("likelihood", "measures");
        assertThat(all.get("EFF-002")).containsKey("measures");
    }
}
