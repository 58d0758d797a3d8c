package gatehouse.action.gap;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class MissingPageTest extends AtThePlan {
    private static final String GAP = "vulnerability-answered-by-nothing:VUL-001";

    @BeforeEach
    void a_plan_with_a_vulnerability() {
        coordinator.post(at("/vulnerabilities"), Map.of("statement", "The quay is open <b>until</b> 09:00"));
    }

    private String page() {
        return coordinator.get(at("/missing")).body();
    }

    @Test
    void each_break_is_a_suggestion_with_a_link_to_where_it_is_mended_and_the_link_opens() {
        assertThat(page())
                .contains("VUL-001 is answered by no recommendation and no residual risk.")
                .contains("&lt;b&gt;until&lt;/b&gt;")
                .contains("href=\"" + at("/recommendations/new?vulnerabilities=VUL-001") + "\"");

        assertThat(coordinator
                        .get(at("/recommendations/new?vulnerabilities=VUL-001"))
                        .body())
                .containsPattern("value=\"VUL-001\"[^>]*checked");
    }

    @Test
    void every_link_that_mends_opens_a_page() {
        var links = Pattern.compile("href=\"(" + at("") + "[^\"#]*)[^\"]*\">Mend it")
                .matcher(page())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(4);
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(coordinator.get(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void an_adopted_one_moves_to_the_adopted_with_who_and_when() {
        coordinator.post(at("/missing"), Map.of("gap", GAP, "outcome", "ADOPTED"));

        assertThat(page())
                .doesNotContain("value=\"" + GAP + "\"")
                .contains("Jo Field")
                .contains("1 adopted");
    }

    @Test
    void a_dismissal_without_a_reason_gives_the_page_back_with_the_choice_still_ticked() {
        Browser.Answer answer = coordinator.post(at("/missing"), Map.of("gap", GAP, "outcome", "DISMISSED"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Say why the chosen ones are dismissed.")
                .containsPattern("value=\"" + GAP + "\"[^>]*checked");
        assertThat(coordinator
                        .post(at("/missing"), Map.of("outcome", "ADOPTED"))
                        .status())
                .isEqualTo(422);
        assertThat(coordinator.post(at("/missing"), Map.of("gap", GAP)).status())
                .isEqualTo(422);
    }

    @Test
    void what_was_mended_meanwhile_is_said_to_be() {
        Browser.Answer answer = coordinator.post(
                at("/missing"), Map.of("gap", "vulnerability-answered-by-nothing:VUL-009", "outcome", "ADOPTED"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("it was mended meanwhile");
    }

    @Test
    void a_reader_sees_the_list_and_is_offered_nothing_to_do_with_it() {
        Account reader = program.account(Role.DISCLOSURE_OFFICER);
        program.join(plan, reader, Capacity.READER);

        assertThat(program.signedIn(reader).get(at("/missing")).body())
                .contains("VUL-001 is answered by no recommendation")
                .doesNotContain("Mend it")
                .doesNotContain("value=\"DISMISSED\"");
    }

    @Test
    void the_navigation_counts_unanswered_questions_by_stage() {
        assertThat(page()).containsPattern("Assessment</span>\\s*<span class=\"blanks\">[1-9]");
    }

    @Test
    void a_plan_of_published_facts_says_in_a_sentence_that_no_list_is_made_and_counts_no_blanks() {
        UUID facts = program.plan("A real event");
        program.join(facts, author, Capacity.COORDINATOR);
        org.springframework.jdbc.core.simple.JdbcClient.create(
                        program.database().owner())
                .sql("""
                        update plan set published = true, marking = '',
                            banner = 'TEST FROM PUBLISHED FACTS, NOT A POLICE DOCUMENT' where id = :plan
                        """)
                .param("plan", facts)
                .update();
        coordinator.post("/plans/" + facts + "/zones", Map.of("name", "Foreshore"));
        String page = coordinator.get("/plans/" + facts + "/missing").body();

        assertThat(page)
                .contains("no list of what is missing is made of it")
                .doesNotContain("Foreshore")
                .doesNotContain("class=\"blanks\"");
    }
}
