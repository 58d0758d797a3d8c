package gatehouse.action.staleness;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything was set, and a week before the day the event moves by a week. */
class AnEventThatMovesAWeekTest {
    private final World world = new World();
    private final Shaken plan = new Shaken(world).threaded();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatever_was_set_for_the_old_days_is_listed_until_it_is_looked_at() {
        plan.add("EVENT", Map.of("name", "Harbour Day", "firstDay", "2027-06-27", "lastDay", "2027-06-27"));
        plan.add("POWER", Map.of("name", "Traffic order for Marine Drive", "dueOn", "2027-06-27"));
        plan.add("OTHER_PLAN", Map.of("planTitle", "Traffic plan"));
        settleAll();
        plan.decided();

        plan.save("EVT-001", Map.of("firstDay", "2027-07-04", "lastDay", "2027-07-04"));

        assertThat(plan.resting())
                .contains(
                        "EVENT PHA-001",
                        "EVENT POW-001",
                        "EVENT PLN-001",
                        "EVENT MTH-001",
                        "EVENT MTH-002",
                        "EVENT REC-001",
                        "EVENT RSK-001",
                        "EVENT DECISION REC-001",
                        "EVENT ACCEPTANCE RSK-001")
                .doesNotContain("EVENT ZON-001", "EVENT EVT-001");
        assertThat(plan.staleness().grounds())
                .extracting(ChangedGround::heading)
                .containsExactly("The event's days or attendance have changed");

        settleAll();
        assertThat(plan.keys(SaidOf.ITEM)).isEmpty();
    }

    private void settleAll() {
        if (!plan.keys(SaidOf.ITEM).isEmpty()) {
            world.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.ITEM), "Set anew for the day it moved to");
        }
    }
}
