package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.RESPONSIBILITY;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.traffic;
import static org.assertj.core.api.Assertions.assertThat;

/** Operator and contractor each thought that the other would patrol before the end. */
class Failure04EachThoughtTheOtherPatrolledTest {

    @Test
    void two_plans_that_leave_the_same_patrol_to_each_other_are_laid_side_by_side() {
        assertThat(result(
                                "X13",
                                organiser(RESPONSIBILITY, "The council patrols before the end.")
                                        .of("Patrol before the end")
                                        .at("Fish Quay")
                                        .by("Northshire Council"),
                                traffic(RESPONSIBILITY, "The trust patrols before the end.")
                                        .of("Patrol before the end")
                                        .at("The Quay")
                                        .by("Harbour Trust"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Nobody takes on “Patrol before the end” at The Quay: Traffic plan leaves it to"
                        + " Harbour Trust, Organiser's plan leaves it to Northshire Council.");
    }

    @Test
    void with_nothing_read_of_who_patrols_it_does_not_pass() {
        assertThat(result("X13").standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
