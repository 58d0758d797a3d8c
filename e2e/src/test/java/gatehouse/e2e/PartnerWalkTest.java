package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A partner confirms: by an e-mail that the coordinator files, with JavaScript off, on a telephone. */
@Tag("full")
class PartnerWalkTest {

    @Test
    void what_a_partner_wrote_is_recorded_as_its_own_word_on_a_telephone_without_javascript() throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", Seat.PHONE_WITHOUT_SCRIPT);
            String plan = coordinator.opensThePlan("Harbour Day");
            coordinator.open(plan + "/partners-register");
            coordinator.picture("partners");
            coordinator.moved(() ->
                    coordinator.page().locator("a[href$='/answers']").first().click());
            coordinator.fill("Who said it?", "Ina Brook");
            coordinator.fill("In what capacity?", "Duty manager, for the partner");
            coordinator.tick("How?", "By e-mail");
            coordinator.fill("When?", "2026-11-20 10:00");
            coordinator.press("Record");
            coordinator.sees("Say where the paper or e-mail is, or who heard it; or add it as a file.");
            coordinator.fill(
                    "Where is the e-mail or paper, or who heard it?", "E-mail of 20 November, in the event mailbox");
            coordinator
                    .page()
                    .locator("fieldset input[value=CONFIRMED]")
                    .first()
                    .check();
            coordinator.picture("partner-answers");
            coordinator.press("Record");
            coordinator.sees("Confirmed by them by Ina Brook, Duty manager, for the partner");
        }
    }
}
