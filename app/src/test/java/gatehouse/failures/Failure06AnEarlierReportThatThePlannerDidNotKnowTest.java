package gatehouse.failures;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.carryforward.EarlierPlan;
import gatehouse.action.carryforward.OpenRecommendation;
import gatehouse.action.carryforward.VenueHistory;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.plan.item.ItemForm;

import static org.assertj.core.api.Assertions.assertThat;

/** An earlier tactical report on the venue existed, and the planner was unaware of it. */
class Failure06AnEarlierReportThatThePlannerDidNotKnowTest {
    private final World world = new World();
    private final UUID earlier = world.plan("Arena concert, spring");
    private final UUID now = world.plan("Arena concert, autumn");

    @AfterEach
    void close() {
        world.close();
    }

    private void add(UUID plan, String kind, Map<String, String> answers) {
        Map<String, List<String>> typed = new java.util.HashMap<>();
        answers.forEach((name, value) -> typed.put(name, List.of(value)));
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan), ItemForm.filled(world.kinds.get(kind), "", typed));
    }

    private void an_earlier_report_whose_advice_was_not_taken() {
        add(earlier, "ZONE", Map.of("name", "Station approach", "aliases", "The City Room"));
        add(
                earlier,
                "RECOMMENDATION",
                Map.of(
                        "statement",
                        "Patrol the foyer until all have left",
                        "askedOf",
                        "OTHER",
                        "askedOfName",
                        "Venue operator"));
        add(earlier, "RECOMMENDATION", Map.of("statement", "Light the steps", "askedOf", "POLICE"));
        world.sql.sql("""
                        insert into decision (id, plan_id, recommendation, outcome, reason, capacity, made_by, made_how,
                            made_at, words_shown, recorded_at)
                        select gen_random_uuid(), plan_id, id, 'NOT_ACCEPTED', 'No staff', 'ANSWER', 'Venue operator',
                            'IN_PRODUCT', now(), title, now() from plan_item
                        where plan_id = :plan and reference = 'REC-001'
                        """).param("plan", earlier).update();
        world.sql.sql("""
                        insert into delivery (id, plan_id, recommendation, state, reported_by, reported_at)
                        select gen_random_uuid(), plan_id, id, 'IN_PLACE', 'Sgt Ade Marsh', now() from plan_item
                        where plan_id = :plan and reference = 'REC-002'
                        """).param("plan", earlier).update();
    }

    private List<EarlierPlan> onRecord(UUID person) {
        return world.entrance.look(
                world.by(person, Action.PLAN_SEE, now),
                "last-year",
                change -> new VenueHistory().at(change, world.contents.gather(change), now));
    }

    @Test
    void whoever_drafts_at_the_venue_is_shown_the_earlier_plan_and_what_was_left_open() {
        an_earlier_report_whose_advice_was_not_taken();
        add(now, "ZONE", Map.of("name", "the city room"));

        assertThat(onRecord(world.field)).singleElement().satisfies(plan -> {
            assertThat(plan.name()).isEqualTo("Arena concert, spring");
            assertThat(plan.open())
                    .containsExactly(new OpenRecommendation(
                            "REC-001", "Patrol the foyer until all have left", "not accepted, because: No staff"));
        });
    }

    @Test
    void a_plan_that_the_planner_may_not_see_does_not_show() {
        an_earlier_report_whose_advice_was_not_taken();
        add(now, "ZONE", Map.of("name", "The City Room"));
        world.member(now, world.stranger, Capacity.READER);

        assertThat(onRecord(world.stranger)).isEmpty();
    }

    @Test
    void another_venue_is_not_taken_for_this_one() {
        an_earlier_report_whose_advice_was_not_taken();
        add(now, "ZONE", Map.of("name", "Market hall"));

        assertThat(onRecord(world.field)).isEmpty();
    }
}
