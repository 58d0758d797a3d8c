package gatehouse.action.carryforward;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class CarryPagesTest extends AtThePlan {

    @BeforeEach
    void last_years_plan() {
        made(
                "/event",
                Map.of("name", "Harbour Day", "firstDay", "2027-06-27", "lastDay", "2027-06-27", "attendance", "9000"));
        made("/zones", Map.of("name", "Quayside", "controller", "Harbour board"));
        made("/recommendations", Map.of("statement", "Close the quay road", "askedOf", "POLICE"));
    }

    private String reference() {
        return program.sql()
                .sql("select reference from plan where id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single();
    }

    private void freeze() {
        made("/versions", Map.of("reason", "As it was on the day"));
    }

    private String carry() {
        Browser.Answer answer = coordinator.post(
                at("/carry"), Map.of("name", "Harbour Day 2028", "firstDay", "2028-06-25", "lastDay", "2028-06-25"));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replace("/last-year", "");
    }

    @Test
    void a_plan_is_begun_from_last_years_with_three_answers() {
        assertThat(coordinator.get("/plans/new").body()).contains("href=\"/plans/earlier\"");
        assertThat(coordinator.get(at("/carry")).body()).contains("has no kept version");
        freeze();
        assertThat(coordinator.get(at("")).body()).contains(at("/carry"));
        assertThat(coordinator.get("/plans/earlier").body()).contains(at("/carry"));
        assertThat(coordinator.get(at("/carry")).body())
                .contains("What comes along", "1 zone", "Close the quay road", "not decided", "Attendance");

        String now = carry();

        assertThat(coordinator.get(now + "/last-year").body())
                .contains(
                        reference() + " Harbour Day, version 1",
                        "To confirm",
                        "Harbour board",
                        "On record at this venue");
        assertThat(coordinator.get(now + "/zones").body()).contains("As last year");
        assertThat(coordinator.get(now + "/stages/tasking").body()).contains("Changed since last year", "As last year");
        assertThat(coordinator.get(now + "/stale").body()).contains("2027-06-27", "2028-06-25", "REC-001");
        assertThat(coordinator.get(at("/zones")).body()).doesNotContain("As last year");
    }

    @Test
    void what_cannot_be_taken_is_given_back_with_a_sentence_beside_it() {
        freeze();

        Browser.Answer none = coordinator.post(at("/carry"), Map.of("name", "", "firstDay", "2028-06-25"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Say what the event is called this time", "Give the last day", "2028-06-25");

        Browser.Answer turned = coordinator.post(
                at("/carry"), Map.of("name", "Next", "firstDay", "2028-06-25", "lastDay", "2028-06-01"));
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.body()).contains("The last day is before the first day.", "value=\"Next\"");
    }

    @Test
    void what_may_be_stale_is_ticked_by_topic_and_kept_on_one_basis() {
        freeze();
        String now = carry();
        assertThat(coordinator.get(now + "/last-year?tick=CONTACTS").body())
                .contains("value=\"CONTACTS/ZON-001\" id=\"c-CONTACTS-ZON-001\" checked");

        Browser.Answer without = coordinator.post(
                now + "/last-year", Map.of("thing", "CONTACTS/ZON-001", "outcome", "NO_CHANGE", "because", ""));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("Say on what basis", "checked");

        Browser.Answer kept = coordinator.post(
                now + "/last-year",
                Map.of("thing", "CONTACTS/ZON-001", "outcome", "NO_CHANGE", "because", "Rang them on 3 March"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(coordinator.get(now + "/last-year?kept=1").body())
                .contains("Rang them on 3 March", "Confirmed or done anew: 1");
    }

    @Test
    void the_regional_lead_lets_a_coordinator_in_who_then_begins_from_what_is_not_restricted() {
        made("/zones", Map.of("name", "Royal box", "marking", "OFFICIAL-SENSITIVE GOLD ONLY"));
        freeze();
        Account newcomer = program.account("Insp New Comer", Role.COORDINATOR);
        Browser lead = program.signedIn(program.account("Supt Nia Lead", Role.REGIONAL_LEAD));
        Browser author = program.signedIn(newcomer);
        assertThat(author.get(at("/carry")).status()).isEqualTo(404);
        assertThat(lead.get("/").body()).contains("/carry-grants");

        assertThat(lead.post("/carry-grants", Map.of("plan", "P-9999", "person", newcomer.signInName(), "because", "x"))
                        .body())
                .contains("no plan P-9999");
        Browser.Answer granted = lead.post(
                "/carry-grants", Map.of("plan", reference(), "person", newcomer.signInName(), "because", "Takes over"));
        assertThat(granted.status()).isEqualTo(303);
        assertThat(lead.get("/carry-grants").body())
                .contains("Insp New Comer", reference())
                .doesNotContain("Harbour Day", "Quayside");
        assertThat(coordinator.get(at("/carry")).body()).contains("Insp New Comer", "Takes over");

        String choice = author.get("/plans/earlier").body();
        String address = choice.replaceAll("(?s).*href=\"(/carry-grants/[^\"]+/carry)\".*", "$1");
        assertThat(author.get(address).body())
                .contains("1 item is restricted and stays")
                .doesNotContain("Royal box");
        Browser.Answer begun = author.post(
                address, Map.of("name", "Harbour Day 2028", "firstDay", "2028-06-25", "lastDay", "2028-06-25"));
        assertThat(begun.status()).isEqualTo(303);
        assertThat(author.get(begun.location()).body())
                .contains("Quayside", "1 item was restricted and stayed")
                .doesNotContain("Royal box");
        assertThat(author.get(at("")).status()).isEqualTo(404);
    }

    @Test
    void a_plan_that_was_begun_afresh_says_so() {
        assertThat(coordinator.get(at("/last-year")).body()).contains("begun afresh", "On record at this venue");
    }
}
