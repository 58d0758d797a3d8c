package gatehouse.options.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.item.Item;

import static org.assertj.core.api.Assertions.assertThat;

class RiskMovesTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("ZON-001", "name", "Marine Drive")
            .with("PHA-001", "name", "Leaving")
            .with("MTH-001", "applicability", "APPLICABLE", "likelihood", 3L, "impact", 4L);

    @Test
    void with_nothing_in_place_a_risk_is_as_it_was_assessed() {
        Risk risk = risk(PLAN.with("EFF-001", lowers(2, 3, "REC-001")));

        assertThat(risk.everywhere()).isEqualTo(new RiskLevels(3, 4));
        assertThat(risk.reasons()).containsExactly("As assessed: no measure in place is judged to lower it.");
    }

    @Test
    void of_several_measures_each_level_is_the_lowest_that_any_was_judged_to_give() {
        SmallPlan plan = PLAN.with("EFF-001", lowers(1, 4, "REC-001")).with("EFF-002", lowers(3, 2, "REC-002"));

        assertThat(risk(plan, "REC-001", "REC-002").everywhere()).isEqualTo(new RiskLevels(1, 2));
        assertThat(risk(plan, "REC-001").everywhere()).isEqualTo(new RiskLevels(1, 4));
    }

    @Test
    void measures_judged_together_replace_what_each_was_judged_at_alone() {
        SmallPlan plan = PLAN.with("EFF-001", lowers(2, 3, "REC-001"))
                .with("EFF-002", lowers(2, 4, "REC-002"))
                .with("EFF-003", lowers(1, 3, "REC-001", "REC-002"));

        Risk risk = risk(plan, "REC-001", "REC-002");

        assertThat(risk.everywhere()).isEqualTo(new RiskLevels(1, 3));
        assertThat(risk.because()).extracting(Effect::reference).containsExactly("EFF-003");
        assertThat(risk(plan, "REC-001").everywhere()).isEqualTo(new RiskLevels(2, 3));
    }

    @Test
    void a_side_effect_raises_the_risk_at_its_place_and_phase_alone() {
        SmallPlan plan = PLAN.with("EFF-001", lowers(1, 2, "REC-001")).with("EFF-002", raises(4, 4, "REC-002"));

        Risk risk = risk(plan, "REC-001", "REC-002");

        assertThat(risk.everywhere()).isEqualTo(new RiskLevels(1, 2));
        assertThat(risk.raised())
                .singleElement()
                .satisfies(one -> assertThat(one.levels()).isEqualTo(new RiskLevels(4, 4)));
        assertThat(risk.worst(PLAN.contents().asked().scale())).isEqualTo(new RiskLevels(4, 4));
        assertThat(risk.reasons()).anyMatch(reason -> reason.startsWith("EFF-002 raises it at ZON-001 in PHA-001"));
    }

    @Test
    void a_side_effect_that_was_judged_together_with_what_meets_it_raises_nothing_more() {
        SmallPlan plan =
                PLAN.with("EFF-001", raises(4, 4, "REC-001")).with("EFF-002", lowers(2, 4, "REC-001", "REC-002"));

        assertThat(risk(plan, "REC-001", "REC-002").raised()).isEmpty();
        assertThat(risk(plan, "REC-001").raised()).hasSize(1);
    }

    @Test
    void a_method_that_is_set_aside_is_no_risk() {
        SmallPlan plan = PLAN.with("MTH-001", "applicability", "NOT_APPLICABLE", "applicabilityReason", "No road.");

        assertThat(moves(plan).with(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_order_of_adding_measures_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>(anyPlan(random, true));
        Set<String> inPlace = some(random);
        Map<String, Risk> risks = RiskMoves.of(items).with(inPlace);

        Collections.shuffle(items, random);

        RiskMoves.of(items)
                .with(inPlace)
                .forEach((reference, risk) -> assertThat(risk.everywhere())
                        .as("seed %d, %s", seed, reference)
                        .isEqualTo(risks.get(reference).everywhere()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void without_side_effects_adding_a_measure_never_raises_a_risk(long seed) {
        Random random = new Random(seed);
        RiskMoves moves = RiskMoves.of(anyPlan(random, false));
        Set<String> inPlace = new HashSet<>();
        Map<String, Risk> before = moves.with(inPlace);
        for (int i = 1; i <= 6; i++) {
            inPlace.add("REC-00" + i);
            Map<String, Risk> after = moves.with(inPlace);
            for (String reference : before.keySet()) {
                assertThat(after.get(reference)
                                .everywhere()
                                .isAbove(before.get(reference).everywhere()))
                        .as("seed %d, %s with %s", seed, reference, inPlace)
                        .isFalse();
            }
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void every_number_that_moved_has_its_reason(long seed) {
        Random random = new Random(seed);
        RiskMoves moves = RiskMoves.of(anyPlan(random, true));
        Map<String, Risk> assessed = moves.with(Set.of());
        moves.with(some(random)).forEach((reference, risk) -> {
            RiskLevels was = assessed.get(reference).everywhere();
            assertThat(risk.because().isEmpty())
                    .as("seed %d, %s", seed, reference)
                    .isEqualTo(risk.everywhere().equals(was));
            assertThat(risk.reasons())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason).isNotBlank());
        });
    }

    /** Effects of one and of two measures; of two never above what either gives alone, as the product keeps them. */
    private static List<Item> anyPlan(Random random, boolean withSideEffects) {
        SmallPlan plan = PLAN;
        int effects = 0;
        for (int method = 1; method <= 4; method++) {
            String reference = "MTH-00" + method;
            int likelihood = 2 + random.nextInt(3);
            int impact = 2 + random.nextInt(3);
            plan = plan.with(
                    reference, "applicability", "APPLICABLE", "likelihood", (long) likelihood, "impact", (long) impact);
            int lowestLikelihood = likelihood;
            int lowestImpact = impact;
            for (int measure = 1; measure <= 5; measure += 1 + random.nextInt(2)) {
                int l = 1 + random.nextInt(likelihood);
                int i = 1 + random.nextInt(impact);
                plan = plan.with(next(++effects), on(reference, "LOWERS", l, i, "REC-00" + measure));
                lowestLikelihood = Math.min(lowestLikelihood, l);
                lowestImpact = Math.min(lowestImpact, i);
            }
            plan = plan.with(
                    next(++effects), on(reference, "LOWERS", lowestLikelihood, lowestImpact, "REC-001", "REC-002"));
            if (withSideEffects && random.nextBoolean()) {
                plan = plan.with(next(++effects), on(reference, "RAISES", 4, 4, "REC-00" + (1 + random.nextInt(6))));
            }
        }
        return items(plan);
    }

    private static String next(int number) {
        return "EFF-%03d".formatted(number);
    }

    private static Set<String> some(Random random) {
        Set<String> some = new HashSet<>();
        for (int i = 1; i <= 6; i++) {
            if (random.nextBoolean()) {
                some.add("REC-00" + i);
            }
        }
        return some;
    }

    private static Object[] lowers(int likelihood, int impact, String... measures) {
        return on("MTH-001", "LOWERS", likelihood, impact, measures);
    }

    private static Object[] raises(int likelihood, int impact, String... measures) {
        return on("MTH-001", "RAISES", likelihood, impact, measures);
    }

    private static Object[] on(String assessment, String kind, int likelihood, int impact, String... measures) {
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
            (long) likelihood,
            "impact",
            (long) impact,
            "reason",
            "As judged."
        };
    }

    private static Risk risk(SmallPlan plan, String... inPlace) {
        return moves(plan).with(Set.of(inPlace)).get("MTH-001");
    }

    private static RiskMoves moves(SmallPlan plan) {
        return RiskMoves.of(items(plan));
    }

    private static List<Item> items(SmallPlan plan) {
        return plan.contents().items().stream().map(kept -> kept.toItem()).toList();
    }
}
