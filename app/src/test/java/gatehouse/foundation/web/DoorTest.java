package gatehouse.foundation.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class DoorTest {
    private static RunningProgram program;
    private static Account field;
    private static Browser browser;
    private static UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        field = program.account("Insp Jo Field", Role.COORDINATOR);
        browser = program.signedIn(field);
        plan = program.plan("Operation Example");
        program.join(plan, field, Capacity.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void every_page_binds_the_browser_and_no_nonce_is_used_twice() {
        Browser.Answer first = browser.get("/account");
        Browser.Answer second = browser.get("/account");

        String policy = first.headers().get("content-security-policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .contains("require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "*");
        assertThat(policy).isNotEqualTo(second.headers().get("content-security-policy"));
        assertThat(first.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsKey("permissions-policy");
        assertThat(first.body()).doesNotContain("style=", "onclick", "<style");
    }

    @Test
    void style_sheets_are_kept_by_the_browser_and_hold_no_one_elses_font_or_crest() {
        String page = browser.get("/account").body();
        String address = page.replaceAll("(?s).*href=\"(/assets/[^\"]*/patterns.css)\".*", "$1");

        Browser.Answer sheet = browser.get(address);

        assertThat(sheet.headers().get("cache-control")).contains("immutable");
        assertThat(sheet.body()).doesNotContain("GDS Transport", "@font-face", "url(", "crest", "crown");
        assertThat(browser.get("/assets/000000000000/patterns.css").status()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_and_what_is_out_of_reach_look_the_same() {
        UUID elsewhere = program.plan("Operation Elsewhere");

        String nowhere = withoutKeys(browser.get("/nowhere-at-all"));
        String outOfReach = withoutKeys(browser.get("/plans/" + elsewhere));
        String random = withoutKeys(browser.get("/plans/" + UUID.randomUUID()));
        String garbled = withoutKeys(browser.get("/plans/not-an-identity"));

        assertThat(outOfReach).isEqualTo(nowhere).isEqualTo(random).isEqualTo(garbled);
        assertThat(nowhere).contains("404", "There is nothing here that you can see.");
    }

    @Test
    void a_form_sent_twice_is_done_once_and_with_other_words_is_refused() {
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.put("words", "Sent twice");

        Browser.Answer first = browser.postBare("/captures", form);
        Browser.Answer second = browser.postBare("/captures", form);
        form.put("words", "Sent differently");
        Browser.Answer third = browser.postBare("/captures", form);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(captures("Sent twice")).isEqualTo(1);
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.body()).contains("with other words in it", "Sent differently");
        assertThat(captures("Sent differently")).isZero();
    }

    @Test
    void a_form_without_its_key_or_with_a_forged_one_is_refused_and_given_back() {
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.put("words", "Without a key");
        String good = form.remove("_use");

        Browser.Answer missing = browser.postBare("/captures", form);
        form.put("_use", (good.startsWith("A") ? "B" : "A") + good.substring(1));
        Browser.Answer forged = browser.postBare("/captures", form);

        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("Without a key", "did not come from one of our pages");
        assertThat(forged.status()).isEqualTo(422);
        assertThat(captures("Without a key")).isZero();
    }

    @Test
    void a_form_made_for_someone_else_is_refused_and_its_words_are_not_shown() {
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.put("_use", program.person(Role.COORDINATOR).keys().get("_use"));
        form.put("words", "Typed by the other");

        Browser.Answer refused = browser.postBare("/captures", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("Typed by the other");
    }

    @Test
    void words_are_made_fit_to_keep() {
        browser.post("/captures", Map.of("words", "one\r\ntwo\rthree\0four \uD83D\uDE00 fit"));

        assertThat(captures("one\ntwo\nthree\uFFFDfour \uD83D\uDE00 fit")).isEqualTo(1);
        assertThat(Words.clean("half \uD83D of")).isEqualTo("half \uFFFD of");
        assertThat(Words.clean("half \uDE00")).isEqualTo("half \uFFFD");
    }

    @Test
    void hostile_words_come_out_as_they_were_typed_and_run_nowhere() {
        String hostile = "<script>alert(1)</script>'\"& \u202Eabc";
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.remove("_use");
        form.put("words", hostile);

        String page = browser.postBare("/captures", form).body();

        assertThat(page)
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;'\"&amp; \u202Eabc");
    }

    @Test
    void more_than_a_form_can_hold_is_refused_with_a_sentence() {
        Browser.Answer refused = browser.post("/captures", Map.of("words", "x".repeat(2_200_000)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body())
                .contains("Too large to take", "more than one form can hold", "nothing was changed")
                .doesNotContain("Not found");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_a_sentence() {
        Browser.Answer refused =
                browser.postFile("/captures", Map.of("words", ""), "file", "big.bin", new byte[104_900_000]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("a file of 100 MB");
    }

    @Test
    void a_full_disk_is_said_so_and_what_was_typed_can_be_sent_again_and_counts_once() throws SQLException {
        asOwner("create function full_disk() returns trigger language plpgsql as $$ begin"
                + " raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$");
        asOwner("create trigger full_disk before insert on capture for each row execute function full_disk()");
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.put("words", "Typed on a full disk");
        Browser.Answer refused = browser.postBare("/captures", form);
        asOwner("drop trigger full_disk on capture");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.withoutKeys())
                .contains("could not be kept", "Typed on a full disk", "Send it again")
                .doesNotContain("No space left", "53100");
        Map<String, String> again = new LinkedHashMap<>(
                Browser.keysIn(refused.body().substring(refused.body().indexOf("action=\"/captures\""))));
        again.put("words", "Typed on a full disk");
        assertThat(browser.postBare("/captures", again).status()).isEqualTo(303);
        assertThat(browser.postBare("/captures", again).status()).isEqualTo(303);
        assertThat(captures("Typed on a full disk")).isEqualTo(1);
    }

    @Test
    void a_fault_shows_its_reference_and_nothing_of_itself() throws SQLException {
        asOwner("alter table capture rename to capture_away");
        try {
            Browser.Answer fault = browser.post("/captures", Map.of("words", "Typed before a fault"));

            assertThat(fault.status()).isEqualTo(500);
            assertThat(fault.withoutKeys())
                    .contains("Reference", "Typed before a fault")
                    .doesNotContain("capture_away", "SQL", "Exception", "relation");
        } finally {
            asOwner("alter table capture_away rename to capture");
        }
    }

    @Test
    void a_broken_request_gets_a_page_and_not_the_containers_own() {
        Browser.Answer broken = browser.get("/account?name=%ff");

        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body()).contains("Gatehouse").doesNotContain("Tomcat", "Exception");
    }

    private static long captures(String words) {
        return program.sql()
                .sql("select count(*) from capture where words = :words")
                .param("words", words)
                .query(Long.class)
                .single();
    }

    private static String withoutKeys(Browser.Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.keySet().removeAll(Set.of("date", "content-length"));
        return (answer.status() + " " + headers + answer.body())
                .replaceAll("nonce-[^']*", "nonce-")
                .replaceAll("nonce=\"[^\"]*", "nonce=\"")
                .replaceAll("(name=\"_(csrf|use)\" value=\")[^\"]*", "$1");
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection connection = program.database().owner().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
