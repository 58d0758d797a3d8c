package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A partner confirms and answers: by an e-mail that the coordinator files, and by a link of its own. */
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
            coordinator.sees("Confirmed by them: Ina Brook, Duty manager, for the partner");
        }
    }

    @Test
    void a_partner_answers_its_action_by_a_link_of_its_own_and_one_press_closes_it_on_telephones_without_javascript()
            throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", Seat.PHONE_WITHOUT_SCRIPT);
            String plan = coordinator.opensThePlan("Harbour Day");
            coordinator.open(plan + "/partners/PAR-002/links");
            coordinator.press("Make a link");
            String link = coordinator.page().locator("code.secret").innerText();

            Person partner = world.person("partner", Seat.PHONE_WITHOUT_SCRIPT);
            partner.open(link);
            partner.press("Open it here");
            partner.sees("Ask the bus company whether its diversion of Marine Drive can begin at 07:30.");
            partner.page().locator("input[name=answer-ACT-002][value=DONE]").check();
            partner.page().locator("textarea[name=words-ACT-002]").fill("Asked on Tuesday: it can");
            partner.press("Send these answers");
            partner.sees("Say who you are.");
            partner.fill("Who are you?", "Dee Rowan");
            partner.fill("In what role do you speak for your organisation?", "Highways manager");
            partner.picture("partner-own");
            partner.press("Send these answers");
            partner.sees("Kept. Thank you.");

            coordinator.open("/");
            coordinator.sees("done: close");
            coordinator.open(plan + "/actions-due");
            coordinator.sees("Northshire County Council says: done.");
            coordinator.picture("action-answered");
            coordinator.press("Close ACT-002 with this answer");
            coordinator.open(plan + "/actions/ACT-002");
            coordinator.sees("Done, says Dee Rowan, Highways manager, for Northshire County Council");
        }
    }
}
