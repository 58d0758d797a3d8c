package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.BREAK;
import static gatehouse.otherplans.fact.About.POST;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.organiser;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody was at the post from 22:00 to 22:31; what was said of breaks was not kept to. */
class Failure05NobodyAtThePostTest {

    @Test
    void a_break_without_relief_inside_the_hours_of_a_post_is_found_to_the_minute() {
        assertThat(result(
                                "X07",
                                organiser(POST, "The mezzanine is watched until eleven.")
                                        .of("Mezzanine")
                                        .from("18:00")
                                        .to("23:00"),
                                organiser(BREAK, "Break at ten.")
                                        .of("Mezzanine")
                                        .from("22:00")
                                        .to("22:31"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Mezzanine: unfilled for 31 minutes in its break Sat 27 June 22:00 to 22:31"
                        + " (Organiser's plan), and no relief covers all of it.");
    }

    @Test
    void a_post_of_which_no_break_is_said_does_not_pass() {
        assertThat(result(
                                "X07",
                                organiser(POST, "The mezzanine is watched until eleven.")
                                        .of("Mezzanine")
                                        .from("18:00")
                                        .to("23:00"))
                        .standing())
                .isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
