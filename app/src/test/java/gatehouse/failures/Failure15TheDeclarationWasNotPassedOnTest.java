package gatehouse.failures;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.rule.RuleResult;
import gatehouse.otherplans.rule.Suggestion;

import static gatehouse.otherplans.fact.About.NOTIFY_LIST;
import static gatehouse.otherplans.fact.About.PARTNER;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.ours;
import static org.assertj.core.api.Assertions.assertThat;

/** A declaration was made and not passed on to the other services. */
class Failure15TheDeclarationWasNotPassedOnTest {

    @Test
    void a_partner_whom_nobody_tells_of_a_declaration_is_named() {
        assertThat(result(
                                "X29",
                                ours(NOTIFY_LIST, "On the declaration tell ambulance.")
                                        .of("Declaration")
                                        .parties("Ambulance"),
                                medical(PARTNER, "Ambulance").by("Ambulance"),
                                medical(PARTNER, "Fire").by("Fire and rescue"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Nobody tells Fire and rescue of “Declaration” (by the list of this plan).");
    }

    @Test
    void without_a_list_it_does_not_pass() {
        assertThat(result("X29", medical(PARTNER, "Fire").by("Fire and rescue")).standing())
                .isEqualTo(RuleResult.Standing.CANNOT_TELL);
    }
}
