package gatehouse.home.search;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class SearchPageTest extends AtThePlan {

    @Test
    void the_box_stands_on_every_page_of_someone_signed_in_and_on_none_else() {
        assertThat(coordinator.get("/").body()).contains("action=\"/search\"");
        assertThat(coordinator.get(at("")).body()).contains("action=\"/search\"");
        assertThat(program.browser().get("/sign-in").body()).doesNotContain("/search");
    }

    @Test
    void what_is_found_leads_to_its_item_and_is_marked_as_its_plan() {
        made("/vulnerabilities", Map.of("statement", "The <east> lychgate is not staffed"));

        String page = coordinator.get("/search?q=lychgate").body();

        assertThat(page)
                .contains("1 result", "The &lt;east&gt; <mark>lychgate</mark>", "OFFICIAL-SENSITIVE")
                .contains("href=\"" + at("/vulnerabilities/VUL-001") + "\"");
        assertThat(coordinator.get(at("/vulnerabilities/VUL-001")).status()).isEqualTo(200);
    }

    @Test
    void someone_else_finds_nothing_and_is_told_no_more_than_that() {
        made("/vulnerabilities", Map.of("statement", "The turnstile sticks"));
        Browser stranger = program.person(Role.COORDINATOR);

        assertThat(stranger.get("/search?q=turnstile").body())
                .contains("Nothing that you may see has these words in it.")
                .doesNotContain("sticks", "Harbour", "OFFICIAL");
        assertThat(stranger.get("/search?q=turnstile&plan=" + plan).body()).doesNotContain("sticks", "Harbour");
    }

    @Test
    void pages_lead_on_and_back_with_the_question_kept() {
        for (int n = 0; n < 21; n++) {
            made("/vulnerabilities", Map.of("statement", "Cobblestone & slipway " + n));
        }

        String first = coordinator
                .get("/search?q=cobblestone+%26+slipway&part=IN_ASSESSMENT&plan=" + plan)
                .body();
        assertThat(first).contains("1 to 20 of 21 results", "The next 1");
        String second = coordinator
                .get("/search?q=cobblestone%20%26%20slipway&plan=" + plan + "&part=IN_ASSESSMENT&page=2")
                .body();
        assertThat(first)
                .contains("/search?q=cobblestone%20%26%20slipway&amp;plan=" + plan
                        + "&amp;part=IN_ASSESSMENT&amp;page=2");
        assertThat(second).contains("21 to 21 of 21 results", "The 20 before");
    }

    @Test
    void what_makes_no_sense_gets_a_sentence_or_is_no_choice() {
        assertThat(coordinator.get("/search?q=" + "x".repeat(201)).body())
                .contains("Search for 200 characters at most.");
        assertThat(coordinator.get("/search?q=of+the").body()).contains("Those words are too common");
        assertThat(coordinator
                        .get("/search?q=gate&plan=1&year=x&part=NONE&page=-3")
                        .status())
                .isEqualTo(200);
        assertThat(coordinator.get("/search").status()).isEqualTo(200);
    }

    @Test
    void an_owner_of_another_plan_has_the_box_and_finds_nothing_of_this_one() {
        Account owner = program.account("Viv Owner", Role.PLAN_OWNER);
        program.join(plan, owner, Capacity.PLAN_OWNER);
        made("/vulnerabilities", Map.of("statement", "The portcullis sticks"));

        assertThat(program.signedIn(owner).get("/search?q=portcullis").body()).doesNotContain("sticks");
    }
}
