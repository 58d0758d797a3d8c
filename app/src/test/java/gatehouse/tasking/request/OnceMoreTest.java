package gatehouse.tasking.request;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.NotTaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the lead is asked about once before it is kept, and what is refused. */
class OnceMoreTest {
    private final World world = new World();
    private final Desk desk = new Desk(world);

    @AfterEach
    void close() {
        world.close();
    }

    private Map<String, String> deploying(String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "outcome", "DEPLOY", "reason", "A crowd", "form", "CONCISE", "coordinator", world.field.toString()));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void deploying_to_an_event_that_is_over_is_asked_about_once_and_may_be_meant() {
        String request = desk.fileAllTheSame("Pier concert", "2020-05-10");

        Cautions said = catchThrowableOfType(Cautions.class, () -> desk.decide(request, deploying()));

        assertThat(said.sentences().get("outcome")).contains("over: 10 May 2020", "Is the year right?");
        assertThat(desk.seen(request).decided()).isEmpty();
        desk.decide(request, deploying("allTheSame", said.hash()));
        assertThat(desk.seen(request).isDeployed()).isTrue();
    }

    @Test
    void declining_one_that_is_over_asks_nothing_more() {
        String request = desk.fileAllTheSame("Pier concert", "2020-05-10");

        desk.decline(request, "It is over");

        assertThat(desk.seen(request).standing()).startsWith("Declined, ");
    }

    @Test
    void a_plan_due_by_a_day_is_due_at_the_end_of_it() {
        String request = desk.file("Lantern Walk", "", "2199-06-27");

        desk.decide(request, deploying("deadline", "2199-04-01"));

        assertThat(world.sql
                        .sql("select deadline at time zone 'Europe/London' from tasking")
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo("2199-04-01T23:59:00");
    }

    @Test
    void what_may_not_be_looked_at_again_is_refused_in_a_sentence_and_nothing_is_opened() {
        String declined = desk.file("Lantern Walk", "", "2199-06-27");
        desk.decline(declined, "No criterion is met");
        String open = desk.file("Book fair", "", "2199-06-27");

        NotTaken told = catchThrowableOfType(
                NotTaken.class, () -> desk.happened("ATTACK_ELSEWHERE", "At a fair", List.of(declined, open)));

        assertThat(told.errors().get("requests")).contains("Not among these any more: " + open);
        assertThat(desk.seen(declined).isOpen()).isFalse();
    }

    @Test
    void the_plans_that_the_leads_list_counts_are_those_that_their_coordinator_is_told_are_counted() {
        desk.decide(desk.file("Lantern Walk", "", "2199-06-27"), deploying());
        desk.decideAllTheSame(desk.fileAllTheSame("Long over", "2020-05-01"), deploying());

        assertThat(desk.lookAs(world.field, world.coordinators::carried))
                .hasSize(desk.look(world.coordinators::ofForce).stream()
                        .filter(one -> one.id().equals(world.field))
                        .mapToInt(one -> one.load().coordinates())
                        .sum())
                .hasSize(1);
        assertThat(desk.lookAs(world.stranger, world.coordinators::carried)).isEmpty();
    }
}
