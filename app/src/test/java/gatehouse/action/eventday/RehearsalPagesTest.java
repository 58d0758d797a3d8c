package gatehouse.action.eventday;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The day as it is long before, on the day, and at the top of Today. */
class RehearsalPagesTest extends AtThePlan {
    private static final String DAY = "/day";
    private static final String BARRIERS = "REC-001-ZON-001";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private void barriers(LocalDate day) {
        made("/zones", Map.of("name", "Quay gate"));
        made("/phases", Map.of("name", "Gates open", "windows", day + " 10:00 to 12:30"));
        made(
                "/recommendations",
                Map.of(
                        "statement", "Barriers at the quay",
                        "askedOf", "POLICE",
                        "zones", "ZON-001",
                        "phases", "PHA-001",
                        "neededBy", day.toString()));
        made("/deliveries", Map.of("recommendation", "REC-001", "state", "IN_PLACE", "words", "Set at six"));
    }

    private void missing() {
        made("/day/checks", Map.of("line", BARRIERS, "state", "NOT_IN_PLACE"));
    }

    private String page(String path) {
        return coordinator.get(path).body();
    }

    @Test
    void a_check_long_before_is_a_rehearsal_and_is_called_so_everywhere() {
        LocalDate day = today.plusDays(60);
        barriers(day);
        missing();

        assertThat(page(at(DAY)))
                .contains("<strong>REHEARSAL.</strong> The first phase begins on " + Days.words(day))
                .contains("1 NOT IN PLACE (REHEARSAL)")
                .contains("Not in place: 1 <span class=\"quiet\">in a rehearsal");
        assertThat(page("/")).contains("In a rehearsal, 1 thing is not in place");
    }

    @Test
    void what_was_rehearsed_counts_for_nothing_once_the_days_have_come() {
        barriers(today.plusDays(1));
        program.sql().sql("""
                        insert into day_check (plan_id, item, kind, place, state, words, checked_by, checked_at)
                        select :plan, i.id, i.kind, z.id, 'NOT_IN_PLACE', 'No lorry', 'Sgt Ade Marsh', now() - interval '30 days'
                        from plan_item i join plan_item z on z.plan_id = i.plan_id and z.reference = 'ZON-001'
                        where i.plan_id = :plan and i.reference = 'REC-001'
                        """).param("plan", plan).update();

        assertThat(page(at(DAY)))
                .contains("0 not in place, 0 changed, 0 in place, 1 not checked")
                .contains("1 earlier", "Not in place in a rehearsal", "No lorry")
                .doesNotContain("REHEARSAL.")
                .doesNotContain("NOT IN PLACE");
        assertThat(page("/")).doesNotContain("id=\"missing\"");

        missing();
        assertThat(page(at(DAY))).contains("1 not in place", "1 NOT IN PLACE").doesNotContain("(REHEARSAL)");
    }

    @Test
    void today_of_commanders_and_writers_begins_with_what_is_not_in_place_and_leads_there() {
        barriers(today);
        missing();
        Account endorser = program.account("Ros Hall", Role.STRATEGIC_COMMANDER);
        Account bronze = program.account("Lee Carr", Role.OPERATIONAL_COMMANDER);
        Account loggist = program.account("Ada Tern", Role.LOGGIST);
        program.join(plan, endorser, Capacity.ENDORSER);
        program.join(plan, bronze, Capacity.OPERATIONAL);
        program.join(plan, loggist, Capacity.LOGGIST);

        Map<Browser, String> lead = Map.of(
                coordinator, at(DAY), program.signedIn(endorser), at("/commander"), program.signedIn(bronze), at(DAY));
        lead.forEach((browser, address) -> assertThat(browser.get("/").body())
                .containsSubsequence(
                        "id=\"missing\"",
                        "href=\"" + address + "\"><strong>1 thing is not in place</strong>",
                        "Harbour Day",
                        "Your plans"));
        assertThat(program.signedIn(loggist).get("/").body()).doesNotContain("id=\"missing\"");

        made("/day/stand-down", Map.of("words", "The quay to the harbour master"));
        assertThat(page("/")).doesNotContain("id=\"missing\"");
        made("/day/stand-down", Map.of("step", "OPENED_AGAIN", "words", "The crowd has not left"));
        made("/day/checks", Map.of("line", BARRIERS, "state", "IN_PLACE"));
        assertThat(page("/")).doesNotContain("id=\"missing\"");
    }

    @Test
    void at_ones_own_place_the_list_comes_before_what_follows() {
        barriers(today);
        missing();
        assertThat(page(at(DAY + "?place=ZON-001")))
                .containsSubsequence("What follows", "id=\"" + BARRIERS + "\"", "id=\"failing-head\"");
        assertThat(page(at(DAY))).containsSubsequence("id=\"failing-head\"", "id=\"" + BARRIERS + "\"");
    }

    @Test
    void the_state_differs_by_words_mark_and_colour_and_what_was_seen_stands_by_itself() {
        barriers(today);
        assertThat(page(at(DAY))).contains("govuk-tag--grey\"><span aria-hidden=\"true\">○ </span>Not checked");
        made("/day/checks", Map.of("line", BARRIERS, "state", "NOT_IN_PLACE", "words", "Only cones"));
        assertThat(page(at(DAY)))
                .contains("govuk-tag--red\"><span aria-hidden=\"true\">✕ </span>Not in place")
                .contains("<p class=\"govuk-body-s pre\">Only cones</p>")
                .containsPattern("Quay gate: Only cones</strong><br>");
        made("/day/checks", Map.of("line", BARRIERS, "state", "IN_PLACE"));
        assertThat(page(at(DAY))).contains("govuk-tag--green\"><span aria-hidden=\"true\">✓ </span>In place");
    }

    @Test
    void what_is_done_before_is_listed_apart_with_its_state_and_what_may_be_looked_at_stays() {
        barriers(today.plusDays(60));
        String before = today.plusDays(20).toString();
        recommended("Hold a table-top exercise", Map.of("catalogueCode", "GOV06", "neededBy", before));
        recommended(
                "Have the speeds worked out", Map.of("catalogueCode", "HVM12", "neededBy", before, "zones", "ZON-001"));
        recommended("Agree the step-up list", Map.of("catalogueCode", "GOV04", "neededBy", before));
        made(
                "/recorded-decisions",
                Map.of(
                        "madeBy", "Ch Supt Hall",
                        "madeAs", "Strategic commander",
                        "how", "SPOKEN",
                        "madeAt", "2026-01-05 10:00",
                        "takenBy", "Jo Field",
                        "evidence", "By telephone",
                        "REC-004.outcome", "ACCEPTED"));
        recommended("Two officers at the quay", Map.of("neededBy", before, "zones", "ZON-001"));
        recommended("Stewards, wherever", Map.of());
        made("/deliveries", Map.of("recommendation", "REC-002", "state", "VERIFIED", "words", "Held on the 4th"));
        made("/deliveries", Map.of("recommendation", "REC-004", "state", "IN_PROGRESS"));

        String page = page(at(DAY));
        String list = page.substring(0, page.indexOf("id=\"before\""));
        String apart = page.substring(page.indexOf("id=\"before\""));
        assertThat(list)
                .contains("Two officers at the quay", "Stewards, wherever", "Barriers at the quay")
                .contains("0 not in place, 0 changed, 0 in place, 3 not checked")
                .doesNotContain("table-top");
        assertThat(apart)
                .contains("1 not done")
                .containsSubsequence(
                        "Hold a table-top exercise", "✓ </span>Verified in place", Days.words(today.plusDays(20)))
                .contains("Have the speeds worked out")
                .containsSubsequence("Agree the step-up list", "○ </span>In progress");
        assertThat(coordinator
                        .post(at("/day/checks"), Map.of("line", "REC-002", "state", "IN_PLACE"))
                        .status())
                .isEqualTo(404);
    }

    private void recommended(String statement, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("statement", statement);
        form.put("askedOf", "POLICE");
        made("/recommendations", form);
        String reference = "REC-" + "%03d".formatted(count());
        made("/deliveries", Map.of("recommendation", reference, "state", "IN_PLACE", "words", "As reported"));
    }

    private int count() {
        return program.sql()
                .sql("select count(*) from plan_item where plan_id = :plan and kind = 'RECOMMENDATION'")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }
}
