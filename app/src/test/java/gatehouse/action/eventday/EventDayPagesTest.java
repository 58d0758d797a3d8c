package gatehouse.action.eventday;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of the day through the web: what is on it, what is said of it, and what follows. */
class EventDayPagesTest extends AtThePlan {
    private static final String DAY = "/day";
    private static final String CHECKS = "/day/checks";
    private static final String BARRIERS = "REC-001-ZON-001";

    @BeforeEach
    void a_measure_that_stands_there_at_a_place_and_answers_a_method() {
        made("/zones", Map.of("name", "Quay gate"));
        made("/phases", Map.of("name", "Gates open", "windows", "2027-06-26 10:00 to 12:30"));
        made(
                "/method-assessments",
                Map.of(
                        "name",
                        "Vehicle, quay",
                        "category",
                        "VAW",
                        "applicability",
                        "APPLICABLE",
                        "likelihood",
                        "3",
                        "impact",
                        "4"));
        made(
                "/recommendations",
                Map.of(
                        "statement",
                        "Barriers <b>at</b> the quay",
                        "askedOf",
                        "POLICE",
                        "askedOfName",
                        "Sgt Ade Marsh",
                        "zones",
                        "ZON-001",
                        "phases",
                        "PHA-001"));
        made(
                "/effects-of-measures",
                Map.of(
                        "measures",
                        "REC-001",
                        "effectKind",
                        "LOWERS",
                        "assessment",
                        "MTH-001",
                        "likelihood",
                        "1",
                        "impact",
                        "4",
                        "reason",
                        "Tested for this approach."));
        made(
                "/contingencies",
                Map.of(
                        "name", "Close the quay",
                        "trigger", "A gap in the line",
                        "decisionMaker", "Bronze, quay",
                        "actions", "Bronze, quay: moves two vans across"));
        made(
                "/residual-risks",
                Map.of(
                        "statement", "A vehicle at the quay",
                        "methods", "MTH-001",
                        "ownerName", "Ch Supt Hall",
                        "contingencies", "CON-001"));
        made("/deliveries", Map.of("recommendation", "REC-001", "state", "IN_PLACE", "words", "Set at six"));
    }

    private String page() {
        return coordinator.get(at(DAY)).body();
    }

    private Browser.Answer say(String state, String words) {
        return coordinator.post(at(CHECKS), Map.of("line", BARRIERS, "state", state, "words", words));
    }

    @Test
    void what_must_be_in_place_is_listed_by_place_with_who_and_when_and_that_nobody_looked() {
        assertThat(page())
                .contains("Quay gate <span class=\"count\">1</span>")
                .contains("Barriers &lt;b&gt;at&lt;/b&gt; the quay")
                .contains("Sgt Ade Marsh. Gates open, from 26 June 2027, 10:00")
                .contains("0 not in place, 0 changed, 0 in place, 1 not checked")
                .doesNotContain("id=\"failing-head\"");
    }

    @Test
    void a_line_says_by_when_it_must_stand_where_the_plan_gives_a_time_and_stands_at_it() {
        made("/partners", Map.of("organisation", "Harbour Trust"));
        made("/commitments", commitment("Blocks on the quay", "inPlaceBy", "2027-06-26 09:30"));
        made("/commitments", commitment("Stewards told", "dueOn", "2027-06-24"));
        made("/commitments", commitment("Gate manned, the steps from 05:30", "dueOn", "2027-06-26"));

        String page = page();

        assertThat(page)
                .contains(
                        "<strong>By 26 June 2027, 09:30.</strong> Harbour Trust. Gates open, from 26 June 2027, 10:00.")
                .contains("<strong>By 24 June 2027.</strong> Harbour Trust. Gates open, from 26 June 2027, 10:00.")
                .contains("Gate manned, the steps from 05:30")
                .doesNotContain("By 26 June 2027.");
        assertThat(List.of("Stewards told", "Blocks on the quay", "Barriers &lt;b&gt;at", "Gate manned"))
                .isSortedAccordingTo(Comparator.comparing(page::indexOf));
    }

    private static Map<String, String> commitment(String statement, String question, String when) {
        return Map.of(
                "partner", "PAR-001", "statement", statement, "zones", "ZON-001", "phases", "PHA-001", question, when);
    }

    @Test
    void a_check_that_fails_shows_at_once_which_risk_rises_and_what_is_done_then_to_the_commander_too() {
        assertThat(say("NOT_IN_PLACE", "Two <i>blocks</i> short").location()).isEqualTo(at(DAY + "#" + BARRIERS));

        Browser commander = program.person(Role.STRATEGIC_COMMANDER);
        assertThat(commander.get(at("/commander")).status()).isEqualTo(404);
        var hall = program.account("Ros Hall", Role.STRATEGIC_COMMANDER);
        program.join(plan, hall, Capacity.ENDORSER);
        for (String body : new String[] {
            page(), program.signedIn(hall).get(at("/commander")).body()
        }) {
            assertThat(body)
                    .contains("Not in place: 1")
                    .contains("Two &lt;i&gt;blocks&lt;/i&gt; short")
                    .contains("RISES from ")
                    .contains("A vehicle at the quay", "owned by Ch Supt Hall")
                    .contains("CON-001 Close the quay", "Trigger: A gap in the line")
                    .contains("Bronze, quay: moves two vans across");
        }
        assertThat(page()).contains("1 NOT IN PLACE").contains("1 not in place, 0 changed, 0 in place, 0 not checked");

        say("IN_PLACE", "");
        assertThat(page())
                .doesNotContain("id=\"failing-head\"")
                .doesNotContain("1 NOT IN PLACE")
                .contains("1 earlier", "Two &lt;i&gt;blocks&lt;/i&gt; short");
    }

    @Test
    void a_commitment_that_is_missing_takes_with_it_the_measure_that_it_was_to_deliver() {
        made("/partners", Map.of("organisation", "Harbour Trust"));
        made(
                "/commitments",
                Map.of("partner", "PAR-001", "statement", "Lends the blocks", "recommendations", "REC-001"));
        assertThat(page()).contains("Quay gate <span", "NO PLACE GIVEN", "Harbour Trust. NO PHASE GIVEN");

        coordinator.post(at(CHECKS), Map.of("line", "COM-001", "state", "NOT_IN_PLACE"));

        assertThat(page()).contains("RISES from ").contains("Lends the blocks");
    }

    @Test
    void where_no_effect_was_judged_it_says_that_it_cannot_tell_by_how_much() {
        made("/recommendations", Map.of("statement", "Stewards at the steps", "askedOf", "POLICE"));
        made("/residual-risks", Map.of("statement", "Somebody at the steps", "recommendations", "REC-002"));
        made("/deliveries", Map.of("recommendation", "REC-002", "state", "IN_PLACE", "words", "Two of them"));

        coordinator.post(at(CHECKS), Map.of("line", "REC-002", "state", "NOT_IN_PLACE"));

        assertThat(page())
                .contains("CANNOT TELL BY HOW MUCH</strong> for REC-002")
                .contains("Somebody at the steps", "OWNED BY NOBODY")
                .contains("NO CONTINGENCY");
    }

    @Test
    void what_changed_must_be_said_and_what_is_wrong_stands_beside_its_line_with_what_was_typed() {
        Browser.Answer silent = say("CHANGED", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("id=\"seen-" + BARRIERS + "-error\"").contains(DayForm.SAY_WHAT_CHANGED);

        Browser.Answer neither = say("", "One lane narrower");
        assertThat(neither.status()).isEqualTo(422);
        assertThat(neither.body()).contains("Say whether it is in place.").contains("value=\"One lane narrower\"");

        say("CHANGED", "One lane narrower");
        assertThat(page()).contains("0 not in place, 1 changed").doesNotContain("id=\"failing-head\"");
    }

    @Test
    void a_line_that_is_no_longer_on_the_list_is_refused_by_name() {
        Browser.Answer gone = coordinator.post(at(CHECKS), Map.of("line", "REC-009", "state", "IN_PLACE"));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).contains("REC-009 is not on the list of what must be in place");
    }

    @Test
    void after_the_stand_down_nothing_is_checked_until_the_day_is_opened_again() {
        assertThat(coordinator.post(at("/day/stand-down"), Map.of("words", "")).body())
                .contains("Say what was handed over, and to whom.");
        made("/day/stand-down", Map.of("words", "The quay to the harbour master"));
        assertThat(page())
                .contains("STOOD DOWN.", "The quay to the harbour master")
                .doesNotContain("name=\"state\"");

        Browser.Answer late = say("NOT_IN_PLACE", "The van is still there");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("stood down", "The van is still there");

        made("/day/stand-down", Map.of("step", "OPENED_AGAIN", "words", "The crowd has not left"));
        assertThat(say("IN_PLACE", "").status()).isEqualTo(303);
        assertThat(page()).contains("Opened again: The crowd has not left");
    }

    @Test
    void a_long_list_of_all_places_folds_each_line_and_what_is_in_place_and_one_place_does_not() {
        made("/partners", Map.of("organisation", "Harbour Trust"));
        for (int n = 1; n <= 10; n++) {
            made("/commitments", commitment("Blocks in row " + n, "dueOn", "2027-06-26"));
        }
        assertThat(page())
                .contains(
                        "class=\"day__fold\"",
                        "11 not checked</span> <a class=\"govuk-link\" href=\"" + at(DAY) + "?place=ZON-001\"")
                .contains(
                        "<h3 class=\"govuk-heading-s day__what\" id=\"COM-001-ZON-001-words\">COM-001 Blocks in row 1</h3>")
                .doesNotContain("day__done");

        say("IN_PLACE", "");
        coordinator.post(at(CHECKS), Map.of("line", "COM-009-ZON-001", "state", "NOT_IN_PLACE", "words", "One short"));
        assertThat(page())
                .contains("1 not in place, 1 in place, 9 not checked</span>")
                .containsSubsequence(
                        "id=\"COM-009-ZON-001\"",
                        "One short",
                        "id=\"COM-001-ZON-001\"",
                        "id=\"COM-010-ZON-001\"",
                        "<details class=\"govuk-details day__done\"",
                        "In place: 1",
                        "id=\"" + BARRIERS + "\"");
        assertThat(coordinator.get(at(DAY + "?place=ZON-001")).body())
                .contains("id=\"COM-009-ZON-001\"", "id=\"" + BARRIERS + "\"")
                .doesNotContain("day__fold")
                .doesNotContain("day__done");

        Browser.Answer silent = coordinator.post(at(CHECKS), Map.of("line", "COM-002-ZON-001", "state", "CHANGED"));
        assertThat(silent.body())
                .containsPattern("id=\"COM-002-ZON-001\"[^>]*>\\s*<details class=\"day__fold\" open>")
                .contains(DayForm.SAY_WHAT_CHANGED);
    }

    @Test
    void the_list_can_be_narrowed_to_one_place_and_stays_so() {
        made("/zones", Map.of("name", "Old Pier"));
        assertThat(coordinator.get(at(DAY + "?place=ZON-001")).body()).contains("aria-current=\"true\">Quay gate");
        assertThat(coordinator
                        .post(at(CHECKS), Map.of("line", BARRIERS, "state", "IN_PLACE", "at", "ZON-001"))
                        .location())
                .isEqualTo(at(DAY + "?place=ZON-001#" + BARRIERS));
        assertThat(coordinator
                        .post(at(CHECKS), Map.of("line", BARRIERS, "state", "IN_PLACE", "at", "//elsewhere"))
                        .location())
                .isEqualTo(at(DAY + "#" + BARRIERS));
    }
}
