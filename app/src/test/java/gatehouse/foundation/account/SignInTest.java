package gatehouse.foundation.account;

import java.util.Map;

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
        assertThat(own.headers()).containsEntry("cache-control", "no-store");
        Browser.Answer out = browser.post("/sign-out", Map.of());
        assertThat(out.location()).isEqualTo("/sign-in?out");
        assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }
}
