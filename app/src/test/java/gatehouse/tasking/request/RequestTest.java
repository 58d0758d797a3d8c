package gatehouse.tasking.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.plan.item.ItemForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RequestTest {
    private static final Map<String, String> TWO_ANSWERS =
            Map.of("eventName", "Lantern Walk", "askedFor", "Somebody to look at the road");

    private final World world = new World();
    private final Desk desk = new Desk(world);

    @AfterEach
    void close() {
        world.close();
    }

    private static Map<String, String> with(String... more) {
        Map<String, String> typed = new HashMap<>(TWO_ANSWERS);
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private Map<String, String> wrong(Map<String, String> typed) {
        return catchThrowableOfType(NotTaken.class, () -> desk.file(desk.asker, typed))
                .errors();
    }

    private String publicEvent(String publicity) {
        UUID plan = world.plan("Harbour Day");
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan),
                ItemForm.filled(
                        world.kinds.get("EVENT"),
                        "",
                        Map.of(
                                "name",
                                List.of("Harbour Day 2027"),
                                "firstDay",
                                List.of("2027-06-27"),
                                "lastDay",
                                List.of("2027-06-28"),
                                "publicity",
                                List.of(publicity))));
        return world.sql
                .sql("select reference from plan where id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single();
    }

    @Test
    void two_answers_are_enough_and_the_lead_has_it_in_the_queue() {
        String request = desk.file(desk.asker, TWO_ANSWERS);

        assertThat(desk.queue()).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo(request).isEqualTo("RQ-0001");
            assertThat(one.isOpen()).isTrue();
            assertThat(one.asker()).isEqualTo("Joan Asker");
            assertThat(one.noticeLeft(desk.look(RequestService::today))).isEqualTo("not known");
        });
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        assertThat(wrong(Map.of())).containsOnlyKeys("eventName", "askedFor");
        assertThat(wrong(with("firstDay", "next week"))).containsOnlyKeys("firstDay");
        assertThat(wrong(with("firstDay", "2027-06-28", "lastDay", "2027-06-27")))
                .containsEntry("lastDay", "The last day is before the first day.");
        assertThat(wrong(with("criterion", "BECAUSE_I_SAY_SO"))).containsOnlyKeys("criterion");
    }

    @Test
    void on_behalf_of_a_caller_it_has_a_name_a_time_and_a_means_or_none_of_them() {
        assertThat(wrong(with("caller", "Moira Hask"))).containsOnlyKeys("calledAt", "means");
        assertThat(wrong(with("means", "TELEPHONE"))).containsOnlyKeys("caller", "calledAt");
        assertThat(wrong(with("caller", "Moira Hask", "means", "TELEPHONE", "calledAt", "2199-01-01 10:00")))
                .containsEntry("calledAt", "That is still to come.");

        String request = desk.file(
                world.field, with("caller", "Moira Hask", "means", "TELEPHONE", "calledAt", "2026-03-02 16:05"));

        assertThat(desk.seen(request).asker()).isEqualTo("Moira Hask");
        assertThat(desk.seen(request).onBehalf())
                .isEqualTo("By telephone, 2 March 2026, 16:05, recorded by Insp Jo Field");
    }

    @Test
    void of_an_event_already_planned_it_is_said_beside_the_name_and_it_may_still_be_filed() {
        String plan = publicEvent("PUBLIC");
        Map<String, String> typed = with("eventName", "HARBOUR DAY, 2027", "firstDay", "2027-06-27");

        Cautions said = catchThrowableOfType(Cautions.class, () -> desk.file(desk.asker, typed));

        assertThat(said.sentences().get("eventName"))
                .contains("planned already", "Harbour Day, 27 June 2027", plan, "file it all the same");
        typed.put("allTheSame", said.hash());
        assertThat(desk.seen(desk.file(desk.asker, typed)).eventName()).isEqualTo("HARBOUR DAY, 2027");
    }

    @Test
    void last_years_plan_of_the_name_is_not_taken_for_this_years() {
        publicEvent("PUBLIC");

        assertThatCode(() -> desk.file(desk.asker, with("eventName", "Harbour Day 2027", "firstDay", "2028-06-25")))
                .doesNotThrowAnyException();
    }

    @Test
    void whoever_only_asks_hears_nothing_of_an_event_that_is_not_publicised_and_the_lead_hears_whom_to_speak_to() {
        publicEvent("UNPUBLICISED");
        Map<String, String> typed = with("eventName", "Harbour Day", "firstDay", "2027-06-27");

        assertThatCode(() -> desk.file(desk.asker, typed)).doesNotThrowAnyException();
        Cautions said = catchThrowableOfType(Cautions.class, () -> desk.file(desk.lead, typed));

        assertThat(said.sentences().get("eventName"))
                .contains("not publicised; speak to Insp Jo Field")
                .doesNotContain("Harbour Day 2027", "P-0");
    }

    @Test
    void somebody_elses_request_is_not_there_for_anyone_but_the_lead() {
        String request = desk.file(desk.asker, TWO_ANSWERS);

        assertThatThrownBy(() -> desk.lookAs(world.stranger, change -> world.requests.get(change, request)))
                .hasMessage(RequestRefusal.NO_SUCH_REQUEST.sentence());
        assertThat(desk.lookAs(world.stranger, world.requests::own)).isEmpty();
        assertThat(desk.lookAs(desk.asker, world.requests::own)).hasSize(1);
        assertThatThrownBy(() -> world.triage.decide(
                        world.by(world.stranger, Action.REQUEST_TRIAGE), request, DecideForm.read(Map.of())))
                .hasMessageContaining("nothing here");
    }

    @Test
    void the_queue_is_in_the_order_of_the_days_and_what_has_no_day_comes_last() {
        desk.file(desk.asker, TWO_ANSWERS);
        desk.file("Later", "", "2199-05-02");
        desk.file("Sooner", "", "2199-05-01");

        assertThat(desk.queue()).extracting(Request::eventName).containsExactly("Sooner", "Later", "Lantern Walk");
    }

    @Test
    void a_day_that_is_over_is_asked_about_once_beside_it_and_may_be_meant() {
        Map<String, String> typed = with("firstDay", "2020-05-10");

        Cautions said = catchThrowableOfType(Cautions.class, () -> desk.file(desk.asker, typed));

        assertThat(said.sentences()).containsOnlyKeys("firstDay");
        assertThat(said.sentences().get("firstDay")).contains("This day is over: 10 May 2020", "Is the year right?");
        typed.put("allTheSame", said.hash());
        Request kept = desk.seen(desk.file(desk.asker, typed));
        assertThat(kept.isOver(desk.look(RequestService::today))).isTrue();

        Map<String, String> other = with("eventName", "Another", "firstDay", "2020-05-10", "lastDay", "2199-05-10");
        assertThatCode(() -> desk.file(desk.asker, other)).doesNotThrowAnyException();
    }
}
