package gatehouse.action.handover;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.account.AccountService;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class HandoverPagesTest extends AtThePlan {
    private static int people;
    private Account successor;
    private Browser taking;

    @BeforeEach
    void somebody_to_take_it_over() {
        people++;
        successor = program.account("Sam Successor" + people, Role.COORDINATOR);
        taking = program.signedIn(successor);
        made(
                "/request-and-tasking",
                Map.of("task", "Plan the walk", "deadline", "2199-06-20 17:00", "coordinator", "Jo Field"));
        made("/captures", Map.of("words", "The organiser rings on Monday"));
    }

    private Browser.Answer handTo(Account account, String stays) {
        return coordinator.post(
                at("/handover"),
                Map.of("to", account.id().toString(), "stays", stays, "note", "The organiser trusts nobody by e-mail"));
    }

    @Test
    void one_action_hands_the_plan_over_and_what_is_owed_is_listed_for_whoever_takes_it() {
        assertThat(coordinator.get(at("/people")).body()).contains("Hand this plan over");
        assertThat(coordinator.get(at("/handover")).body()).contains("1 capture not sorted yet", "The plan is due");

        Browser.Answer handed = handTo(successor, "");

        assertThat(handed.location()).isEqualTo("/handed-over");
        assertThat(coordinator.get("/handed-over").body()).contains(successor.name());
        assertThat(coordinator.get(at("")).status()).isEqualTo(404);
        String page = taking.get(at("/handover")).body();
        String kept = page.substring(page.indexOf("id=\"before\""));
        assertThat(kept)
                .contains("From Jo Field to " + successor.name())
                .contains("The organiser trusts nobody by e-mail", "1 capture not sorted yet", "The plan is due")
                .contains("No version has been frozen yet");
        assertThat(taking.get(at("/request-and-tasking/TSK-001")).body()).contains(successor.name());
        assertThat(taking.post(at("/people"), Map.of()).status()).isEqualTo(422);
    }

    @Test
    void what_was_owed_stays_as_it_was_listed_when_it_is_no_longer_owed() {
        handTo(successor, "");
        taking.post(at("/versions"), Map.of("reason", "Taken over"));

        String page = taking.get(at("/handover")).body();

        assertThat(page.substring(0, page.indexOf("id=\"before\""))).doesNotContain("No version has been frozen yet");
        assertThat(page.substring(page.indexOf("id=\"before\""))).contains("No version has been frozen yet");
    }

    @Test
    void whoever_leaves_may_stay_as_deputy_and_a_deputy_may_take_over() {
        program.join(plan, successor, Capacity.DEPUTY);

        assertThat(handTo(successor, "DEPUTY").location()).isEqualTo(at("/handover"));

        assertThat(coordinator.get(at("")).status()).isEqualTo(200);
        assertThat(coordinator.post(at("/people"), Map.of()).status()).isEqualTo(404);
        assertThat(taking.get(at("/people")).body()).contains("Put someone on this plan");
    }

    @Test
    void to_someone_without_the_role_it_is_not_handed_and_the_sentence_stands_beside_the_field() {
        Account loggist = program.account(Role.LOGGIST);

        Browser.Answer refused = handTo(loggist, "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("does not hold a role that may be CT security coordinator")
                .contains("href=\"#to\"", "The organiser trusts nobody by e-mail");
        assertThat(coordinator.get(at("/people")).body()).contains("Put someone on this plan");
    }

    @Test
    void to_nobody_to_oneself_to_the_endorser_or_to_someone_suspended_it_is_not_handed() {
        Account endorser = program.account(Role.STRATEGIC_COMMANDER, Role.COORDINATOR);
        program.join(plan, endorser, Capacity.ENDORSER);
        Account gone = program.account(Role.COORDINATOR);
        program.part(AccountService.class).suspend(RunningProgram.command(), gone.id(), "left");

        assertThat(coordinator.post(at("/handover"), Map.of("to", "nobody")).body())
                .contains("Say to whom.");
        assertThat(handTo(author, "").body()).contains("That is you.");
        assertThat(handTo(endorser, "").body()).contains("endorses this plan");
        assertThat(handTo(gone, "").body()).contains("account is suspended");
        assertThat(coordinator.get(at("")).status()).isEqualTo(200);
    }

    @Test
    void the_lead_hands_over_for_someone_who_has_left_and_sees_none_of_it() {
        Account gone = program.account(Role.COORDINATOR);
        program.join(plan, gone, Capacity.DEPUTY);
        UUID theirs = program.plan("Night market");
        program.join(theirs, gone, Capacity.COORDINATOR);
        program.part(AccountService.class).suspend(RunningProgram.command(), gone.id(), "left");
        Browser lead = program.person(Role.REGIONAL_LEAD);
        assertThat(lead.get("/coordinators").body()).contains("May not sign in", "Hand their plans over");
        Map<String, String> form = Map.of(
                "from", gone.id().toString(), "to", successor.id().toString(), "reason", "Left the force on Friday");

        Browser.Answer wrong =
                lead.post("/coordinators/handovers", Map.of("from", gone.id().toString(), "to", "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#to\"", "href=\"#reason\"");
        assertThat(lead.post("/coordinators/handovers", form).location()).isEqualTo("/coordinators");

        String page = taking.get("/plans/" + theirs + "/handover").body();
        assertThat(page.substring(page.indexOf("id=\"before\"")))
                .contains("to " + successor.name(), "Left the force on Friday", "No version has been frozen yet");
        assertThat(lead.get("/plans/" + theirs).status()).isEqualTo(404);
        assertThat(taking.get(at("")).status()).isEqualTo(404);
        assertThat(lead.post("/coordinators/handovers", form).body()).contains("coordinates no plan now");
    }

    @Test
    void whoever_reads_the_plan_sees_what_is_owed_and_hands_nothing_over() {
        Account reader = program.account(Role.DISCLOSURE_OFFICER);
        program.join(plan, reader, Capacity.READER);
        Browser reading = program.signedIn(reader);

        assertThat(reading.get(at("/handover")).body()).contains("What is owed").doesNotContain("Hand it over");
        assertThat(reading.get("/handed-over").body()).contains("You have handed no plan over");
    }
}
