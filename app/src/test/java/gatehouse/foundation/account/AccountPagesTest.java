package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class AccountPagesTest {
    private static final String CHOSEN = "harbour pylon mitten";

    private static RunningProgram program;
    private static Account admin;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        admin = program.account("Alex Keys", Role.ADMINISTRATOR);
        administrator = program.signedIn(admin);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void an_administrator_adds_a_person_who_sets_their_own_password_by_a_link_shown_once() {
        String account = administrator
                .post("/accounts", person("Sgt Ade Marsh", "Ade.Marsh"))
                .location();

        String page = administrator.get(account).body();
        String link = page.replaceAll("(?s).*(/set-password/[\\w-]{43}).*", "$1");
        assertThat(administrator.get(account).body()).doesNotContain("/set-password/");
        Browser ade = program.browser();
        assertThat(ade.get(link).body()).contains("Sgt Ade Marsh", "ade.marsh");
        Map<String, String> form =
                new LinkedHashMap<>(Browser.keysIn(ade.get(link).body()));
        form.put("newPassword", CHOSEN);
        form.put("newPasswordAgain", CHOSEN);
        assertThat(ade.postBare(link, form).location()).isEqualTo("/sign-in");
        assertThat(ade.get(link).status()).isEqualTo(404);
        assertThat(ade.signIn("ADE.marsh", CHOSEN).status()).isEqualTo(303);
    }

    @Test
    void what_was_typed_wrong_is_said_beside_its_field_and_given_back() {
        Browser.Answer wrong = administrator.post("/accounts", Map.of("name", "Insp <Lee>", "signInName", "a b"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Insp &lt;Lee>", "with no spaces", "Choose at least one role", "href=\"#signInName\"");
    }

    @Test
    void a_sign_in_name_is_one_persons() {
        administrator.post("/accounts", person("PC First", "taken"));

        Browser.Answer second = administrator.post("/accounts", person("PC Second", "Taken"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Someone already signs in as taken");
    }

    @Test
    void a_locked_account_says_until_when_and_after_what_and_no_more_once_the_tries_are_forgotten() {
        Account account = program.account("PC Locked", Role.COORDINATOR);
        String page = "/accounts/" + account.id();
        for (int tries = 0; tries < 9; tries++) {
            program.browser().signIn(account.signInName(), "a guess");
        }
        assertThat(administrator.get(page).body()).doesNotContain("Locked until");
        program.browser().signIn(account.signInName(), "a guess");

        assertThat(administrator.get(page).body())
                .containsPattern("Locked until \\d\\d:\\d\\d after ten wrong passwords")
                .contains(
                        "From there PC Locked is not let in until then; from anywhere else PC Locked may still sign in.");
        assertThat(administrator.get("/accounts").body())
                .containsPattern(
                        "pc\\.locked</td>[^/]*</td>\\s*<td[^>]*>Locked until \\d\\d:\\d\\d after ten wrong passwords");
        administrator.post(page + "/unlockings", Map.of());
        assertThat(administrator.get(page).body())
                .doesNotContain("Locked until")
                .contains("Active");
    }

    @Test
    void suspending_ends_the_persons_sessions_now_and_says_why() {
        Account account = program.account("PC Leaver", Role.COORDINATOR);
        Browser leaver = program.signedIn(account);
        String page = "/accounts/" + account.id();

        Browser.Answer whyless = administrator.post(page + "/suspensions", Map.of("reason", " "));
        administrator.post(page + "/suspensions", Map.of("reason", "Left the force"));

        assertThat(whyless.status()).isEqualTo(422);
        assertThat(leaver.get("/account").location()).isEqualTo("/sign-in");
        assertThat(administrator.get(page).body()).contains("Suspended", "Left the force");
        administrator.post(page + "/reactivations", Map.of("reason", "Came back"));
        assertThat(leaver.signIn(account.signInName(), RunningProgram.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void roles_count_from_the_next_request() {
        Account account = program.account("PC Mover", Role.AUDITOR);
        Browser mover = program.signedIn(account);
        assertThat(mover.get("/log").status()).isEqualTo(200);

        administrator.post("/accounts/" + account.id() + "/roles", Map.of("roles", "LOGGIST"));

        assertThat(mover.get("/log").status()).isEqualTo(404);
    }

    @Test
    void nobody_changes_their_own_roles_or_suspends_themselves() {
        String own = "/accounts/" + admin.id();

        assertThat(administrator
                        .post(own + "/roles", Map.of("roles", "COORDINATOR"))
                        .status())
                .isEqualTo(409);
        assertThat(administrator
                        .post(own + "/suspensions", Map.of("reason", "x"))
                        .body())
                .contains("Nobody changes their own roles");
    }

    private static Map<String, String> person(String name, String signInName) {
        return Map.of("name", name, "post", "", "signInName", signInName, "roles", "COORDINATOR");
    }
}
