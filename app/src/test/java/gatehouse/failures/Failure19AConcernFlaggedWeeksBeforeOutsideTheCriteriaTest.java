package gatehouse.failures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.tasking.request.Decided;
import gatehouse.tasking.request.Desk;
import gatehouse.tasking.request.Request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A site had been flagged as the top concern weeks before, and lay outside rigid criteria. */
class Failure19AConcernFlaggedWeeksBeforeOutsideTheCriteriaTest {
    private final World world = new World();
    private final Desk desk = new Desk(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_concern_that_meets_no_criterion_can_be_filed_and_stands_in_the_queue_like_any_other() {
        desk.file("The bridge", "The bridge", "2199-06-03");

        assertThat(desk.queue()).singleElement().satisfies(one -> {
            assertThat(one.isOpen()).isTrue();
            assertThat(one.criterion()).isEmpty();
        });
    }

    @Test
    void it_cannot_be_declined_without_a_reason() {
        String bridge = desk.file("The bridge", "The bridge", "2199-06-03");

        NotTaken told = catchThrowableOfType(
                NotTaken.class, () -> desk.decide(bridge, Map.of("outcome", "DECLINE", "reason", "")));

        assertThat(told.errors()).containsOnlyKeys("reason");
    }

    @Test
    void declined_it_stays_on_the_list_with_the_reason_and_whoever_asked_reads_it() {
        String bridge = desk.file("The bridge", "The bridge", "2199-06-03");
        desk.decline(bridge, "No criterion is met");

        assertThat(desk.queue()).singleElement().satisfies(one -> {
            assertThat(one.isOpen()).isFalse();
            assertThat(one.decided().map(Decided::reason)).contains("No criterion is met");
        });
        assertThat(desk.lookAs(desk.asker, world.requests::own))
                .singleElement()
                .satisfies(one -> assertThat(one.decided().map(Decided::reason)).contains("No criterion is met"));
    }

    @Test
    void an_attack_elsewhere_puts_what_the_lead_chooses_back_in_the_queue_and_says_why() {
        String bridge = desk.file("The bridge", "The bridge", "2199-06-03");
        String fair = desk.file("Book fair", "", "2199-06-04");
        desk.decline(bridge, "No criterion is met");
        desk.decide(fair, Map.of("outcome", "REFER", "reason", "Theirs", "passedTo", "Town centre team"));

        desk.happened("ATTACK_ELSEWHERE", "An attack on a bridge in another country", List.of(bridge));

        assertThat(desk.seen(bridge).isOpen()).isTrue();
        assertThat(desk.seen(bridge).reopened().orElseThrow().words()).contains("a bridge in another country");
        assertThat(desk.seen(fair).isOpen()).isFalse();
        desk.decline(bridge, "Looked at with the highways team; barriers stand since May");
        assertThat(desk.seen(bridge).isOpen()).isFalse();
        List<Decided> decided =
                desk.look(change -> world.requests.decisions(change, world.requests.get(change, bridge)));
        assertThat(decided)
                .extracting(Decided::reason)
                .containsExactly("No criterion is met", "Looked at with the highways team; barriers stand since May");
    }

    @Test
    void when_the_national_level_changes_the_lead_is_told_until_it_is_recorded_what_is_looked_at_again() {
        desk.decline(desk.file("The bridge", "The bridge", "2199-06-03"), "No criterion is met");
        assertThat(level()).isEmpty();
        raise();

        assertThat(level()).contains("Critical, since");
        desk.happened("THREAT_LEVEL", level(), List.of());
        assertThat(level()).isEmpty();
    }

    private String level() {
        return desk.look(change -> world.triage.levelNotLookedAt(change));
    }

    private void raise() {
        world.sql
                .sql("""
                        insert into national_threat_level (id, area, level, since, source, set_by, set_at)
                        values (gen_random_uuid(), 'UK', 'CRITICAL', :today, 'Published', 'test', now())
                        """)
                .param("today", LocalDate.now(java.time.ZoneOffset.UTC))
                .update();
    }

    @Test
    void whoever_is_deployed_there_at_last_is_told_that_it_was_flagged_before_and_what_was_said() {
        String before = desk.file("Bridge vigil", "The bridge", "2199-05-03");
        desk.decline(before, "No criterion is met");
        String now = desk.file("Bridge run", "The bridge", "2199-06-03");

        List<Request> known =
                desk.look(change -> world.requests.requestsKnown(change, world.requests.get(change, now)));
        assertThat(known).extracting(Request::reference).containsExactly(before);
        desk.decide(
                now,
                Map.of(
                        "outcome",
                        "DEPLOY",
                        "reason",
                        "A second concern at one place",
                        "form",
                        "CONCISE",
                        "coordinator",
                        world.field.toString()));

        String history = world.entrance.look(
                world.by(
                        world.field,
                        Action.PLAN_SEE,
                        desk.lookAs(world.field, world.plans::own).get(0).id()),
                "test",
                change -> world.items
                        .ofKind(change, world.kinds.get("EVENT"), false)
                        .get(0)
                        .answers()
                        .text("history")
                        .orElse(""));
        assertThat(history).contains(before, "Bridge vigil", "Declined, because: No criterion is met");
    }
}
