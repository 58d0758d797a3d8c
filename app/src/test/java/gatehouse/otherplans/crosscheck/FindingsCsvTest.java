package gatehouse.otherplans.crosscheck;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.action.contents.SmallPlan;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.rule.Laid;
import gatehouse.otherplans.rule.Said;
import gatehouse.otherplans.rule.Suggestion;

import static org.assertj.core.api.Assertions.assertThat;

/** A row of the table has every side of its finding, however many there are. */
class FindingsCsvTest {

    @Test
    void sides_past_the_second_are_in_the_other_side() {
        SmallPlan plan = Laid.with(List.of(
                Said.organiser(About.LANES, "Four lanes.").at("Fish Quay").amount(4, "lanes"),
                Said.organiser(About.LANE_RATE, "Each lane takes 300.")
                        .at("Fish Quay")
                        .amount(300, "people"),
                Said.traffic(About.ARRIVALS, "3,000 come.")
                        .at("Fish Quay")
                        .amount(3000, "people")
                        .from("10:00")
                        .to("12:00")));
        Suggestion clash = Laid.result(Laid.check(plan), "X23").suggestions().get(0);
        SmallPlan taken = plan.with("FND-001", "explanation", clash.inWords(), "rule", "X23", "severity", "HIGH")
                .with("FND-001", "identity", clash.identity(), "restedOn", clash.restsOn())
                .with("FND-001", "settlement", "ADOPTED");

        assertThat(FindingsCsv.of(Board.of(Laid.check(taken)), taken.contents()))
                .contains("\"Traffic plan, version 3, page 2\",\"3,000 come.\","
                        + "\"Organiser's plan, version 3, page 2\nOrganiser's plan, version 3, page 2\","
                        + "\"Four lanes.\nEach lane takes 300.\"");
    }
}
