package gatehouse.e2e;

/** The coordinator's part: from the telephone call to a draft with something of everything in it. */
final class Writing {
    private final Person coordinator;
    private String plan = "";

    Writing(Person coordinator) {
        this.coordinator = coordinator;
    }

    /** The plan's address. */
    String plan() {
        return plan;
    }

    void isTaskedByTelephone() {
        coordinator.open("/");
        coordinator.picture("today-first");
        coordinator.follow("Begin a plan");
        coordinator.fill("What is the event or operation called?", "Lantern Evening");
        coordinator.fill("What were you asked to do?", "A protective security plan for the lantern parade.");
        coordinator.fill("Who tasked you?", "Ana Wells");
        coordinator.fill("In what role?", "Strategic commander");
        coordinator.tick("How were you tasked?", "By word or telephone");
        coordinator.tick("Which form?", "Full form");
        coordinator.picture("begin");
        coordinator.press("Begin");
        plan = coordinator.path().replaceFirst("(/plans/[^/]+).*", "$1");
    }

    void saysWhatIsHappeningAndWhere() {
        add("Tasking", "the event");
        coordinator.fill("What is the event called?", "Lantern Evening");
        coordinator.fill("What happens?", "A parade of lanterns along the quay at dusk, then music on the green.");
        coordinator.choose("What kind of event is it?", "Festival or carnival");
        coordinator.fill("What is the first day, building included?", "2027-03-12");
        coordinator.fill("What is the last day, clearing included?", "2027-03-13");
        coordinator.fill("How many people are expected at the busiest time?", "4000");
        coordinator.sayBlank(
                "What does that number rest on?", "Not known", "Asked the organiser on 3 November; no answer yet");
        coordinator.press("Save");
        coordinator.sees("Asked the organiser on 3 November; no answer yet");
        add("Tasking", "a phase");
        coordinator.fill("What is the phase called?", "The parade");
        coordinator.choose("Which type of phase is it?", "Event");
        coordinator.fill("When does it run?", "2027-03-12 18:30 to 20:00");
        coordinator.press("Save");
        add("Tasking", "a zone");
        coordinator.fill("What is the place called?", "The quay");
        coordinator.choose("What kind of place is it?", "Quay or waterside");
        coordinator.fill("Who controls it during the event?", "Harbour authority");
        coordinator.press("Save");
        add("Tasking", "a strategic objective");
        coordinator.fill("What is the objective?", "Keep the public, participants and staff safe.");
        coordinator.fill("Where does it stand in the commander's order?", "1");
        coordinator.press("Save");
    }

    void assessesTheThreat() {
        add("Information", "a threat assessment");
        coordinator.fill("Which assessment is it?", "Regional event assessment, version 2");
        coordinator.fill("With which commander was it agreed?", "Ch Supt Ana Wells");
        coordinator.choose("What is the national threat level?", "Substantial: an attack is likely");
        coordinator.choose("Is a specific threat to the event known?", "No specific threat known");
        coordinator.fill("Why is security still advised?", "A crowd in the open at a time that is announced.");
        coordinator.press("Save");
        add("Assessment", "a method assessment");
        coordinator.fill("Which method, where and when, in a few words?", "Vehicle as a weapon, the quay, the parade");
        coordinator.choose("Which category of method is it?", "Vehicle as a weapon");
        coordinator.tickItem("At which places?", "ZON-001");
        coordinator.tickItem("In which phases?", "PHA-001");
        coordinator.choose("Does it apply?", "Applicable");
        coordinator.fill("Why does it apply, or not?", "The quay road is open to traffic until the parade forms.");
        coordinator.page().getByLabel("How likely is it?").selectOption("2");
        coordinator.page().getByLabel("What would its impact be?").selectOption("4");
        coordinator.press("Save");
        add("Assessment", "a vulnerability");
        coordinator.fill(
                "What is the weakness?", "Nothing stands between the quay road and the crowd during the parade.");
        coordinator.tickItem("Where is it?", "ZON-001");
        coordinator.tickItem("In which phases?", "PHA-001");
        coordinator.tickItem("Which methods of attack does it expose people to?", "MTH-001");
        coordinator.fill("How do we know?", "Visit with the organiser, 9 November.");
        coordinator.choose("How serious is it?", "High");
        coordinator.picture("vulnerability");
        coordinator.press("Save");
    }

    void recommends() {
        recommend("Search the quay and seal it an hour before the parade forms.", "Police", "Search adviser");
        recommend("Close the quay road with tested barriers from 17:00.", "Authority", "Northshire Council");
        recommend("Post two marshals at the slipway throughout.", "Police", "Silver");
        recommend("Brief every steward on what to report, and to whom.", "Police", "Briefing officer");
        add("Options and contingencies", "a contingency");
        coordinator.fill("What is it called?", "Clear the quay");
        coordinator.fill(
                "What would someone see or hear that starts it?", "A report of an attack or a threat near the quay.");
        coordinator.fill("Who decides?", "Silver");
        coordinator.fill("Who does what?", "Stewards: open both gates and send people inland.");
        coordinator.press("Save");
        add("Options and contingencies", "a residual risk");
        coordinator.fill("What risk is left?", "Side streets stay open to traffic all evening.");
        coordinator.fill("Why is it left?", "Residents need access.");
        coordinator.choose("Who is able to accept it?", "Police commander");
        coordinator.tickItem("Which contingencies answer it?", "CON-001");
        coordinator.press("Save");
        add("Other plans", "another plan");
        coordinator.fill("Which plan is it?", "Event management plan");
        coordinator.fill("Which version?", "4");
        coordinator.choose("Has the coordinator seen it?", "Not seen");
        coordinator.press("Save");
    }

    void capturesSomethingAndSortsIt() {
        coordinator.open(plan);
        coordinator.capture("Harbour master rang: the lock gates close at six");
        coordinator.open(plan + "/captures");
        coordinator.sees("Harbour master rang: the lock gates close at six");
        coordinator.picture("captures");
        coordinator.choose("Make it", "another factor");
        coordinator.press("Make");
        coordinator.sees("Harbour master rang: the lock gates close at six");
        if (coordinator.path().endsWith("/edit")) {
            coordinator.press("Save");
        }
    }

    void putsOnThePlan(String signInName, String capacity) {
        puts(coordinator, plan, signInName, capacity);
    }

    static void puts(Person coordinator, String plan, String signInName, String capacity) {
        coordinator.open(plan + "/people");
        coordinator.fill("What does the person sign in as?", signInName);
        coordinator.choose("What are they to be on this plan?", capacity);
        coordinator.press("Put on this plan");
    }

    private void recommend(String measure, String asked, String askedName) {
        add("Options and contingencies", "a recommendation");
        coordinator.fill("What do you recommend?", measure);
        coordinator.tick("What is it meant to do?", "Delay");
        coordinator.tickItem("Which strategic objectives does it meet?", "OBJ-001");
        coordinator.tickItem("Which methods of attack does it answer?", "MTH-001");
        coordinator.tickItem("Which vulnerabilities does it answer?", "VUL-001");
        coordinator.fill("Why is it proportionate to the threat?", "It answers the highest rating on the quay.");
        coordinator.fill("What follows if it is not done?", "The crowd on the quay stays open to the road.");
        coordinator.choose("Who is asked?", asked);
        coordinator.fill("Which body or role is that?", askedName);
        coordinator.fill("By which day is it needed?", "2027-03-01");
        coordinator.fill("How many days does it take once decided?", "10");
        coordinator.press("Save");
    }

    private void add(String stage, String thing) {
        coordinator.follow(stage);
        coordinator.follow("Add " + thing);
    }
}
