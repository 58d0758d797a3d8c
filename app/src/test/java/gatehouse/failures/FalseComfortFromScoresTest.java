package gatehouse.failures;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.SmallPlan;
import gatehouse.options.effect.RiskCounts;
import gatehouse.options.effect.RiskMoves;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.judged;
import static org.assertj.core.api.Assertions.assertThat;

/** Many low scores, summed up into one, looked like safety; the one that mattered was lost among them. */
class FalseComfortFromScoresTest {
    private static final SmallPlan ONE_GRAVE = judged(hall(), "MTH-001", "VAW", List.of("ZON-002"), List.of("PHA-003"))
            .with("MTH-001", "likelihood", 4, "impact", 4);

    private static RiskMoves moves(SmallPlan plan) {
        return RiskMoves.of(
                plan.contents().items().stream().map(KeptItem::toItem).toList());
    }

    private static String counts(SmallPlan plan, String... inPlace) {
        return RiskCounts.of(
                        moves(plan).with(Set.of(inPlace)).values(),
                        plan.contents().asked().scale())
                .words();
    }

    /** The plan with so many more methods judged, each as low as the scale goes. */
    private static SmallPlan comforted(int many) {
        SmallPlan plan = ONE_GRAVE;
        for (int i = 0; i < many; i++) {
            plan = judged(plan, "MTH-%03d".formatted(100 + i), "MTA", List.of("ZON-001"), List.of("PHA-002"));
        }
        return plan;
    }

    @Test
    void however_many_low_ones_stand_beside_it_the_grave_one_is_counted_by_itself() {
        assertThat(counts(comforted(0))).isEqualTo("0 not judged, 1 Very high, 0 High, 0 Medium, 0 Low");
        assertThat(counts(comforted(40))).isEqualTo("0 not judged, 1 Very high, 0 High, 0 Medium, 40 Low");
    }

    @Test
    void one_that_nobody_judged_is_no_low_one_and_comes_before_them_all() {
        assertThat(counts(comforted(40).unanswered("MTH-001", "impact")))
                .isEqualTo("1 not judged, 0 Very high, 0 High, 0 Medium, 40 Low");
    }

    @Test
    void measures_heaped_on_one_another_lower_it_no_further_than_a_person_judged() {
        SmallPlan heaped = ONE_GRAVE;
        for (int i = 1; i <= 9; i++) {
            heaped = heaped.with("REC-00" + i, "statement", "One more patrol", "askedOf", "POLICE")
                    .with("EFF-00" + i, "effectKind", "LOWERS", "measures", List.of("REC-00" + i))
                    .with(
                            "EFF-00" + i,
                            "assessment",
                            "MTH-001",
                            "likelihood",
                            3,
                            "impact",
                            4,
                            "reason",
                            "Seen earlier");
        }

        String[] all = heaped.items().keySet().stream()
                .filter(reference -> reference.startsWith("REC"))
                .toArray(String[]::new);
        assertThat(moves(heaped).risk("MTH-001", Set.of(all)).everywhere())
                .isEqualTo(moves(heaped).risk("MTH-001", Set.of("REC-001")).everywhere());
        assertThat(counts(heaped, all)).startsWith("0 not judged, 1 Very high");
    }

    @Test
    void a_measure_that_makes_one_place_worse_is_counted_at_that_place_and_not_evened_out() {
        SmallPlan queue = judged(hall(), "MTH-002", "PBIED", List.of("ZON-001", "ZON-002"), List.of("PHA-001"))
                .with("MTH-002", "likelihood", 3, "impact", 3)
                .with("REC-001", "statement", "Search at the doors", "askedOf", "ORGANISER")
                .with("EFF-001", "effectKind", "LOWERS", "measures", List.of("REC-001"), "assessment", "MTH-002")
                .with("EFF-001", "likelihood", 1, "impact", 3, "reason", "Found at the doors")
                .with("EFF-002", "effectKind", "RAISES", "measures", List.of("REC-001"), "assessment", "MTH-002")
                .with("EFF-002", "zone", "ZON-002", "phase", "PHA-001", "likelihood", 3, "impact", 4)
                .with("EFF-002", "reason", "A queue in the lobby");

        assertThat(counts(queue)).isEqualTo("0 not judged, 0 Very high, 1 High, 0 Medium, 0 Low");
        assertThat(counts(queue, "REC-001")).isEqualTo("0 not judged, 1 Very high, 0 High, 0 Medium, 0 Low");
    }
}
