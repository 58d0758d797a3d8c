package gatehouse.otherplans.rule;

import java.util.List;

import static gatehouse.otherplans.fact.About.AIRSPACE_RESTRICTION;
import static gatehouse.otherplans.fact.About.ARMED_KNOWN;
import static gatehouse.otherplans.fact.About.COMMANDER;
import static gatehouse.otherplans.fact.About.COVERAGE;
import static gatehouse.otherplans.fact.About.DECISION;
import static gatehouse.otherplans.fact.About.DEFINED_TERM;
import static gatehouse.otherplans.fact.About.EXEMPTION;
import static gatehouse.otherplans.fact.About.FLIGHT;
import static gatehouse.otherplans.fact.About.NOTIFY_LIST;
import static gatehouse.otherplans.fact.About.PARTNER;
import static gatehouse.otherplans.fact.About.POST_INSTRUCTION;
import static gatehouse.otherplans.fact.About.PRIMACY;
import static gatehouse.otherplans.fact.About.RESPONSE_TO_TRIGGER;
import static gatehouse.otherplans.fact.About.TALK_GROUP;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;

/** What the rules about command, communications, air, posts and contingencies are shown. */
final class CommandCases {
    private CommandCases() {}

    static List<RuleCase> all() {
        return List.of(x25(), x26(), x27(), x28(), x29(), x34(), x35(), x36(), x41(), x42());
    }

    private static RuleCase x25() {
        return RuleCase.of("X25")
                .given(
                        decides("Cordons", "Silver"),
                        decides("Stop the show", "Event director"),
                        decides("Search relaxation", "Search adviser"))
                .cannotTell("who may decide on evacuation")
                .near(
                        decides("Evacuation of the site", "Silver"),
                        organiser(DECISION, "Silver decides on evacuation.")
                                .of("Evacuate")
                                .by("silver"))
                .clash(
                        decides("Evacuation of the site", "Silver"),
                        organiser(DECISION, "The event director decides on evacuation.")
                                .of("Evacuate")
                                .by("Event director"))
                .says(
                        "Who decides on evacuation: this plan says Silver, Organiser's plan says the"
                                + " Event director.",
                        "FCT-004",
                        "FCT-005");
    }

    private static Said decides(String decision, String who) {
        return ours(DECISION, who + " decides on " + decision).of(decision).by(who);
    }

    private static RuleCase x26() {
        return RuleCase.of("X26")
                .cannotTell("which bodies work where")
                .near(
                        traffic(COVERAGE, "The council is on the quay.").at("Fish Quay"),
                        organiser(COVERAGE, "So is the trust.").at("Fish Quay"),
                        organiser(PRIMACY, "The trust leads there.")
                                .at("Fish Quay")
                                .by("Harbour Trust"))
                .clash(
                        traffic(COVERAGE, "The council is on the quay.").at("Fish Quay"),
                        organiser(COVERAGE, "So is the trust.").at("Fish Quay"))
                .says(
                        "No plan says who leads at Fish Quay: Northshire Council (Traffic plan) and"
                                + " Harbour Trust (Organiser's plan) both work there.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x27() {
        return RuleCase.of("X27")
                .cannotTell("who holds the roles of command")
                .near(
                        ours(COMMANDER, "Silver: Supt Adeyemi.").of("Silver").by("Supt Adeyemi"),
                        medical(COMMANDER, "Silver is Supt Adeyemi.")
                                .of("Silver")
                                .by("Supt. Adeyemi"))
                .clash(
                        ours(COMMANDER, "Silver: Supt Adeyemi.").of("Silver").by("Supt Adeyemi"),
                        medical(COMMANDER, "Silver is Supt Brook.").of("Silver").by("Supt Brook"))
                .says("Silver: this plan says Supt Adeyemi, Medical plan says Supt Brook.", "FCT-001", "FCT-002");
    }

    private static RuleCase x28() {
        return RuleCase.of("X28")
                .cannotTell("talk groups, call signs and control contacts")
                .near(
                        ours(TALK_GROUP, "Command: HD1, tested.")
                                .of("Command")
                                .saying("HD1")
                                .confirmed("Comms lead"),
                        medical(TALK_GROUP, "Command: HD1.").of("Command").saying("HD1"))
                .clash(
                        ours(TALK_GROUP, "Command: HD1, tested.")
                                .of("Command")
                                .saying("HD1")
                                .confirmed("Comms lead"),
                        medical(TALK_GROUP, "Command: HD2.").of("Command").saying("HD2"))
                .says("Talk group of Command: this plan says HD1, Medical plan says HD2.", "FCT-001", "FCT-002");
    }

    private static RuleCase x29() {
        return RuleCase.of("X29")
                .given(ours(NOTIFY_LIST, "On a major incident tell ambulance and fire.")
                        .of("Major incident")
                        .parties("Ambulance", "Fire"))
                .cannotTell("the partners who must be told")
                .near(ours(PARTNER, "Fire is a partner.").by("Fire"))
                .clash(organiser(PARTNER, "Tell the coastguard.").by("Coastguard"))
                .says("Nobody tells Coastguard of “Major incident” (by the list of this plan).", "FCT-001", "FCT-002");
    }

    private static RuleCase x34() {
        return RuleCase.of("X34")
                .cannotTell("the firearms plan, or that there is no armed deployment")
                .near(ours(ARMED_KNOWN, "The lead has been told.").confirmed("Armed response lead"))
                .clash(ours(ARMED_KNOWN, "The lead will be told.").standing("UNCONFIRMED"))
                .says(
                        "Nobody has confirmed, by role and date, that plain-clothes and"
                                + " authorised armed staff are known to the armed response lead: this plan"
                                + " has it as “Asked, not confirmed”.",
                        "FCT-001");
    }

    private static RuleCase x35() {
        return RuleCase.of("X35")
                .given(ours(AIRSPACE_RESTRICTION, "No flying from ten to seven.")
                        .from("10:00")
                        .to("19:00"))
                .cannotTell("planned flights")
                .near(
                        organiser(FLIGHT, "The display is at two.")
                                .of("Display team")
                                .from("14:00")
                                .to("14:30"),
                        ours(EXEMPTION, "The display team is exempt.").of("display team"))
                .clash(
                        organiser(FLIGHT, "The display is at two.")
                                .of("Display team")
                                .from("14:00")
                                .to("14:30"),
                        ours(EXEMPTION, "The police drone is exempt.").of("Police drone"))
                .says(
                        "Display team: flight Sat 27 June 14:00 to 14:30 (Organiser's plan),"
                                + " inside the airspace restriction Sat 27 June 10:00 to 19:00 (this"
                                + " plan), and no plan exempts it.",
                        "FCT-002",
                        "FCT-001");
    }

    private static RuleCase x36() {
        return RuleCase.of("X36")
                .cannotTell("instructions to posts")
                .near(
                        ours(POST_INSTRUCTION, "Gate 2: stay, with short patrols.")
                                .of("Gate 2")
                                .saying("short patrol"),
                        ours(DEFINED_TERM, "A short patrol stays in sight of the gate.")
                                .of("short patrol")
                                .saying("in sight of the gate"))
                .clash(
                        ours(POST_INSTRUCTION, "Gate 2: stay, with short patrols.")
                                .of("Gate 2")
                                .saying("short patrol"),
                        ours(DEFINED_TERM, "A long patrol goes to the bridge.")
                                .of("long patrol")
                                .saying("to the bridge"))
                .says("Gate 2: told “short patrol” (this plan), and no plan says what that means.", "FCT-001");
    }

    private static RuleCase x41() {
        return RuleCase.of("X41")
                .given(ours(RESPONSE_TO_TRIGGER, "On an alarm, shelter inside.")
                        .of("Alarm on the quay")
                        .saying("Shelter"))
                .cannotTell("what another plan does when something happens")
                .near(organiser(RESPONSE_TO_TRIGGER, "On an alarm, bring people inside.")
                        .of("Alarm on the quay")
                        .saying("Invacuate"))
                .clash(organiser(RESPONSE_TO_TRIGGER, "On an alarm, everyone leaves.")
                        .of("Alarm on the quay")
                        .saying("Evacuate"))
                .says(
                        "On “Alarm on the quay”: this plan says invacuate (“Shelter”),"
                                + " Organiser's plan says evacuate (“Evacuate”).",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x42() {
        return RuleCase.of("X42")
                .given(ours(DEFINED_TERM, "Code blue: a casualty.")
                        .of("Code blue")
                        .saying("a casualty"))
                .cannotTell("words and codes that another plan defines")
                .near(medical(DEFINED_TERM, "Code Blue is a casualty.")
                        .of("Code blue")
                        .saying("A casualty"))
                .clash(medical(DEFINED_TERM, "Code blue: police wanted.")
                        .of("Code blue")
                        .saying("police wanted"))
                .says(
                        "Meaning of “Code blue”: this plan says “a casualty”, Medical plan says “police" + " wanted”.",
                        "FCT-001",
                        "FCT-002");
    }
}
