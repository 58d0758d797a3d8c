package gatehouse.action.commander;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.action.version.Version;
import gatehouse.foundation.canonical.Digest;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The commander's page over the web, as the commander uses it, without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommanderPageTest {
    private TwoDesks desks;

    @BeforeAll
    void start() {
        desks = new TwoDesks();
    }

    @AfterAll
    void stop() {
        desks.close();
    }

    @BeforeEach
    void begin() {
        desks.begin();
    }

    @Test
    void it_shows_the_soonest_first_and_says_where_the_lead_time_is_not_stated() {
        String page = desks.commander.get(desks.here() + "/commander").body();
        assertThat(page)
                .contains("Decide by 18 May 2099", "Needed by 1 March 2099; lead time not stated")
                .contains("REPORT, no version frozen yet", "No threat assessment is recorded.");
        assertThat(page.indexOf("Staff the east gate")).isLessThan(page.indexOf("Close Quay Street"));
    }

    @Test
    void who_read_the_briefing_is_no_change_to_the_plan_and_a_change_is_said_in_both_places() {
        desks.freeze();
        assertThat(desks.commander
                        .post(desks.here() + "/briefing/receipts", Map.of("version", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(desks.commander.get(desks.here() + "/commander").body())
                .contains("Changed since v1", "<li>Nothing</li>")
                .doesNotContain("has been changed since v1 was frozen");

        desks.reword("REC-002", "Staff both gates");
        assertThat(desks.commander.get(desks.here() + "/commander").body())
                .contains("has been changed since v1 was frozen", "Reworded: REC-002")
                .doesNotContain("<li>Nothing</li>");
    }

    @Test
    void the_commander_decides_several_at_once_and_sees_them_decided() {
        Browser.Answer kept = desks.decide(Map.of(
                "REC-001.outcome", "NOT_ACCEPTED",
                "REC-001.ground", "RESOURCE",
                "REC-001.reason", "No closure crew",
                "REC-002.outcome", "ACCEPTED"));
        assertThat(kept.status()).isEqualTo(303);

        String page = desks.commander.get(desks.here() + "/commander").body();
        assertThat(page).contains("by Ch Supt Ros Hall", "Resources: No closure crew", "RSK-001");
        assertThat(page).contains("Nothing is waiting for a decision.");
    }

    @Test
    void what_was_typed_is_given_back_with_its_errors() {
        Browser.Answer told = desks.decide(Map.of(
                "REC-001.outcome", "DEFERRED",
                "REC-001.reason", "After the <site> visit",
                "REC-002.outcome", "ACCEPTED"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("Say to which day REC-001 is deferred.", "Say on what ground REC-001")
                .contains("After the &lt;site&gt; visit")
                .containsPattern("name=\"REC-002.outcome\" type=\"radio\" value=\"ACCEPTED\"[^>]* checked");
        assertThat(desks.commander.get(desks.here() + "/commander").body())
                .contains("Recommendations to decide <span class=\"count\">2");
    }

    @Test
    void words_changed_meanwhile_come_back_as_they_now_stand_with_what_was_typed() {
        String sheet =
                TwoDesks.hidden(desks.commander.get(desks.here() + "/commander").body(), "sheet");
        desks.reword("REC-002", "Staff both gates");
        Browser.Answer told = desks.commander.post(
                desks.here() + "/decisions", Map.of("sheet", sheet, "REC-002.outcome", "ACCEPTED"));

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Staff both gates", "REC-002 was changed after you opened this page");
        Browser.Answer again = desks.commander.post(
                desks.here() + "/decisions",
                Map.of("sheet", TwoDesks.hidden(told.body(), "sheet"), "REC-002.outcome", "ACCEPTED"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void risks_are_accepted_or_passed_on() {
        desks.add(
                "RESIDUAL_RISK",
                Map.of("statement", "Open street", "ownerKind", "ORGANISER", "ownerName", "Harbour Day Ltd"));
        String page = desks.commander.get(desks.here() + "/commander").body();
        assertThat(page).contains("Organiser: Harbour Day Ltd");
        Browser.Answer kept = desks.commander.post(
                desks.here() + "/acceptances",
                Map.of(
                        "sheet", TwoDesks.hidden(page, "sheet"),
                        "RSK-001.outcome", "NOTED_AND_PASSED_ON",
                        "RSK-001.passedTo", "Harbour Day Ltd"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(desks.commander.get(desks.here() + "/commander").body())
                .contains("Noted and passed on to Harbour Day Ltd");
    }

    @Test
    void the_version_that_was_shown_is_endorsed_and_named_everywhere() {
        Version version = desks.freeze();
        String page = desks.commander.get(desks.here() + "/commander").body();
        Browser.Answer kept = desks.commander.post(
                desks.here() + "/versions/1/endorsements",
                Map.of("sha256", TwoDesks.hidden(page, "sha256"), "endorsement", "ENDORSED", "variations", ""));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(desks.commander.get(desks.here() + "/commander").body())
                .contains("PLAN v1, endorsed ", "v1 in force", Digest.fingerprint(version.sha256()));

        Browser.Answer refused = desks.commander.post(
                desks.here() + "/versions/1/endorsements", Map.of("sha256", "0".repeat(64), "endorsement", "RETURNED"));
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void the_log_says_which_words_the_commander_saw_and_which_record_was_looked_at() {
        String sheet =
                TwoDesks.hidden(desks.commander.get(desks.here() + "/commander").body(), "sheet");
        assertThat(looks("commander")).containsExactly("{\"by\":\"Ch Supt Ros Hall\",\"sheet\":\"" + sheet + "\"}");

        desks.freeze();
        desks.coordinator.get(desks.here() + "/recorded-decisions");
        desks.coordinator.get(desks.here() + "/recorded-acceptances");
        desks.coordinator.get(desks.here() + "/versions/1/recorded-endorsements");
        for (String form : List.of("recorded-decisions", "recorded-acceptances", "recorded-endorsements")) {
            assertThat(looks(form)).containsExactly("{\"by\":\"Insp Jo Field\"}");
        }
    }

    private List<String> looks(String object) {
        return desks.program
                .sql()
                .sql("""
                        select convert_from(d.body, 'UTF8') from audit_entry e join audit_detail d on d.entry_id = e.id
                        where e.plan_id = :plan and e.object = :object and e.outcome = 'SEEN'
                        """)
                .param("plan", desks.plan())
                .param("object", object)
                .query(String.class)
                .list();
    }
}
