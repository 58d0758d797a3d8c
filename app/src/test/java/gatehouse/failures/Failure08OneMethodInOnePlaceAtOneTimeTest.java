package gatehouse.failures;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.assessment.coverage.Counted;
import gatehouse.assessment.coverage.Coverage;

import static gatehouse.failures.Fairground.METHODS;
import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.judged;
import static gatehouse.failures.Fairground.judgedInTheHall;
import static gatehouse.failures.Fairground.missing;
import static gatehouse.failures.Fairground.said;
import static org.assertj.core.api.Assertions.assertThat;

/** The form did not ask about one method in the shared space as people left; the scores of the rest gave comfort. */
class Failure08OneMethodInOnePlaceAtOneTimeTest {

    /** Everything is judged low, everywhere, but for one method in the lobby at the end. */
    private static SmallPlan before() {
        SmallPlan plan = judgedInTheHall(hall());
        int number = 21;
        for (String method : METHODS) {
            List<String> phases = method.equals("PBIED") ? List.of("PHA-001") : List.of("PHA-001", "PHA-003");
            plan = judged(plan, "MTH-0" + number++, method, List.of("ZON-002"), phases);
        }
        return plan;
    }

    @Test
    void the_product_names_the_method_the_place_and_the_phase() {
        assertThat(said(before(), "squares-not-considered"))
                .containsExactly("ZON-002 (Tram lobby) has 1 not looked at: Leaving: PBIED.");
    }

    @Test
    void no_low_score_of_the_others_hides_it_from_the_commander() {
        PlanContents contents = before().contents();
        Coverage coverage =
                Coverage.of(contents.items().stream().map(KeptItem::toItem).toList(), contents.asked());

        assertThat(coverage.summary().stream()
                        .filter(count -> count.number() > 0)
                        .map(Counted::words))
                .startsWith("Not looked at");
        assertThat(missing(before()).open().words())
                .isEqualTo("1 of 58 methods by place and phase are not looked at; most at Tram lobby (1).");
    }
}
