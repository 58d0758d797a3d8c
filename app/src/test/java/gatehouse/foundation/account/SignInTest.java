package gatehouse.foundation.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTest {
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
    void a_person_signs_in_sees_their_own_pages_and_signs_out() {
        Account account = program.account("PC Jo Field", Role.COORDINATOR);
        Browser browser = program.browser();

        Browser.Answer in = browser.signIn(account.signInName(), RunningProgram.PASSWORD);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/");
        Browser.Answer own = browser.get("/account");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).contains("PC Jo Field", "CT security coordinator");
        Browser.Answer out = browser.post("/sign-out", Map.of());
        assertThat(out.location()).isEqualTo("/sign-in?out");
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_wanted_a_page_is_led_there_after_signing_in() {
        Account account = program.account(Role.AUDITOR);
        Browser browser = program.browser();
        browser.get("/log?day=2026-06-27");

        assertThat(browser.signIn(account.signInName(), RunningProgram.PASSWORD).location())
                .isEqualTo("/log?day=2026-06-27");
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_suspended_account_get_the_same_answer() {
        Account known = program.account(Role.COORDINATOR);
        Account suspended = program.account(Role.COORDINATOR);
        program.part(AccountService.class).suspend(RunningProgram.command(), suspended.id(), "Left the force");

        String wrong = withoutKeys(program.browser().signIn(known.signInName(), "not it at all"), known.signInName());
        String unknown =
                withoutKeys(program.browser().signIn("nobody.at.all", RunningProgram.PASSWORD), "nobody.at.all");
        String left = withoutKeys(
                program.browser().signIn(suspended.signInName(), RunningProgram.PASSWORD), suspended.signInName());

        assertThat(wrong)
                .isEqualTo(unknown)
                .isEqualTo(left)
                .contains("422", "is not right, or the account is suspended", "You are not signed in")
                .doesNotContain("could not be kept");
    }

    @Test
    void what_was_left_empty_is_named_as_empty_beside_its_box_and_is_no_failed_try() {
        Account known = program.account(Role.COORDINATOR);
        Browser browser = program.browser();
        for (int i = 0; i < 12; i++) {
            Browser.Answer empty = browser.signIn(known.signInName(), "");
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.body())
                    .contains("You are not signed in", "href=\"#password\"", "Type your password.")
                    .contains(known.signInName())
                    .doesNotContain("is not right", "href=\"#name\"");
        }
        assertThat(browser.signIn("", "").body()).contains("Type your sign-in name.", "Type your password.");

        assertThat(browser.signIn(known.signInName(), RunningProgram.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void ten_tries_from_one_place_are_all_and_nobody_is_locked_out_elsewhere() {
        SignInService signIns = program.part(SignInService.class);
        String name = program.account(Role.COORDINATOR).signInName();
        for (int i = 0; i < 10; i++) {
            assertThat(signIns.signIn(name, "a guess " + i, "192.0.2.1", "m").outcome())
                    .isEqualTo(SignInService.Outcomes.WRONG);
        }

        assertThat(signIns.signIn(name, RunningProgram.PASSWORD, "192.0.2.1", "m")
                        .outcome())
                .isEqualTo(SignInService.Outcomes.TOO_MANY);
        assertThat(signIns.signIn(name, RunningProgram.PASSWORD, "192.0.2.2", "m")
                        .outcome())
                .isEqualTo(SignInService.Outcomes.IN);
    }

    @Test
    void many_tries_at_once_are_counted_like_many_one_by_one() {
        SignInService signIns = program.part(SignInService.class);
        String name = program.account(Role.COORDINATOR).signInName();

        long judged = IntStream.range(0, 40)
                .parallel()
                .filter(i ->
                        signIns.signIn(name, "a guess " + i, "192.0.2.4", "m").outcome()
                                == SignInService.Outcomes.WRONG)
                .count();

        assertThat(judged).isEqualTo(10);
    }

    @Test
    void an_administrator_unlocks_an_account_at_once() {
        SignInService signIns = program.part(SignInService.class);
        Account account = program.account(Role.COORDINATOR);
        for (int i = 0; i < 11; i++) {
            signIns.signIn(account.signInName(), "a guess " + i, "192.0.2.3", "m");
        }

        program.part(AccountService.class).unlock(RunningProgram.command(), account.id());

        assertThat(signIns.signIn(account.signInName(), RunningProgram.PASSWORD, "192.0.2.3", "m")
                        .outcome())
                .isEqualTo(SignInService.Outcomes.IN);
    }

    @Test
    void a_session_gets_a_new_identity_at_sign_in_and_its_cookie_is_for_our_pages_alone() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.browser();
        browser.get("/sign-in");
        String before = cookie(browser).getValue();

        Browser.Answer in = browser.signIn(account.signInName(), RunningProgram.PASSWORD);

        assertThat(cookie(browser).getValue()).isNotEqualTo(before);
        assertThat(in.headers().get("set-cookie")).contains("gatehouse=", "HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void a_session_ends_twelve_hours_after_signing_in_however_busy_it_is() throws IOException {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        assertThat(browser.get("/account").status()).isEqualTo(200);
        ByteArrayOutputStream longAgo = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(longAgo)) {
            out.writeObject(System.currentTimeMillis() - 12 * 3_600_000L - 1_000);
        }
        program.sql()
                .sql("""
                        update spring_session_attributes a set attribute_bytes = :since from spring_session s
                        where s.primary_id = a.session_primary_id and s.principal_name = :person
                            and a.attribute_name = 'since'
                        """)
                .param("since", longAgo.toByteArray())
                .param("person", account.id().toString())
                .update();

        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_form_without_the_sessions_proof_changes_nothing() {
        Account account = program.account(Role.COORDINATOR);
        Browser browser = program.signedIn(account);
        Map<String, String> form = new LinkedHashMap<>(browser.keys());
        form.remove("_use");
        form.put("words", "Sent across");
        List<String> proofs =
                List.of("", "made-up", program.person(Role.COORDINATOR).keys().get("_csrf"));

        for (String proof : proofs) {
            form.put("_csrf", proof);
            Browser.Answer refused = browser.postBare("/captures", form);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).contains("Sent across");
        }
        assertThat(program.sql()
                        .sql("select count(*) from capture where words = 'Sent across'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void changing_a_password_needs_the_present_one_and_ends_other_sessions() {
        Account account = program.account(Role.COORDINATOR);
        Browser here = program.signedIn(account);
        Browser elsewhere = program.signedIn(account);
        String wanted = "harbour pylon mitten";

        Browser.Answer wrong = here.post("/account/password", passwords("not the one now", wanted));
        Browser.Answer weak = here.post("/account/password", passwords(RunningProgram.PASSWORD, "short"));
        Browser.Answer done = here.post("/account/password", passwords(RunningProgram.PASSWORD, wanted));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(weak.body()).contains("at least 12 characters").doesNotContain("value=\"short\"");
        assertThat(done.location()).isEqualTo("/account?changed");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
        assertThat(program.browser().signIn(account.signInName(), wanted).status())
                .isEqualTo(303);
    }

    @Test
    void passwords_are_kept_as_argon2id_and_nothing_that_was_typed_as_one_is_logged() {
        Account account = program.account(Role.COORDINATOR);
        program.browser().signIn(account.signInName(), "a very wrong password");

        assertThat(program.sql()
                        .sql("select password_hash from account_secret where account_id = :id")
                        .param("id", account.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(program.sql()
                        .sql(
                                "select count(*) from audit_detail where position('wrong password\"' in convert_from(body, 'UTF8')) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(program.sql()
                        .sql("select count(*) from audit_entry where outcome = 'FAILED' and object = :object")
                        .param("object", "account/" + account.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static Map<String, String> passwords(String present, String wanted) {
        return Map.of("password", present, "newPassword", wanted, "newPasswordAgain", wanted);
    }

    private static HttpCookie cookie(Browser browser) {
        return browser.cookies()
                .getCookieStore()
                .get(URI.create(program.address()))
                .get(0);
    }

    private static String withoutKeys(Browser.Answer answer, String name) {
        return (answer.status() + answer.body())
                .replaceAll("nonce=\"[^\"]*", "nonce=\"")
                .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replace(name, "NAME");
    }
}
