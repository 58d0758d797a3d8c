package gatehouse.failures;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.plan.kind.Kind;

import static gatehouse.failures.Fairground.hall;
import static gatehouse.failures.Fairground.judged;
import static gatehouse.failures.Fairground.missing;
import static gatehouse.failures.Fairground.said;
import static org.assertj.core.api.Assertions.assertThat;

/** The event's risk assessment left terrorism out; boxes were ticked, and last time's text was copied. */
class Failure01TerrorismLeftOutOfTheRiskAssessmentTest {

    @Test
    void a_plan_that_speaks_of_no_method_is_told_of_every_one() {
        assertThat(said(hall(), "squares-not-considered:ZON-001"))
                .containsExactly(
                        "ZON-001 (Hall) has 33 not looked at: Arrivals: MTA, VAW, PBIED and 8 more; The show: MTA,"
                                + " VAW, PBIED and 8 more; Leaving: MTA, VAW, PBIED and 8 more.");
        assertThat(said(hall(), "event-methods-not-considered"))
                .containsExactly("Not looked at for the event: INS, HOAX, REC.");
        assertThat(missing(hall()).open().words())
                .isEqualTo(
                        "58 of 58 methods by place and phase are not looked at; most at Hall (33), Tram lobby (22).");
    }

    @Test
    void a_box_that_is_ticked_without_a_reason_is_not_kept() {
        SmallPlan ticked = hall().with("MTH-001", "name", "Any", "category", "MTA", "applicability", "NOT_APPLICABLE");
        Kind kind = ticked.items().get("MTH-001").kind();

        assertThat(kind.faults(
                        ticked.items().get("MTH-001").answers(),
                        ticked.contents().asked()))
                .containsEntry("applicabilityReason", "Say why this method is not applicable.");
    }

    @Test
    void text_copied_from_last_time_is_said_to_be_so_until_somebody_looks() {
        SmallPlan copied = judged(hall(), "MTH-001", "MTA", List.of("ZON-001"), List.of("PHA-002"))
                .with("MTH-001", "carriedFrom", "Last year's show");

        assertThat(said(copied, "carried-not-touched"))
                .containsExactly("MTH-001 was carried from Last year's show and nobody has looked at it again.");
    }
}
