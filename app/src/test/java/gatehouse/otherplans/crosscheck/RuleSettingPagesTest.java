package gatehouse.otherplans.crosscheck;

import java.util.Map;
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

class RuleSettingPagesTest {
    private static RunningProgram program;
    private static Browser administrator;
    private static Browser coordinator;
    private static UUID plan;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        administrator = program.signedIn(program.account("Ann Keys", Role.ADMINISTRATOR));
        Account author = program.account("Jo Field", Role.COORDINATOR);
        coordinator = program.signedIn(author);
        plan = program.plan("Harbour Day");
        program.join(plan, author, Capacity.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void a_rule_is_switched_off_with_a_reason_that_the_board_shows_and_on_again_with_its_history() {
        assertThat(administrator.post("/review-rules/X06", Map.of("off", "YES")).body())
                .contains("Say why it is switched off.");
        assertThat(administrator
                        .post("/review-rules/X06", Map.of("off", "YES", "reason", "Seals are <b>kept</b> by hand"))
                        .status())
                .isEqualTo(303);

        assertThat(coordinator.get("/plans/" + plan + "/cross-check").body())
                .contains("Rules switched off", "Seals are &lt;b&gt;kept&lt;/b&gt; by hand");
        assertThat(administrator.get("/review-rules").body()).contains("SWITCHED OFF");

        administrator.post("/review-rules/X06", Map.of("off", "NO", "reason", "Seals are logged again"));

        assertThat(coordinator.get("/plans/" + plan + "/cross-check").body()).doesNotContain("Rules switched off");
        assertThat(administrator.get("/review-rules/X06").body())
                .contains(
                        "Ann Keys",
                        "switched off, because: Seals are &lt;b&gt;kept",
                        "looks, because: Seals are logged");
    }

    @Test
    void a_margin_is_a_whole_number_and_is_kept() {
        var card = gatehouse.otherplans.rule.Rules.cards().stream()
                .filter(one -> !one.margins().isEmpty())
                .findFirst()
                .orElseThrow();
        String margin = card.margins().get(0).name();

        assertThat(administrator
                        .post("/review-rules/" + card.code(), Map.of(margin, "-5", "reason", "Narrow streets"))
                        .status())
                .isEqualTo(422);
        administrator.post("/review-rules/" + card.code(), Map.of(margin, "25", "reason", "Narrow streets"));

        assertThat(administrator.get("/review-rules/" + card.code()).body())
                .contains("value=\"25\"", "margins " + margin + " 25, because: Narrow streets");
    }

    @Test
    void findings_and_windows_are_handed_out_as_attachments() {
        Browser.Answer csv = coordinator.get("/plans/" + plan + "/cross-check/findings.csv");
        Browser.Answer calendar = coordinator.get("/plans/" + plan + "/timeline/windows.ics");

        assertThat(csv.body()).contains("\"Finding\"", "suggested and not reviewed by anyone");
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }
}
