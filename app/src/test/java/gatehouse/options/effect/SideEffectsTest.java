package gatehouse.options.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.item.Item;

import static org.assertj.core.api.Assertions.assertThat;

/** What measures make worse, and what was judged knowing it. */
class SideEffectsTest {
    private static final SmallPlan PLAN = SmallPlan.empty()
            .with("REC-001", "statement", "Search")
            .with("REC-002", "statement", "Lanes for the queue")
            .with("REC-003", "statement", "Barriers")
            .with("ZON-001", "name", "Marine Drive")
            .with("PHA-001", "name", "Leaving")
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
                    List.of("PHA-001"));

    @Test
    void two_side_effects_at_one_place_and_phase_leave_it_at_the_highest_of_each_level() {
        SmallPlan plan = PLAN.with("EFF-001", effect("RAISES", 4, 3, "REC-001"))
                .with("EFF-002", effect("RAISES", 3, 4, "REC-002"));

        Risk risk = RiskMoves.of(items(plan)).risk("MTH-001", Set.of("REC-001", "REC-002"));

        assertThat(risk.worst(plan.contents().asked().scale())).isEqualTo(new RiskLevels(4, 4));
        assertThat(risk.reasons())
                .anyMatch(said -> said.startsWith("EFF-001"))
                .anyMatch(said -> said.startsWith("EFF-002"));
    }

    @Test
    void what_was_kept_of_two_measures_together_does_not_bar_saving_either_alone_again() {
        SmallPlan plan = PLAN.with("EFF-001", effect("LOWERS", 2, 2, "REC-002"))
                .with("EFF-002", effect("RAISES", 4, 3, "REC-001"))
                .with("EFF-003", effect("LOWERS", 3, 2, "REC-001", "REC-002"));

        boolean togetherIsKept = faults(plan, "EFF-003").isEmpty();

        assertThat(faults(plan, "EFF-001").isEmpty()).isEqualTo(togetherIsKept);
    }

    private static Object[] effect(String kind, long likelihood, long impact, String... measures) {
        return new Object[] {
            "measures",
            List.of(measures),
            "effectKind",
            kind,
            "assessment",
            "MTH-001",
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

    private static Map<String, String> faults(SmallPlan plan, String effect) {
        List<Item> items = items(plan);
        return new EffectRules(change -> code -> false)
                .faults(
                        null,
                        items.stream()
                                .filter(item -> item.reference().equals(effect))
                                .findFirst()
                                .orElseThrow(),
                        code -> items.stream()
                                .filter(item -> item.kind().code().equals(code))
                                .toList());
    }

    private static List<Item> items(SmallPlan plan) {
        return plan.contents().items().stream().map(KeptItem::toItem).toList();
    }
}
