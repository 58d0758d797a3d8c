package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class KeptFormTest {
    private static RunningProgram program;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void what_was_sent_after_the_session_ended_is_shown_to_be_sent_again() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = typed(browser, "line one\nline <two>");
        endSessions();

        assertThat(browser.postBare("/captures", form).location()).isEqualTo("/sign-in?ended");
        String kept =
                browser.signIn(account.signInName(), RunningProgram.PASSWORD).location();
        String page = browser.get(kept).body();

        assertThat(page).contains("<label", "Words", "line one\nline &lt;two&gt;", "Send it now");
        Map<String, String> again = new LinkedHashMap<>(browser.keys(kept, "/captures"));
        again.put("_kept", kept.substring("/kept/".length()));
        again.put("words", "line one\nline <two>, corrected");
        assertThat(browser.postBare("/captures", again).status()).isEqualTo(303);
        assertThat(count("select count(*) from capture where words like '%corrected'"))
                .isEqualTo(1);
        assertThat(browser.get(kept).status()).isEqualTo(404);
    }

    @Test
    void an_items_form_comes_back_with_its_questions() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        UUID plan = program.plan("Operation Example");
        program.join(plan, account, Capacity.COORDINATOR);
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.put("statement", "The gate stands open until eight");
        endSessions();
        browser.postBare("/plans/" + plan + "/vulnerabilities", form);

        String kept =
                browser.signIn(account.signInName(), RunningProgram.PASSWORD).location();

        assertThat(browser.get(kept).body()).contains("What is the weakness?", "The gate stands open until eight");
    }

    @Test
    void nobody_else_ever_sees_it() {
        Account account = program.account(Role.COORDINATOR);
        Account other = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = typed(browser, "Only the typist's");
        endSessions();
        browser.postBare("/captures", form);

        Browser.Answer in = browser.signIn(other.signInName(), RunningProgram.PASSWORD);
        assertThat(in.location()).isEqualTo("/");
        String kept = program.signedIn(account)
                .signIn(account.signInName(), RunningProgram.PASSWORD)
                .location();
        assertThat(browser.get("/kept/" + newest()).status()).isEqualTo(404);
        assertThat(kept).isNotEmpty();
    }

    @Test
    void a_form_that_another_sends_on_is_kept_for_its_own_typist_and_not_shown() {
        Account account = program.account(Role.COORDINATOR);
        Account other = program.account(Role.COORDINATOR);
        Browser shared = program.signedIn(account);
        Map<String, String> form = typed(shared, "Left open in another tab");
        endSessions();
        shared.signIn(other.signInName(), RunningProgram.PASSWORD);

        Browser.Answer refused = shared.postBare("/captures", form);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("opened by someone else").doesNotContain("Left open in another tab");
        Browser own = program.browser();
        String kept = own.signIn(account.signInName(), RunningProgram.PASSWORD).location();
        assertThat(own.get(kept).body()).contains("Left open in another tab");
    }

    @Test
    void signing_in_again_in_another_tab_loses_nothing_either() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = typed(browser, "From the older tab");
        endSessions();
        browser.signIn(account.signInName(), RunningProgram.PASSWORD);

        String kept = browser.postBare("/captures", form).location();

        assertThat(kept).startsWith("/kept/");
        assertThat(browser.get(kept).body()).contains("From the older tab");
    }

    @Test
    void without_a_key_that_we_made_nothing_is_kept() {
        long before = count("select count(*) from kept_form");
        Browser browser = program.person(Role.COORDINATOR);
        Map<String, String> form = typed(browser, "Forged");
        form.put("_use", "A".repeat(86));
        endSessions();

        browser.postBare("/captures", form);

        assertThat(count("select count(*) from kept_form")).isEqualTo(before);
    }

    @Test
    void twenty_are_kept_for_one_person_and_a_password_never() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = typed(browser, "");
        endSessions();
        for (int i = 0; i < 25; i++) {
            form.put("words", "Number " + i);
            form.put("newPassword", "never to be kept");
            browser.postBare("/captures", form);
        }

        assertThat(count("select count(*) from kept_form where person_id = '" + account.id() + "'"))
                .isEqualTo(20);
        assertThat(count("select count(*) from kept_form where fields::text like '%never to be kept%'"))
                .isZero();
    }

    @Test
    void what_is_not_wanted_any_more_is_thrown_away() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = typed(browser, "Not wanted");
        endSessions();
        browser.postBare("/captures", form);
        String kept =
                browser.signIn(account.signInName(), RunningProgram.PASSWORD).location();

        assertThat(browser.post(kept + "/removal", Map.of()).status()).isEqualTo(303);
        assertThat(browser.get(kept).status()).isEqualTo(404);
    }

    @Test
    void a_wrong_password_does_not_take_away_the_line_that_what_was_typed_is_kept() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = typed(browser, "Kept all the same");
        endSessions();
        String page =
                browser.get(browser.postBare("/captures", form).location()).body();

        for (int tries = 0; tries < 2; tries++) {
            assertThat(page).contains("What you typed is kept", "<input type=\"hidden\" name=\"ended\" value=\"\">");
            Map<String, String> wrong = new LinkedHashMap<>(Browser.keysIn(page));
            wrong.putAll(Map.of("name", account.signInName(), "password", "a guess", "ended", ""));
            page = browser.postBare("/sign-in", wrong).body();
        }
        assertThat(page).contains("is not right", "What you typed is kept");
        assertThat(browser.get("/sign-in").body()).doesNotContain("What you typed is kept");
    }

    @Test
    void a_large_file_from_someone_whose_session_ended_is_refused_before_it_is_read() {
        Browser browser = program.person(Role.COORDINATOR);
        Browser.Answer refused =
                program.browser().postFile("/captures", browser.keys(), "file", "big.bin", new byte[4_000_000]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("too large to keep for you");
    }

    private static Map<String, String> typed(Browser browser, String words) {
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.put("words", words);
        form.put("back", "/");
        return form;
    }

    private static void endSessions() {
        program.sql().sql("delete from spring_session").update();
    }

    private static String newest() {
        return program.sql()
                .sql("select id::text from kept_form order by kept_at desc limit 1")
                .query(String.class)
                .single();
    }

    private static long count(String query) {
        return program.sql().sql(query).query(Long.class).single();
    }
}
