package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class FirstAccountTest {
    private static final String CHOSEN = "harbour pylon mitten";

    @Test
    void the_link_of_the_first_start_makes_the_first_account_once() {
        try (RunningProgram program = RunningProgram.start()) {
            LinkService links = program.part(LinkService.class);
            String older = links.firstAccountLink().orElseThrow();
            String link = links.firstAccountLink().orElseThrow();
            Browser browser = program.browser();
            Map<String, String> form =
                    new LinkedHashMap<>(Browser.keysIn(browser.get(link).body()));
            form.putAll(Map.of("force", "Saltmarsh Police", "name", "Insp Jo Field", "signInName", "Jo.Field"));
            form.putAll(Map.of("roles", "ADMINISTRATOR", "newPassword", CHOSEN, "newPasswordAgain", "different words"));

            assertThat(browser.get(older).status()).isEqualTo(404);
            Browser.Answer wrong = browser.postBare(link, form);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("Type the same password twice", "Saltmarsh Police");
            form.put("newPasswordAgain", CHOSEN);
            assertThat(browser.postBare(link, form).location()).isEqualTo("/sign-in");
            assertThat(browser.get(link).status()).isEqualTo(404);
            assertThat(browser.signIn("jo.field", CHOSEN).status()).isEqualTo(303);
            assertThat(browser.get("/accounts").status()).isEqualTo(200);
            assertThat(links.firstAccountLink()).isEmpty();
        }
    }

    @Test
    void a_link_runs_out_and_is_not_kept_in_clear() {
        try (RunningProgram program = RunningProgram.start()) {
            LinkService links = program.part(LinkService.class);
            String token = links.firstAccountLink().orElseThrow().replace("/first-account/", "");
            assertThat(program.sql()
                            .sql("select count(*) from account_link where position(:token in account_link::text) > 0")
                            .param("token", token)
                            .query(Long.class)
                            .single())
                    .isZero();
            Account account = program.account(Role.COORDINATOR);
            assertThat(program.browser().get("/first-account/" + token).status())
                    .as("there is an account now")
                    .isEqualTo(404);
            String setting = program.part(AccountService.class)
                    .reset(RunningProgram.command(), account.id())
                    .link();
            assertThat(program.browser().get(setting).status()).isEqualTo(200);
            runOut(program);
            assertThat(program.browser().get(setting).status()).isEqualTo(404);
        }
    }

    private static void runOut(RunningProgram program) {
        try (java.sql.Connection connection = program.database().owner().getConnection();
                java.sql.Statement sql = connection.createStatement()) {
            sql.execute("update account_link set expires_at = now()");
        } catch (java.sql.SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
