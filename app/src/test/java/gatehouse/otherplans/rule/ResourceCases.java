package gatehouse.otherplans.rule;

import java.util.List;

import static gatehouse.otherplans.fact.About.ARRIVALS;
import static gatehouse.otherplans.fact.About.ASSUMED;
import static gatehouse.otherplans.fact.About.ATTENDANCE;
import static gatehouse.otherplans.fact.About.BRIEFING;
import static gatehouse.otherplans.fact.About.CAPACITY;
import static gatehouse.otherplans.fact.About.COMPETENCE;
import static gatehouse.otherplans.fact.About.COMPETENCE_NEEDED;
import static gatehouse.otherplans.fact.About.LANES;
import static gatehouse.otherplans.fact.About.LANE_RATE;
import static gatehouse.otherplans.fact.About.RESERVE;
import static gatehouse.otherplans.fact.About.RESPONSE_TIME;
import static gatehouse.otherplans.fact.About.STAFF_ARRIVAL;
import static gatehouse.otherplans.fact.About.TRANSPORT;
import static gatehouse.otherplans.fact.About.UNIT;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.item;

/** What the rules about resources, capacity and assumptions are shown. */
final class ResourceCases {
    private ResourceCases() {}

    static List<RuleCase> all() {
        return List.of(x19(), x20(), x21(), x22(), x23(), x24(), x30(), x32(), x44(), x48());
    }

    private static RuleCase x19() {
        return RuleCase.of("X19")
                .cannotTell("units and stock with their hours")
                .near(
                        ours(UNIT, "Dog team 1 on the quay until noon.")
                                .of("Dog team 1")
                                .at("Fish Quay")
                                .from("10:00")
                                .to("12:00"),
                        traffic(UNIT, "Dog team 1 at Marine Drive from half past twelve.")
                                .of("Dog team 1")
                                .at("Marine Drive")
                                .from("12:30")
                                .to("14:00"))
                .clash(
                        ours(UNIT, "Dog team 1 on the quay until noon.")
                                .of("Dog team 1")
                                .at("Fish Quay")
                                .from("10:00")
                                .to("12:00"),
                        traffic(UNIT, "Dog team 1 at Marine Drive from half past eleven.")
                                .of("Dog team 1")
                                .at("Marine Drive")
                                .from("11:30")
                                .to("14:00"))
                .says(
                        "Dog team 1 is in two places at once: at Fish Quay Sat 27 June 10:00 to"
                                + " 12:00 (this plan), and at Marine Drive Sat 27 June 11:30 to 14:00"
                                + " (Traffic plan).",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x20() {
        return RuleCase.of("X20")
                .given(ours(UNIT, "Two paramedics from the trust's provider.")
                        .of("Cycle paramedics")
                        .by("Shore Medics"))
                .cannotTell("the plan of Shore Medics, who would provide Cycle paramedics")
                .near(
                        item("PLN-002", "organisation", "Shore Medics"),
                        medical(UNIT, "Two paramedics on cycles.").of("Cycle paramedics"))
                .clash(
                        item("PLN-002", "organisation", "Shore Medics"),
                        medical(UNIT, "One ambulance.").of("Ambulance 1"))
                .says(
                        "Cycle paramedics: this plan counts on Shore Medics for it, and Medical"
                                + " plan says nothing of it.",
                        "FCT-001",
                        "PLN-002");
    }

    private static RuleCase x21() {
        return RuleCase.of("X21")
                .cannotTell("response and travel times that plans rest on")
                .near(ours(RESPONSE_TIME, "An ambulance in eight minutes.")
                        .of("Ambulance")
                        .amount(8, "minutes")
                        .confirmed("Ambulance commander"))
                .clash(ours(RESPONSE_TIME, "An ambulance in eight minutes.")
                        .of("Ambulance")
                        .amount(8, "minutes")
                        .standing("ASSUMED"))
                .says(
                        "Nobody who provides it has confirmed the time of Ambulance, by role and date:"
                                + " this plan says “An ambulance in eight minutes”.",
                        "FCT-001");
    }

    private static RuleCase x22() {
        return RuleCase.of("X22")
                .given(organiser(STAFF_ARRIVAL, "The agency's stewards come at nine.")
                        .of("Agency stewards")
                        .from("09:00"))
                .cannotTell("when they are briefed")
                .near(organiser(BRIEFING, "Briefed at nine.")
                        .of("Agency stewards")
                        .from("09:00"))
                .clash(organiser(BRIEFING, "Briefed at half past eight.")
                        .of("Agency stewards")
                        .from("08:30"))
                .says(
                        "Agency stewards: arrival Sat 27 June 09:00 (Organiser's plan), after"
                                + " the briefing began at 08:30 (the same plan).",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x23() {
        return RuleCase.of("X23")
                .given(
                        organiser(LANES, "Four lanes.").at("Fish Quay").amount(4, "lanes"),
                        organiser(LANE_RATE, "Each lane takes 300 an hour.")
                                .at("Fish Quay")
                                .amount(300, "people"))
                .cannotTell("how many people arrive")
                .near(traffic(ARRIVALS, "2,400 come between ten and noon.")
                        .at("Fish Quay")
                        .amount(2400, "people")
                        .from("10:00")
                        .to("12:00"))
                .clash(traffic(ARRIVALS, "3,000 come between ten and noon.")
                        .at("Fish Quay")
                        .amount(3000, "people")
                        .from("10:00")
                        .to("12:00"))
                .says(
                        "Fish Quay: 1,500 people an hour arrive, Sat 27 June 10:00 to 12:00"
                                + " (Traffic plan), and 4 lanes at 300 an hour each let 1,200 through"
                                + " (Organiser's plan).",
                        "FCT-003",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x24() {
        return RuleCase.of("X24")
                .given(organiser(CAPACITY, "The north gate takes 500.")
                        .of("North gate")
                        .at("Fish Quay")
                        .saying("exit")
                        .amount(500, "people"))
                .cannotTell("how many people can be at each place at once")
                .near(
                        item("ZON-001", "occupancy", 900),
                        organiser(CAPACITY, "The south gate takes 400.")
                                .of("South gate")
                                .at("Fish Quay")
                                .saying("exit")
                                .amount(400, "people"))
                .clash(item("ZON-001", "occupancy", 900))
                .says(
                        "Fish Quay: 900 people can be there at once (this plan), and there is room for"
                                + " 500 by way of North gate (Organiser's plan).",
                        "ZON-001",
                        "FCT-001");
    }

    private static RuleCase x30() {
        return RuleCase.of("X30")
                .cannotTell("what plans assume of others")
                .near(
                        ours(ASSUMED, "Buses will run until nine.")
                                .of("Late buses")
                                .by("Northshire Council")
                                .standing("ASSUMED"),
                        traffic(TRANSPORT, "Buses run until nine.").of("Late buses"))
                .clash(
                        ours(ASSUMED, "Buses will run until nine.")
                                .of("Late buses")
                                .by("Northshire Council")
                                .standing("ASSUMED"),
                        traffic(TRANSPORT, "No late buses.").of("Late buses").standing("DENIED"))
                .says(
                        "“Buses will run until nine” is assumed by this plan; Traffic plan says"
                                + " otherwise: “No late buses”.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x32() {
        return RuleCase.of("X32")
                .given(item("EVT-001", "attendance", 20000, "attendanceBasis", "The organiser's forecast."))
                .cannotTell("attendance or capacity in another plan")
                .near(organiser(ATTENDANCE, "21,000 people.").of("attendance").amount(21000, "people"))
                .clash(organiser(ATTENDANCE, "40,000 people.").of("attendance").amount(40000, "people"))
                .says("Attendance: this plan says 20,000, Organiser's plan says 40,000.", "EVT-001", "FCT-001");
    }

    private static RuleCase x44() {
        return RuleCase.of("X44")
                .cannotTell("reserves, and the contingency that each is for")
                .near(
                        ours(RESERVE, "Serial 9 in reserve for a crush.")
                                .of("Serial 9")
                                .saying("crush")
                                .from("10:00")
                                .to("14:00"),
                        traffic(RESERVE, "Serial 9 for traffic afterwards.")
                                .of("Serial 9")
                                .saying("traffic")
                                .from("14:00")
                                .to("20:00"))
                .clash(
                        ours(RESERVE, "Serial 9 in reserve for a crush.")
                                .of("Serial 9")
                                .saying("crush")
                                .from("10:00")
                                .to("14:00"),
                        traffic(RESERVE, "Serial 9 for traffic.")
                                .of("Serial 9")
                                .saying("traffic")
                                .from("13:00")
                                .to("20:00"))
                .says(
                        "Serial 9: held for “crush” (this plan) and also for “traffic” (Traffic plan),"
                                + " which can happen together.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x48() {
        return RuleCase.of("X48")
                .given(organiser(COMPETENCE_NEEDED, "Gate 2 needs door supervisors.")
                        .of("Gate 2")
                        .saying("door supervision"))
                .cannotTell("what their staff hold")
                .near(traffic(COMPETENCE, "The agency's staff are door supervisors.")
                        .of("Gate 2")
                        .saying("Door supervision"))
                .clash(traffic(COMPETENCE, "The agency's staff are stewards.")
                        .of("Gate 2")
                        .saying("stewarding"))
                .says(
                        "Gate 2: requires “door supervision” (Organiser's plan), and of its staff"
                                + " Traffic plan says only “stewarding”.",
                        "FCT-001",
                        "FCT-002");
    }
}
