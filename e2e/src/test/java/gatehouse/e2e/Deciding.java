package gatehouse.e2e;

import com.microsoft.playwright.Locator;

/** The commander's part, and what the coordinator records for the commander. */
final class Deciding {
    private final Person coordinator;
    private final Person commander;
    private final String plan;

    Deciding(Person coordinator, Person commander, String plan) {
        this.coordinator = coordinator;
        this.commander = commander;
        this.plan = plan;
    }

    void freezesAVersion(int number, String why) {
        coordinator.open(plan + "/versions");
        coordinator.follow("Freeze a version");
        coordinator.fill("Why is this version frozen?", why);
        coordinator.picture("freeze-" + number);
        coordinator.press("Freeze");
        coordinator.sees("Version " + number);
        coordinator.sees("not endorsed");
    }

    void decidesOnThreeOfFour() {
        commander.open("/");
        commander.follow("Lantern Evening");
        commander.open(plan + "/commander");
        commander.sees("What needs a decision");
        commander.picture("commander");
        commander.tick("What do you decide on REC-001?", "Accept");
        commander.tick("Do you support the advice in REC-002?", "Support in part");
        says("REC-002", "Resources", "From 17:30: the council has one crew.");
        commander.tick("What do you decide on REC-003?", "Do not accept");
        says("REC-003", "Resources", "No officers to spare; stewards will stand there.");
        commander.picture("commander-deciding");
        commander.press("Keep these decisions");
        commander.sees("No officers to spare; stewards will stand there.");
    }

    void acceptsTheRiskThatWasThere() {
        commander.open(plan + "/commander");
        commander.tick("What do you say of RSK-001?", "Accept");
        commander.press("Keep these answers");
    }

    /** What is not taken in full leaves a risk, which the plan now holds. */
    void seesTheRisksThatOpened() {
        coordinator.open(plan + "/residual-risks");
        coordinator.sees("RSK-002");
        coordinator.sees("RSK-003");
    }

    void decidesTheFourthByEMail() {
        coordinator.open(plan + "/commander");
        coordinator.follow("Record a decision made on paper, by e-mail or spoken");
        coordinator.page().getByLabel("Who decided?").first().selectOption("Ch Supt Ana Wells, Gold");
        coordinator.tick("How did it come?", "E-mail");
        coordinator.fill("When was it decided?", "2026-11-20 18:40");
        coordinator.fill(
                "What is the evidence?", "E-mail of 20 November, kept with the operation's papers as number 41.");
        coordinator.tick("What was decided on REC-004?", "Accepted");
        coordinator.picture("record-decision");
        coordinator.press("Record");
        coordinator.sees("to be confirmed");
    }

    void confirmsIt() {
        commander.open(plan + "/commander");
        commander.sees("Confirm what was recorded for you");
        commander.sees("E-mail of 20 November, kept with the operation's papers as number 41.");
        commander.picture("confirm");
        commander.press("It is so");
        commander.seesNot("Confirm what was recorded for you");
        commander.seesNot("to be confirmed");
    }

    void looksOnATelephone(Person herself) {
        herself.signIn();
        herself.open(plan + "/commander");
        herself.page().locator("#REC-001").scrollIntoViewIfNeeded();
        herself.picture("commander");
        herself.close();
    }

    void seesWhatChanged(int from, int to) {
        coordinator.open(plan + "/versions/" + to);
        coordinator.follow("From version " + from + " to this one");
        coordinator.sees("Decision changed");
        coordinator.picture("differences");
    }

    void readsTheVersion(int number) {
        commander.open(plan + "/versions/" + number);
        commander.sees("Version " + number);
    }

    void endorses(int number) {
        commander.open(plan + "/commander");
        commander.tick("What do you do with version " + number + "?", "Endorse");
        commander
                .page()
                .getByText("What do you do with version " + number + "?")
                .scrollIntoViewIfNeeded();
        commander.picture("endorse");
        commander.press("Keep this for version " + number);
        commander.sees("endorsed");
        commander.seesNot("not endorsed");
    }

    private void says(String about, String ground, String why) {
        Locator verdict = commander.page().locator("#" + about);
        verdict.getByLabel("On what ground is " + about + " not taken in full?").selectOption(ground);
        verdict.getByLabel("Why?").fill(why);
    }
}
