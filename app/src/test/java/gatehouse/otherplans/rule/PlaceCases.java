package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.Drill;

import static gatehouse.otherplans.fact.About.BARRIER_FOOTPRINT;
import static gatehouse.otherplans.fact.About.CLOSURE;
import static gatehouse.otherplans.fact.About.COVERAGE;
import static gatehouse.otherplans.fact.About.CROWD_FLOW;
import static gatehouse.otherplans.fact.About.DIVERSION;
import static gatehouse.otherplans.fact.About.EMERGENCY_ROUTE;
import static gatehouse.otherplans.fact.About.HAZARD_AREA;
import static gatehouse.otherplans.fact.About.OPENING;
import static gatehouse.otherplans.fact.About.ORDER;
import static gatehouse.otherplans.fact.About.RESPONSIBILITY;
import static gatehouse.otherplans.fact.About.ROUTE_CLEAR;
import static gatehouse.otherplans.fact.About.RVP;
import static gatehouse.otherplans.fact.About.SAFETY_ROUTE;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.item;
import static gatehouse.otherplans.rule.Step.unanswered;

/** What the rules about places and routes are shown. */
final class PlaceCases {
    private PlaceCases() {}

    static List<RuleCase> all() {
        return List.of(x09(), x10(), x11(), x12(), x13(), x14(), x15(), x16(), x17(), x18(), x33(), x45());
    }

    private static RuleCase x09() {
        return RuleCase.of("X09")
                .given(medical(RVP, "Ambulances meet at the lifeboat yard.")
                        .of("RVP 1")
                        .at("Lifeboat Yard"))
                .cannotTell("hazard and search areas")
                .near(organiser(HAZARD_AREA, "Fireworks are kept on the quay.").at("Fish Quay"))
                .clash(organiser(HAZARD_AREA, "Fireworks are kept in the yard.").at("Lifeboat yard"))
                .says(
                        "RVP 1: Medical plan puts it at Lifeboat Yard, where Organiser's plan has a" + " hazard area.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x10() {
        return RuleCase.of("X10")
                .given(ours(RVP, "RVP 1 is the quay.").of("RVP 1").at("Fish Quay"))
                .cannotTell("where other plans put these points")
                .near(medical(RVP, "RVP 1: the Quay.").of("RVP 1").at("The Quay"))
                .clash(medical(RVP, "RVP 1: Marine Drive.").of("RVP 1").at("Marine Drive"))
                .says("RVP 1: this plan says Fish Quay, Medical plan says Marine Drive.", "FCT-001", "FCT-002");
    }

    private static RuleCase x11() {
        return RuleCase.of("X11")
                .given(medical(RVP, "Primary RVP, by Quay Road.")
                        .of("Primary RVP")
                        .at("Fish Quay")
                        .roads("Quay Road"))
                .cannotTell("both a primary and an alternate for Primary RVP")
                .near(medical(RVP, "Alternate RVP, by Bridge Street.")
                        .of("Alternate RVP")
                        .at("Marine Drive")
                        .roads("Bridge Street"))
                .clash(medical(RVP, "Alternate RVP, by Quay Rd.")
                        .of("Alternate RVP")
                        .at("Marine Drive")
                        .roads("Quay Rd"))
                .says(
                        "Primary RVP (Medical plan) and Alternate RVP (the same plan) are both reached"
                                + " by Quay Road.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x12() {
        return RuleCase.of("X12")
                .cannotTell("which places each plan covers")
                .near(
                        organiser(COVERAGE, "The quay is ours.").at("Fish Quay"),
                        organiser(COVERAGE, "So is the yard.").at("Lifeboat Yard"),
                        traffic(COVERAGE, "Marine Drive is managed.").at("Marine Drive"))
                .clash(
                        organiser(COVERAGE, "The quay is ours.").at("Fish Quay"),
                        traffic(COVERAGE, "Marine Drive is managed.").at("Marine Drive"))
                .says("No plan covers Lifeboat Yard at any time.", "ZON-003");
    }

    private static RuleCase x13() {
        return RuleCase.of("X13")
                .cannotTell("who patrols and searches where")
                .near(
                        organiser(RESPONSIBILITY, "The council patrols the quay.")
                                .of("patrol")
                                .at("Fish Quay")
                                .by("Northshire Council"),
                        traffic(RESPONSIBILITY, "We patrol the quay.")
                                .of("patrol")
                                .at("The Quay")
                                .by("Northshire Council"))
                .clash(
                        organiser(RESPONSIBILITY, "The council patrols the quay.")
                                .of("patrol")
                                .at("Fish Quay")
                                .by("Northshire Council"),
                        traffic(RESPONSIBILITY, "The harbour trust patrols the quay.")
                                .of("patrol")
                                .at("The Quay")
                                .by("Harbour Trust"))
                .says(
                        "Nobody takes on “patrol” at The Quay: Traffic plan leaves it to"
                                + " Harbour Trust, Organiser's plan leaves it to Northshire Council.",
                        "FCT-002",
                        "FCT-001");
    }

    private static RuleCase x14() {
        return RuleCase.of("X14")
                .given(medical(EMERGENCY_ROUTE, "Ambulances leave by Quay Rd.").roads("Quay Rd (north of the bridge)"))
                .cannotTell("which roads are closed or barred, and when")
                .near(
                        traffic(CLOSURE, "Quay Road is closed, ten to six.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00"),
                        traffic(OPENING, "Opened for ambulances.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00"))
                .clash(
                        traffic(CLOSURE, "Quay Road is closed, ten to six.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00"),
                        traffic(OPENING, "Opened for ambulances.")
                                .roads("Quay Road (south of the bridge)")
                                .from("18:00")
                                .to("19:00"))
                .says(
                        "Emergency route by Quay Rd (north of the bridge) (Medical plan):"
                                + " closed Sat 27 June 10:00 to 18:00 (Traffic plan), and no plan opens it"
                                + " for the route.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x15() {
        return RuleCase.of("X15")
                .given(traffic(CLOSURE, "Bridge Street is closed, ten to six.")
                        .roads("Bridge Street")
                        .from("10:00")
                        .to("18:00"))
                .cannotTell("the roads of diversions")
                .near(traffic(DIVERSION, "From six, by Bridge Street.")
                        .roads("Bridge St")
                        .from("18:00")
                        .to("20:00"))
                .clash(traffic(DIVERSION, "All day by Bridge Street.")
                        .roads("Bridge St")
                        .from("09:00")
                        .to("20:00"))
                .says(
                        "Diversion by Bridge St, Sat 27 June 09:00 to 20:00 (Traffic plan):"
                                + " itself closed Sat 27 June 10:00 to 18:00 (the same plan).",
                        "FCT-002",
                        "FCT-001");
    }

    private static RuleCase x16() {
        return RuleCase.of("X16")
                .given(traffic(CLOSURE, "Quay Road is closed.")
                        .roads("Quay Road")
                        .from("10:00")
                        .to("18:00"))
                .cannotTell("the openings of closures and barriers")
                .near(
                        medical(OPENING, "Opened for ambulances.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00"),
                        traffic(OPENING, "Steward 4 opens, stops what follows, checks that it is shut.")
                                .roads("Quay Road")
                                .by("Steward 4")
                                .drill(Drill.FOLLOWER_CONTROL, Drill.RECLOSE_CHECK)
                                .from("10:00")
                                .to("18:00"))
                .clash(traffic(OPENING, "Steward 4 opens it and shuts it again.")
                        .roads("Quay Road")
                        .by("Steward 4")
                        .drill(Drill.RECLOSE_CHECK)
                        .from("10:00")
                        .to("18:00"))
                .says(
                        "Opening of Quay Road, Sat 27 June 10:00 to 18:00 (Traffic plan): no plan says"
                                + " how a vehicle that follows is kept out.",
                        "FCT-002",
                        "FCT-001");
    }

    private static RuleCase x17() {
        return RuleCase.of("X17")
                .given(unanswered("EVT-001", "protectedPersons"))
                .cannotTell("whether protected persons attend")
                .near(ours(ROUTE_CLEAR, "Their lead has looked.").confirmed("Protection lead"))
                .clash(ours(ROUTE_CLEAR, "It should be clear.").standing("ASSUMED"))
                .says(
                        "Nobody has confirmed, by role and date, that the protected persons'"
                                + " route is clear of queues, processions and protest at its times: this"
                                + " plan has it as “Assumed”.",
                        "FCT-001");
    }

    private static RuleCase x18() {
        return RuleCase.of("X18")
                .given(organiser(CROWD_FLOW, "People leave along Quay Road.")
                        .roads("Quay Road")
                        .from("17:00")
                        .to("18:30"))
                .cannotTell("which roads are closed, and when")
                .near(traffic(CLOSURE, "Closed until seven.")
                        .roads("Quay Road")
                        .from("10:00")
                        .to("19:00"))
                .clash(traffic(CLOSURE, "Closed until six.")
                        .roads("Quay Road")
                        .from("10:00")
                        .to("18:00"))
                .says(
                        "Quay Road: a crowd is led along it Sat 27 June 17:00 to 18:30"
                                + " (Organiser's plan), and it is closed only Sat 27 June 10:00 to 18:00"
                                + " (Traffic plan).",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x33() {
        return RuleCase.of("X33")
                .given(organiser(SAFETY_ROUTE, "The way out is Steps Lane.")
                        .of("Steps Lane way out")
                        .at("Fish Quay")
                        .roads("Steps Lane"))
                .cannotTell("the ground that barriers take")
                .near(traffic(BARRIER_FOOTPRINT, "Blocks on Quay Road.")
                        .of("Blocks")
                        .at("Fish Quay")
                        .roads("Quay Road"))
                .clash(traffic(BARRIER_FOOTPRINT, "Blocks across Steps Lane.")
                        .of("Blocks")
                        .at("Fish Quay")
                        .roads("Steps Lane"))
                .says(
                        "Steps Lane way out at Fish Quay (Organiser's plan): blocked by Blocks (Traffic"
                                + " plan), and no plan opens it.",
                        "FCT-002",
                        "FCT-001");
    }

    private static RuleCase x45() {
        return RuleCase.of("X45")
                .given(traffic(CLOSURE, "Quay Road is closed.")
                        .roads("Quay Road")
                        .from("10:00")
                        .to("18:00"))
                .cannotTell("orders and how they stand")
                .near(
                        traffic(ORDER, "The order for Quay Road was made.")
                                .roads("Quay Road")
                                .saying("Made"),
                        traffic(ORDER, "The order for Hill Road is awaited.")
                                .roads("Hill Road")
                                .saying("Awaited"))
                .clash(
                        item("ZON-001", "name", "Quay Road"),
                        traffic(ORDER, "The order for Quay Road is awaited.")
                                .roads("Quay Road")
                                .saying("Awaited"))
                .says(
                        "Closure of Quay Road, Sat 27 June 10:00 to 18:00 (Traffic plan): its order is"
                                + " not made (Traffic plan says “awaited”).",
                        "FCT-001",
                        "FCT-002");
    }
}
