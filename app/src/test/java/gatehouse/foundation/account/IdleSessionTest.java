package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static org.assertj.core.api.Assertions.assertThat;

class IdleSessionTest {
    @Test
    void an_idle_session_ends_and_what_is_then_sent_is_shown_after_signing_in() throws InterruptedException {
        try (RunningProgram program = RunningProgram.start(Map.of("gatehouse.session.idle", "2s"))) {
            Account account = program.account(Role.COORDINATOR);
            Browser browser = program.signedIn(account);
            Map<String, String> form = new LinkedHashMap<>(browser.keys());
            form.put("words", "Typed for a long time");
            Thread.sleep(3_000);

            assertThat(browser.postBare("/captures", form).location()).isEqualTo("/sign-in?ended");
            Browser.Answer in = browser.signIn(account.signInName(), RunningProgram.PASSWORD);
            assertThat(in.location()).startsWith("/kept/");
            assertThat(browser.get(in.location()).body()).contains("Typed for a long time", "Send it now");
        }
    }

    @Test
    void under_tls_the_cookie_is_bound_to_this_host() {
        try (RunningProgram program = RunningProgram.start(Map.of("gatehouse.tls", true))) {
            assertThat(program.browser().get("/sign-in").headers().get("set-cookie"))
                    .startsWith("__Host-gatehouse=")
                    .contains("Secure", "HttpOnly", "Path=/")
                    .doesNotContain("Domain");
        }
    }
}
