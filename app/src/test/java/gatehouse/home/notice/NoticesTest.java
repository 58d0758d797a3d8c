package gatehouse.home.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesTest extends AtThePlan {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static int people;
    private Account account;
    private Browser deputy;

    @BeforeEach
    void a_deputy() {
        people++;
        account = program.account("Ade Marsh " + people, Role.COORDINATOR);
        deputy = program.signedIn(account);
        program.join(plan, account, Capacity.DEPUTY);
    }

    @Test
    void those_who_write_a_plan_are_told_what_others_did_until_they_have_seen_it() {
        made("/vulnerabilities", Map.of("statement", "The east gate is not staffed"));
        made("/vulnerabilities", Map.of("statement", "The west gate is not staffed"));
        deputy.post(at("/vulnerabilities"), Map.of("statement", "My own"));

        String today = deputy.get("/").body();
        assertThat(today).contains("2 changes by others", "Harbour Day").doesNotContain("staffed");
        assertThat(deputy.get("/calendar").body()).contains("<span class=\"masthead__unread\">2<");

        made("/vulnerabilities", Map.of("statement", "Came in meanwhile"));
        assertThat(deputy.post("/notices/seen", Map.of("seen", seen(today))).location())
                .isEqualTo("/");

        assertThat(deputy.get("/").body()).contains("1 change by others");
        deputy.post("/notices/seen", Map.of("seen", seen(deputy.get("/").body())));
        assertThat(deputy.get("/").body()).doesNotContain("Since you last looked", "masthead__unread");
    }

    @Test
    void a_notice_leads_to_the_list_of_exactly_what_it_counts() {
        made("/vulnerabilities", Map.of("statement", "The east gate is not staffed"));
        made("/versions", Map.of("reason", "To be looked at"));
        deputy.post(at("/vulnerabilities"), Map.of("statement", "My own"));
        assertThat(deputy.get("/").body()).contains(at("/since#CHANGES"), at("/since#ANSWERS"));

        String since = deputy.get(at("/since")).body();

        assertThat(since)
                .contains("id=\"CHANGES\"", "1 change by others", "The east gate is not staffed", "/references/VUL-")
                .contains("id=\"ANSWERS\"", "1 decision, answer, version or delivery", "Froze", "/versions/1\"")
                .doesNotContain("My own");
        deputy.post("/notices/seen", Map.of("seen", seen(since)));
        assertThat(deputy.get(at("/since")).body()).contains("Nothing. What others do");
        assertThat(deputy.get("/").body()).doesNotContain("Since you last looked");
        assertThat(coordinator.get(at("/since")).body()).doesNotContain("The east gate");
    }

    @Test
    void what_is_turned_down_is_not_told_and_comes_back_when_wanted() {
        made("/vulnerabilities", Map.of("statement", "The east gate is not staffed"));
        made("/versions", Map.of("reason", "To be looked at"));
        assertThat(deputy.get("/").body()).contains("1 change by others", "1 decision, answer, version or delivery");

        deputy.post("/account/notices", Map.of("wanted", "ANSWERS"));

        assertThat(deputy.get("/").body()).contains("1 decision, answer").doesNotContain("by others");
        assertThat(deputy.get("/account/notices").body()).contains("deadlines cannot be turned down");
        deputy.post("/account/notices", Map.of("wanted", "CHANGES"));
        assertThat(deputy.get("/").body()).contains("1 change by others").doesNotContain("1 decision, answer");
    }

    @Test
    void a_deadline_is_shown_whatever_was_turned_down() {
        made("/request-and-tasking", Map.of("task", "Develop the plan", "deadline", "2020-01-01 12:00"));
        deputy.post("/account/notices", Map.of());

        assertThat(deputy.get("/").body())
                .contains("The plan is not endorsed, and is")
                .doesNotContain("by others");
    }

    @Test
    void nobody_else_is_told_anything() {
        Account reader = program.account("Reader " + people, Role.COORDINATOR);
        program.join(plan, reader, Capacity.READER);
        made("/vulnerabilities", Map.of("statement", "The east gate is not staffed"));

        for (Browser other : List.of(program.signedIn(reader), program.person(Role.COORDINATOR))) {
            assertThat(other.get("/").body()).doesNotContain("by others");
            assertThat(other.post("/notices/seen", Map.of("seen", plan + ":99999"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(deputy.get("/").body()).contains("1 change by others");
    }

    private static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @Test
    void saying_once_that_all_were_seen_is_enough_whatever_their_order() {
        made("/vulnerabilities", Map.of("statement", "The east gate is not staffed"));
        made("/versions", Map.of("reason", "To be looked at"));
        String today = deputy.get("/").body();
        List<String> all =
                SEEN.matcher(today).results().map(found -> found.group(1)).toList();
        assertThat(all).hasSize(2);

        for (int i = all.size() - 1; i >= 0; i--) {
            deputy.post("/notices/seen", Map.of("seen", all.get(i)));
        }

        assertThat(deputy.get("/").body()).doesNotContain("Since you last looked");
    }

    @Test
    void nobody_says_that_they_have_seen_what_is_still_to_come() {
        made("/vulnerabilities", Map.of("statement", "The east gate is not staffed"));
        deputy.post("/notices/seen", Map.of("seen", plan + ":999999999"));

        made("/vulnerabilities", Map.of("statement", "The west gate is not staffed"));

        assertThat(deputy.get("/").body()).contains("1 change by others");
    }
}
