package gatehouse.failures;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The written briefing said nothing of terrorism, and some of the staff missed it (Manchester Arena Inquiry, volume 1). */
class Failure07TheBriefingWasSilentAndSomeMissedItTest extends AtThePlan {
    private static final String BRIEFING = "/briefing";
    private static final String RECEIPTS = "/briefing/receipts";
    private static final String QUAY = "Bronze, quay";
    private static final String SEARCH = "Sgt Ade Marsh, search team 2";

    private void readers() {
        made("/briefing-and-readers", Map.of("name", "Briefing for all", "readers", QUAY + "\n" + SEARCH));
    }

    private void frozen() {
        made("/versions", Map.of("reason", "For the briefing"));
    }

    private String page() {
        return coordinator.get(at(BRIEFING)).body();
    }

    @Test
    void a_plan_that_holds_nothing_of_the_threat_says_so_first_in_every_briefing() {
        frozen();
        assertThat(page())
                .containsSubsequence(
                        "<strong>Threat.</strong> No assessment is held in this version.",
                        "I  Information",
                        "NO THREAT ASSESSMENT");
    }

    @Test
    void the_briefing_carries_the_threat_whoever_writes_it() {
        made(
                "/threat-assessments",
                Map.of(
                        "source", "Assessment 12",
                        "nationalLevel", "SUBSTANTIAL",
                        "specificThreat", "NONE_KNOWN",
                        "stillAdvised", "The place is crowded",
                        "changesHere", "Search at every gate"));
        frozen();
        assertThat(page())
                .contains("National level Substantial: an attack is likely")
                .contains("No specific threat to the event is known; security is still advised")
                .contains("Search at every gate");
    }

    @Test
    void who_has_not_read_it_is_named_until_they_have_and_a_new_version_asks_again() {
        readers();
        frozen();
        assertThat(coordinator.get(at("/missing")).body()).contains("has not been read by " + QUAY + "; " + SEARCH);
        assertThat(page()).contains("NOT READ BY 2 of 2:").contains(QUAY + "; " + SEARCH);

        Account bronze = program.account("Lee Carr", Role.OPERATIONAL_COMMANDER);
        program.join(plan, bronze, Capacity.OPERATIONAL);
        Browser reader = program.signedIn(bronze);
        assertThat(reader.get(at(BRIEFING)).body())
                .contains("I have read this briefing")
                .contains(QUAY);
        assertThat(reader.post(at(RECEIPTS), Map.of("version", "1", "reader", QUAY))
                        .status())
                .isEqualTo(303);

        assertThat(page())
                .contains("NOT READ BY 1 of 2:")
                .containsPattern(QUAY + ": read <span class=\"quiet\">[^<]*in Gatehouse, Lee Carr");
        assertThat(coordinator.get(at("/missing")).body())
                .doesNotContain("has not been read by " + QUAY)
                .contains("has not been read by " + SEARCH);

        frozen();
        assertThat(page()).contains("NOT READ BY 2 of 2:").contains("read version 1");
        assertThat(reader.post(at(RECEIPTS), Map.of("version", "1", "reader", QUAY))
                        .body())
                .contains("The briefing that counts now is that of version 2, not of version 1.");
    }

    @Test
    void what_is_recorded_for_another_says_how_it_is_known() {
        readers();
        frozen();
        assertThat(coordinator
                        .post(at(RECEIPTS), Map.of("version", "1", "reader", SEARCH, "how", "GUESSED"))
                        .body())
                .contains("Say whether they signed, wrote or told you that they have read it.");

        made(RECEIPTS, Map.of("version", "1", "reader", SEARCH, "how", "SPOKEN"));
        assertThat(page())
                .containsPattern("Sgt Ade Marsh, search team 2: read <span class=\"quiet\">[^<]*spoken word, Jo Field");

        Account marsh = program.account("Ade Marsh", Role.TACTICAL_COMMANDER);
        program.join(plan, marsh, Capacity.TACTICAL);
        assertThat(coordinator
                        .post(at(RECEIPTS), Map.of("version", "1", "reader", SEARCH))
                        .body())
                .contains("That line names Ade Marsh, who alone can say so here.");
        assertThat(coordinator
                        .post(at(RECEIPTS), Map.of("version", "1", "reader", "Anybody at all"))
                        .body())
                .contains("Choose your own name, or the line that stands for you.");

        Account loggist = program.account("Ada Tern", Role.OPERATIONAL_COMMANDER);
        program.join(plan, loggist, Capacity.OPERATIONAL);
        assertThat(program.signedIn(loggist)
                        .post(at(RECEIPTS), Map.of("version", "1", "reader", QUAY, "how", "SPOKEN"))
                        .status())
                .isEqualTo(422);
    }
}
