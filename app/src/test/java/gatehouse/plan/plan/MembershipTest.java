package gatehouse.plan.plan;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class MembershipTest {
    private static RunningProgram program;
    private static Account field;
    private static Account marsh;
    private static Account hall;
    private static Browser coordinator;

    private String people;
    private UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        field = program.account("Insp Jo Field", Role.COORDINATOR);
        marsh = program.account("Sgt Ade Marsh", Role.COORDINATOR, Role.STRATEGIC_COMMANDER);
        hall = program.account("Ch Supt Ros Hall", Role.STRATEGIC_COMMANDER);
        coordinator = program.signedIn(field);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void a_plan_of_the_coordinators() {
        plan = program.plan("Operation Example");
        program.join(plan, field, Capacity.COORDINATOR);
        people = "/plans/" + plan + "/people";
    }

    @Test
    void someone_put_on_a_plan_sees_it_at_once_and_no_longer_when_that_is_ended() {
        Browser commander = program.signedIn(hall);
        assertThat(commander.get(people).status()).isEqualTo(404);

        assertThat(add("ch.supt.ros.hall", "ENDORSER").location()).isEqualTo(people);
        assertThat(commander.get(people).body()).contains("Ch Supt Ros Hall", "Endorser");
        assertThat(end(hall).location()).isEqualTo(people);

        assertThat(commander.get(people).status()).isEqualTo(404);
        assertThat(coordinator.get(people).body()).contains("ended by Insp Jo Field");
    }

    @Test
    void nobody_named_is_asked_for() {
        assertThat(add(" ", "READER").body()).contains("Say who: type the name that the person signs in with.");
    }

    @Test
    void a_capacity_needs_one_of_its_roles() {
        Browser.Answer refused = add("ch.supt.ros.hall", "DEPUTY");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Ch Supt Ros Hall does not hold a role that may be deputy coordinator");
    }

    @Test
    void nobody_is_two_things_to_one_plan() {
        add("sgt.ade.marsh", "DEPUTY");

        assertThat(add("sgt.ade.marsh", "ENDORSER").status()).isEqualTo(409);
    }

    @Test
    void whoever_has_written_a_plan_is_never_its_endorser() {
        add("sgt.ade.marsh", "DEPUTY");
        end(marsh);

        Browser.Answer refused = add("sgt.ade.marsh", "ENDORSER");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Sgt Ade Marsh has written this plan");
    }

    @Test
    void a_plan_keeps_its_last_coordinator() {
        assertThat(end(field).body()).contains("only coordinator");
        assertThat(coordinator.get(people).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_name_is_said_so_beside_what_was_typed() {
        Browser.Answer refused = add("<nobody>", "READER");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Nobody of your force signs in as &lt;nobody", "value=\"&lt;nobody>\"");
    }

    private Browser.Answer add(String name, String capacity) {
        return coordinator.post(people, Map.of("name", name, "capacity", capacity));
    }

    private Browser.Answer end(Account account) {
        UUID membership = program.sql()
                .sql("select id from plan_member where plan_id = :plan and person_id = :person and ended_at is null")
                .param("plan", plan)
                .param("person", account.id())
                .query(UUID.class)
                .single();
        return coordinator.post(people + "/" + membership + "/ending", Map.of());
    }
}
