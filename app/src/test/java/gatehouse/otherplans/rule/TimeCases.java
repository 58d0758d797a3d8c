package gatehouse.otherplans.rule;

import java.util.List;

import static gatehouse.otherplans.fact.About.ACTIVITY;
import static gatehouse.otherplans.fact.About.BREAK;
import static gatehouse.otherplans.fact.About.CLOSURE;
import static gatehouse.otherplans.fact.About.COMMANDER;
import static gatehouse.otherplans.fact.About.CROWD;
import static gatehouse.otherplans.fact.About.MEASURE;
import static gatehouse.otherplans.fact.About.POST;
import static gatehouse.otherplans.fact.About.RELIEF;
import static gatehouse.otherplans.fact.About.RE_SEARCH;
import static gatehouse.otherplans.fact.About.SEARCH_AND_SEAL;
import static gatehouse.otherplans.fact.About.WORK;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.unanswered;

/** What the rules about times are shown. */
final class TimeCases {
    private TimeCases() {}

    static List<RuleCase> all() {
        return List.of(x04(), x05(), x06(), x07(), x08(), x43(), x47());
    }

    private static RuleCase x04() {
        return RuleCase.of("X04")
                .cannotTell("the times of the event's activities, in another plan")
                .near(organiser(ACTIVITY, "The march: noon to five.")
                        .of("The march")
                        .from("12:00")
                        .to("17:00"))
                .clash(organiser(ACTIVITY, "The march: noon to half past four.")
                        .of("the March")
                        .from("12:00")
                        .to("16:30"))
                .says(
                        "The march: this plan says until 17:00, Organiser's plan says until 16:30 (Sat 27 June).",
                        "PHA-002",
                        "FCT-001");
    }

    private static RuleCase x05() {
        return RuleCase.of("X05")
                .given(organiser(CROWD, "The quay fills from ten, and is empty by half past six.")
                        .at("Fish Quay")
                        .from("10:00")
                        .to("18:30"))
                .cannotTell("when each protective measure stands")
                .near(traffic(MEASURE, "Barriers, ten to half past six.")
                        .of("Barriers")
                        .at("The Quay")
                        .from("10:00")
                        .to("18:30"))
                .clash(traffic(MEASURE, "Barriers, ten to half past five.")
                        .of("Barriers")
                        .at("The Quay")
                        .from("10:00")
                        .to("17:30"))
                .says(
                        "Barriers at The Quay: until Sat 27 June 17:30 (Traffic plan), and"
                                + " people are there until 18:30 (Organiser's plan).",
                        "FCT-002",
                        "FCT-001");
    }

    private static RuleCase x06() {
        return RuleCase.of("X06")
                .given(organiser(SEARCH_AND_SEAL, "Searched and sealed from six.")
                        .at("Fish Quay")
                        .from("06:00")
                        .to("10:00"))
                .cannotTell("when building, delivery and cleaning go on")
                .near(
                        traffic(WORK, "Bins are emptied at eight.")
                                .of("Emptying bins")
                                .at("Fish Quay")
                                .from("08:00")
                                .to("08:30"),
                        organiser(RE_SEARCH, "Searched again at half past eight.")
                                .at("Fish Quay")
                                .from("08:30")
                                .to("09:00"))
                .clash(
                        traffic(WORK, "Bins are emptied at eight.")
                                .of("Emptying bins")
                                .at("Fish Quay")
                                .from("08:00")
                                .to("08:30"),
                        organiser(RE_SEARCH, "The yard is searched again.")
                                .at("Lifeboat Yard")
                                .from("08:30")
                                .to("09:00"))
                .says(
                        "Emptying bins at Fish Quay, Sat 27 June 08:00 to 08:30 (Traffic plan):"
                                + " the place is searched and sealed Sat 27 June 06:00 to 10:00"
                                + " (Organiser's plan), and no plan searches it again afterwards.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x07() {
        return RuleCase.of("X07")
                .given(organiser(POST, "Gate 2 is staffed ten to six.")
                        .of("Gate 2")
                        .from("10:00")
                        .to("18:00"))
                .cannotTell("breaks, reliefs and arrivals for Gate 2")
                .near(
                        organiser(BREAK, "Gate 2 breaks at one.")
                                .of("Gate 2")
                                .from("13:00")
                                .to("13:30"),
                        organiser(RELIEF, "The floater relieves Gate 2.")
                                .of("Gate 2")
                                .from("12:55")
                                .to("13:35"))
                .clash(
                        organiser(BREAK, "Gate 2 breaks at one.")
                                .of("Gate 2")
                                .from("13:00")
                                .to("13:30"),
                        organiser(RELIEF, "The floater relieves Gate 2.")
                                .of("Gate 2")
                                .from("13:10")
                                .to("13:35"))
                .says(
                        "Gate 2: unfilled for 10 minutes in its break Sat 27 June 13:00 to"
                                + " 13:30 (Organiser's plan), and no relief covers all of it.",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x08() {
        return RuleCase.of("X08")
                .given(
                        unanswered("EVT-001", "firstDay", "lastDay"),
                        traffic(CLOSURE, "Quay Road, ten to six.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00"))
                .cannotTell("the first and last day of the event")
                .near(Step.item("EVT-001", "firstDay", "2026-06-26", "lastDay", "2026-06-28"))
                .clash(
                        Step.item("EVT-001", "firstDay", "2026-06-26", "lastDay", "2026-06-28"),
                        traffic(CLOSURE, "Bridge Street, from 27 June 2025.")
                                .roads("Bridge Street")
                                .from("2025-06-27 10:00")
                                .to("2025-06-27 18:00"))
                .says(
                        "Closure of Bridge Street: Traffic plan says Fri 27 June 2025 10:00 to 18:00,"
                                + " outside the event (26 June 2026 to 28 June 2026).",
                        "FCT-002",
                        "EVT-001");
    }

    private static RuleCase x43() {
        return RuleCase.of("X43")
                .given(
                        Step.without("PLN-002"),
                        Step.without("PLN-003"),
                        traffic(CLOSURE, "Quay Road, 27 June.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00"))
                .cannotTell("dates with their day of the week")
                .near(traffic(CLOSURE, "Saturday 27 June.")
                        .weekday("SATURDAY")
                        .from("10:00")
                        .to("18:00"))
                .clash(traffic(CLOSURE, "Sunday 27 June.")
                        .weekday("SUNDAY")
                        .from("10:00")
                        .to("18:00"))
                .says("Closure of a road: Traffic plan writes Sunday, and 27 June 2026 is a Saturday.", "FCT-002");
    }

    private static RuleCase x47() {
        return RuleCase.of("X47")
                .cannotTell("the hours of commanders and posts")
                .near(
                        medical(COMMANDER, "Early: six to two.")
                                .of("Silver")
                                .from("06:00")
                                .to("14:00"),
                        medical(COMMANDER, "Late: two to ten.")
                                .of("Silver")
                                .from("14:00")
                                .to("22:00"))
                .clash(
                        medical(COMMANDER, "Early: six to two.")
                                .of("Silver")
                                .from("06:00")
                                .to("14:00"),
                        medical(COMMANDER, "Late: half past two to ten.")
                                .of("Silver")
                                .from("14:30")
                                .to("22:00"))
                .says(
                        "Silver: nobody from Sat 27 June 14:00, when one ends (Medical plan), to 14:30,"
                                + " when the next begins (the same plan).",
                        "FCT-001",
                        "FCT-002");
    }
}
