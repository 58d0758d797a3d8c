package gatehouse.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From what the threat calls for to what stands there, on the worked example: at a desk, on a telephone, without scripts. */
@Tag("full")
class RiskWalkTest {
    @Test
    void what_a_fall_opens_and_what_would_change_is_seen_and_kept() throws Exception {
        walk(Seat.DESK);
    }

    @Test
    @Tag("long")
    void it_is_so_on_a_telephone() throws Exception {
        walk(Seat.PHONE);
    }

    @Test
    void it_is_so_on_a_telephone_without_javascript() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    @Tag("long")
    void it_is_so_without_javascript() throws Exception {
        walk(Seat.DESK_WITHOUT_SCRIPT);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            seesWhatIsOpen(coordinator, plan);
            keepsAWhatIf(coordinator, plan);
            comparesOptions(coordinator, plan);
            seesItAround(coordinator, plan);
            looksAgainAtWhatChanged(coordinator, plan);
        }
    }

    private static void seesWhatIsOpen(Person coordinator, String plan) {
        coordinator.open(plan + "/ledger");
        coordinator.sees("What the threat calls for is every recommendation that stands.");
        coordinator.sees("only this counts as delivered");
        coordinator.picture("ledger");
        coordinator.wholePicture("ledger");
        coordinator.open(plan + "/effects-of-measures/new");
        coordinator.picture("effect");
    }

    private static void keepsAWhatIf(Person coordinator, String plan) {
        coordinator.open(plan + "/what-if");
        coordinator
                .page()
                .locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText("Suppose these were not delivered"))
                .click();
        coordinator.page().locator("input[name=notDelivered]").first().check();
        coordinator.press("Show what would change");
        coordinator.sees("As accepted:");
        coordinator.picture("what-if");
        coordinator.fill("What was asked, in a few words?", "If the first of them does not come");
        coordinator.press("Keep what this shows");
        coordinator.sees("The same as when it was kept.");
    }

    private static void comparesOptions(Person coordinator, String plan) {
        coordinator.open(plan + "/comparison?options=OPT-001&options=OPT-002&options=OPT-003");
        coordinator.sees("Options compared");
        coordinator.picture("comparison");
        coordinator.wholePicture("comparison");
    }

    private static void seesItAround(Person coordinator, String plan) {
        coordinator.open(plan + "/method-assessments/MTH-001/measures");
        coordinator.picture("suggestions");
        coordinator.open(plan + "/method-assessments/MTH-001/bow-tie");
        coordinator.picture("bow-tie");
        coordinator.open(plan + "/matrix");
        coordinator.picture("matrix");
    }

    private static void looksAgainAtWhatChanged(Person coordinator, String plan) {
        coordinator.open(plan + "/zones/ZON-005/edit");
        coordinator.fill("How many people can be there at once?", "4100");
        coordinator.press("Save");
        coordinator.open(plan + "/stale");
        coordinator.sees("ZON-005");
        coordinator.follow("Tick all");
        coordinator.picture("stale");
        coordinator.open("/drill");
        coordinator.picture("drill");
    }
}
