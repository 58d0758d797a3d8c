package gatehouse.action.version;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class VersionPagesTest extends AtThePlan {
    @BeforeEach
    void a_plan_with_a_vulnerability() {
        coordinator.post(at("/vulnerabilities"), Map.of("statement", "The quay is open <b>until</b> 09:00"));
    }

    private String freeze(String reason) {
        return coordinator.post(at("/versions"), Map.of("reason", reason)).location();
    }

    @Test
    void a_version_is_frozen_with_a_reason_and_shows_what_it_holds_and_its_whole_fingerprint() {
        assertThat(coordinator.get(at("/versions")).body())
                .contains("None yet.")
                .contains("Freeze a version");

        assertThat(freeze("For decision")).isEqualTo(at("/versions/1"));

        String kept = program.sql()
                .sql("select encode(sha256, 'hex') from plan_version where plan_id = :plan")
                .param("plan", plan)
                .query(String.class)
                .single();
        assertThat(coordinator.get(at("/versions/1")).body())
                .contains(kept)
                .contains("For decision")
                .contains("Jo Field")
                .contains(at("/versions/1/documents/concise.pdf"));
        assertThat(coordinator.get(at("/versions")).body())
                .contains("Nothing has changed since version 1.")
                .doesNotContain("Freeze a version");
    }

    @Test
    void no_reason_gives_the_form_back_with_a_sentence() {
        Browser.Answer answer = coordinator.post(at("/versions"), Map.of("reason", " "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Say why this version is frozen");
    }

    @Test
    void a_version_is_read_from_its_kept_bytes_whatever_the_draft_says_now() {
        freeze("For decision");
        coordinator.post(
                at("/vulnerabilities/VUL-001"), Map.of("revision", "1", "statement", "The quay is shut by 07:00"));

        assertThat(coordinator.get(at("/versions/1/stages/assessment")).body())
                .contains("The quay is open &lt;b&gt;until&lt;/b&gt; 09:00")
                .doesNotContain("shut by 07:00");
        assertThat(coordinator.get(at("/versions/1/references/VUL-001")).location())
                .isEqualTo(at("/versions/1/stages/assessment#VUL-001"));
    }

    @Test
    void what_changed_is_shown_in_meaning_and_in_words_that_do_not_rest_on_colour() {
        freeze("For decision");
        coordinator.post(
                at("/vulnerabilities/VUL-001"),
                Map.of(
                        "revision",
                        "1",
                        "statement",
                        "The quay is open <b>until</b> 07:00",
                        "evidence",
                        "Visit, 3 May"));
        freeze("For endorsement");
        String page = coordinator.get(at("/versions/1/differences/2")).body();

        assertThat(page)
                .contains("Blank filled")
                .contains("<del><span class=\"govuk-visually-hidden\">taken out: </span>09<span")
                .contains("<ins><span class=\"govuk-visually-hidden\">put in: </span>07<span")
                .contains("&lt;b&gt;until&lt;/b&gt;");
        assertThat(coordinator.get(at("/versions/2/differences/draft")).body()).contains("No difference.");
    }

    @Test
    void two_chosen_on_the_list_lead_to_their_address_and_none_chosen_back_to_the_list() {
        freeze("For decision");

        assertThat(coordinator.get(at("/differences?from=1&to=draft")).location())
                .isEqualTo(at("/versions/1/differences/draft"));
        assertThat(coordinator.get(at("/differences?from=1&to=")).location()).isEqualTo(at("/versions"));
        assertThat(coordinator.get(at("/differences?from=1&to=7")).status()).isEqualTo(404);
    }

    @Test
    void a_version_that_is_not_there_looks_like_nothing() {
        assertThat(coordinator.get(at("/versions/7")).status()).isEqualTo(404);
        assertThat(coordinator.get(at("/versions/seven")).status()).isEqualTo(404);
        assertThat(coordinator.get(at("/versions/1/differences/latest")).status())
                .isEqualTo(404);
    }

    @Test
    void the_freezing_form_says_what_changed_since_the_last() {
        freeze("For decision");
        coordinator.post(at("/vulnerabilities"), Map.of("statement", "Gate 4 has one steward"));

        assertThat(coordinator.get(at("/versions/new")).body()).contains("Added: VUL-002 Gate 4 has one steward");
    }

    @Test
    void every_look_at_a_version_is_in_the_log() {
        freeze("For decision");
        coordinator.get(at("/versions/1"));

        assertThat(program.sql()
                        .sql("""
                                select count(*) from audit_entry
                                where plan_id = :plan and object = 'version/1' and outcome = 'SEEN'
                                """)
                        .param("plan", plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
