package gatehouse.action.staleness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decisionlog.LogEntry;

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
        plan.add("SITE_VISIT", Map.of("name", "The quay at low water", "standsFor", "An hour before low water"));
        settleAll();
        plan.decided();

        plan.save("EVT-001", Map.of("firstDay", "2027-07-04", "lastDay", "2027-07-04"));

        assertThat(plan.resting())
                .contains(
                        "EVENT PHA-001",
                        "EVENT POW-001",
                        "EVENT PLN-001",
                        "EVENT VIS-001",
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

    @Test
    void the_log_stays_as_it_was_written_and_the_next_daily_review_lists_the_move_and_follows_the_new_days() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        plan.add("EVENT", days(today.plusDays(20), today.plusDays(40)));
        world.sql.sql("""
                        insert into decision_log_entry (plan_id, number, happened_at, timed_by, written_at, author, what)
                        values (:plan, 1, now(), 'TYPED', now(), 'Insp Jo Field', 'Barriers are ordered for the day')
                        """).param("plan", plan.plan).update();
        List<LogEntry> before = plan.look(world.log::ofPlan).entries();
        assertThat(plan.look(world.daily::due).owed()).isEmpty();

        plan.save("EVT-001", days(today, today.plusDays(20)));

        assertThat(plan.look(world.log::ofPlan).entries()).isEqualTo(before);
        assertThat(plan.look(world.daily::due).owed()).containsExactly(today);
        assertThat(plan.look(world.daily::changes))
                .anySatisfy(line -> assertThat(line).startsWith("EVT-001 Harbour Day: "));
    }

    private static Map<String, String> days(LocalDate first, LocalDate last) {
        return Map.of("name", "Harbour Day", "firstDay", first.toString(), "lastDay", last.toString());
    }

    private void settleAll() {
        if (!plan.keys(SaidOf.ITEM).isEmpty()) {
            world.staleness.confirmItems(plan.changing(), plan.keys(SaidOf.ITEM), "Set anew for the day it moved to");
        }
    }
}
