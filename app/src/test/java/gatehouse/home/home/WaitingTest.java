package gatehouse.home.home;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.plan.item.ItemForm;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTest {
    private final TodayService today = new TodayService();
    private World world;
    private UUID plan;

    @BeforeEach
    void begin() {
        world = new World();
        plan = world.plan("Harbour Day");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_version_waits_for_its_commander_alone_until_something_is_said_of_it() {
        assertThat(waiting(world.hall)).isEmpty();
        freeze();

        assertThat(waiting(world.hall)).containsExactly("Version 1 waits for your endorsement");
        assertThat(waiting(world.field)).isEmpty();
        assertThat(waiting(world.stranger)).isEmpty();

        endorse("RETURNED");
        assertThat(waiting(world.hall)).isEmpty();
        assertThat(waiting(world.field)).containsExactly("Version 1 was returned");

        add("ZONE", Map.of("name", "Quayside"));
        freeze();
        assertThat(waiting(world.field)).isEmpty();
        assertThat(waiting(world.hall)).containsExactly("Version 2 waits for your endorsement");
    }

    @Test
    void what_is_put_to_the_commander_waits_once_there_is_a_version_of_it() {
        add("RECOMMENDATION", Map.of("statement", "Staff the gate", "askedOf", "POLICE"));
        add("RECOMMENDATION", Map.of("statement", "Close the road", "askedOf", "POLICE"));
        add("RESIDUAL_RISK", Map.of("statement", "A queue at the gate"));
        assertThat(waiting(world.hall)).isEmpty();

        freeze();
        assertThat(waiting(world.hall))
                .containsExactlyInAnyOrder(
                        "Version 1 waits for your endorsement",
                        "2 recommendations wait for your decision",
                        "1 residual risk waits for your answer");

        decide("REC-001", "ACCEPTED");
        decide("REC-002", "DEFERRED");
        assertThat(waiting(world.hall)).contains("1 recommendation waits for your decision");
        decide("REC-002", "ACCEPTED");
        assertThat(waiting(world.hall)).doesNotContain("1 recommendation waits for your decision");
    }

    @Test
    void what_waits_to_be_decided_is_what_the_commanders_page_counts_whoever_is_asked() {
        add(
                "RECOMMENDATION",
                Map.of("statement", "Staff the gate", "askedOf", "ORGANISER", "askedOfName", "Harbour Ltd"));
        add("RECOMMENDATION", Map.of("statement", "Close the road", "askedOf", "POLICE"));
        freeze();
        decide("REC-001", "ACCEPTED");
        decide("REC-002", "ACCEPTED");
        assertThat(waiting(world.hall)).noneMatch(words -> words.contains("recommendation"));

        world.sql.sql("""
                        insert into confirmation (id, plan_id, of_table, of_id, confirmed, words, by_id, by_name, at)
                        select gen_random_uuid(), plan_id, 'decision', id, false, 'Never said', :by, 'Hall', now()
                        from decision order by made_at limit 1
                        """).param("by", world.hall).update();

        assertThat(waiting(world.hall)).contains("1 recommendation waits for your decision");
    }

    @Test
    void a_deadline_waits_for_those_who_write_from_a_fortnight_before_until_a_version_is_endorsed() {
        deadline(20);
        assertThat(waiting(world.field)).isEmpty();

        deadline(3);
        assertThat(waiting(world.field)).containsExactly("The plan is not endorsed, and is");
        assertThat(waiting(world.marsh)).hasSize(1);
        assertThat(waiting(world.hall)).isEmpty();

        deadline(-1);
        assertThat(duties(world.field).get(0).isOver()).isTrue();

        freeze();
        endorse("ENDORSED");
        assertThat(waiting(world.field)).isEmpty();
    }

    @Test
    void a_commitment_and_a_delivery_wait_until_they_are_in_place() {
        UUID bronze = world.person("Insp Farah Bronze", Role.OPERATIONAL_COMMANDER);
        world.member(plan, bronze, Capacity.OPERATIONAL);
        add("PARTNER", Map.of("organisation", "Harbour Day Ltd"));
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
        add("COMMITMENT", Map.of("statement", "Staff the gate", "partner", "PAR-001", "dueOn", day));
        add("RECOMMENDATION", Map.of("statement", "Staff the gate", "askedOf", "POLICE"));
        deliver("IN_PROGRESS");

        assertThat(waiting(world.field))
                .containsExactlyInAnyOrder(
                        "1 commitment of a partner is not in place", "1 accepted measure is not in place");
        assertThat(waiting(bronze)).containsExactly("1 accepted measure is not in place");

        deliver("IN_PLACE");
        world.sql.sql("""
                        insert into partner_answer (plan_id, commitment, answer, said_by, how, said_at, taken_by, evidence,
                            recorded_at)
                        select plan_id, id, 'IN_PLACE', 'A steward', 'SPOKEN', now(), 'test', 'seen', now() from commitment
                        """).update();
        assertThat(waiting(world.field)).isEmpty();
        assertThat(waiting(bronze)).isEmpty();
    }

    @Test
    void nothing_waits_for_someone_who_was_taken_off_the_plan() {
        freeze();
        world.sql
                .sql("update plan_member set ended_at = now(), ended_by = 'test' where person_id = :person")
                .param("person", world.hall)
                .update();

        assertThat(waiting(world.hall)).isEmpty();
    }

    private List<String> waiting(UUID person) {
        return duties(person).stream().map(Duty::words).toList();
    }

    private List<Duty> duties(UUID person) {
        return world.entrance.glance(world.by(person, Action.OWN_PAGES), today::waiting);
    }

    private void freeze() {
        world.versions.freeze(world.by(world.field, Action.VERSION_FREEZE, plan), "To be looked at");
    }

    private void endorse(String outcome) {
        world.sql
                .sql("""
                        insert into endorsement (id, plan_id, version_id, sha256, outcome, variations, made_by_id, made_by,
                            made_how, made_at, recorded_at)
                        select gen_random_uuid(), plan_id, id, sha256, :outcome, 'Words', :by, 'Hall', 'IN_PRODUCT', now(),
                            now()
                        from plan_version where plan_id = :plan order by number desc limit 1
                        """)
                .param("outcome", outcome)
                .param("by", world.hall)
                .param("plan", plan)
                .update();
    }

    private void decide(String reference, String outcome) {
        world.sql
                .sql("""
                        insert into decision (id, plan_id, recommendation, outcome, reason, deferred_to, capacity,
                            made_by_id, made_by, made_how, made_at, words_shown, recorded_at)
                        select gen_random_uuid(), plan_id, id, :outcome, 'Words',
                            case when :outcome = 'DEFERRED' then current_date end, 'DECISION', :by, 'Hall', 'IN_PRODUCT',
                            clock_timestamp(), 'Words', clock_timestamp()
                        from plan_item where plan_id = :plan and reference = :reference
                        """)
                .param("outcome", outcome)
                .param("by", world.hall)
                .param("plan", plan)
                .param("reference", reference)
                .update();
    }

    private void deliver(String state) {
        world.sql.sql("""
                        insert into delivery (id, plan_id, recommendation, state, due, reported_by, reported_at)
                        select gen_random_uuid(), plan_id, id, :state, current_date - 1, 'test', clock_timestamp()
                        from plan_item where plan_id = :plan and reference = 'REC-001'
                        """).param("state", state).param("plan", plan).update();
    }

    private void deadline(int days) {
        world.sql
                .sql("update tasking set deadline = now() + make_interval(days => :days) where plan_id = :plan")
                .param("days", days)
                .param("plan", plan)
                .update();
    }

    private void add(String kind, Map<String, String> typed) {
        Map<String, List<String>> request = new HashMap<>();
        typed.forEach((name, value) -> request.put(name, List.of(value)));
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan), ItemForm.typed(world.kinds.get(kind), request));
    }
}
