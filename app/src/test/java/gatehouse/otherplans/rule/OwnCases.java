package gatehouse.otherplans.rule;

import java.util.List;

import static gatehouse.otherplans.fact.About.CLOSURE;
import static gatehouse.otherplans.fact.About.COVERAGE;
import static gatehouse.otherplans.fact.About.HANDLING_PERMISSION;
import static gatehouse.otherplans.fact.About.METHOD_COVERED;
import static gatehouse.otherplans.fact.About.SHARED_WITH;
import static gatehouse.otherplans.rule.Laid.decision;
import static gatehouse.otherplans.rule.Laid.delivered;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static gatehouse.otherplans.rule.Step.item;
import static gatehouse.otherplans.rule.Step.unanswered;
import static gatehouse.otherplans.rule.Step.without;

/** What the rules about versions and about this plan's own items are shown. */
final class OwnCases {
    private static final Step RECOMMENDED = item("REC-001", "statement", "Close both lanes", "askedOf", "POLICE");

    private OwnCases() {}

    static List<RuleCase> all() {
        return List.of(x01(), x02(), x03(), x31(), x37(), x38(), x39(), x40(), x46());
    }

    private static RuleCase x01() {
        return RuleCase.of("X01")
                .given(unanswered("PLN-001", "version"), without("RCV-001"))
                .cannotTell("which version of Traffic plan is current")
                .near(
                        item("PLN-001", "version", "v3"),
                        item("RCV-001", "plan", "PLN-001", "label", "Version 3", "receivedOn", "2026-06-01 09:00"))
                .clash(
                        item("PLN-001", "version", "v3"),
                        item("RCV-001", "plan", "PLN-001", "label", "Version 4", "receivedOn", "2026-06-01 09:00"))
                .says("Traffic plan: this plan rests on “v3”, and “Version 4” has come in.", "PLN-001", "RCV-001");
    }

    private static RuleCase x02() {
        return RuleCase.of("X02")
                .given(without("PLN-002"), without("PLN-003"))
                .cannotTell("the day of the threat assessment and of the strategy")
                .near(item("THR-001", "source", "Regional assessment 14", "asAt", "2026-06-10"))
                .clash(item("THR-001", "source", "Regional assessment 14", "asAt", "2026-06-12"))
                .says(
                        "Traffic plan was last reviewed on 10 June 2026, before the current threat"
                                + " assessment of 12 June 2026.",
                        "PLN-001",
                        "THR-001");
    }

    private static RuleCase x03() {
        return RuleCase.of("X03")
                .given(unanswered("EVT-001", "eventKind"))
                .cannotTell("the kind of event, and which plans such an event calls for")
                .near(item("EVT-001", "eventKind", "FESTIVAL"))
                .clash(item("EVT-001", "eventKind", "FESTIVAL", "protectedPersons", "YES"))
                .says("This event calls for a plan of the type “SEARCH”; none is on the register.", "EVT-001");
    }

    private static RuleCase x31() {
        return RuleCase.of("X31")
                .given(
                        item("MTH-001", "name", "Vehicle, the quay", "category", "VAW", "applicability", "APPLICABLE"),
                        item("MTH-001", "zones", List.of("ZON-001"), "likelihood", 3, "impact", 4))
                .cannotTell("threat levels or methods in other plans")
                .near(
                        traffic(COVERAGE, "The quay is in this plan.").at("Fish Quay"),
                        traffic(METHOD_COVERED, "Vehicle as a weapon: blocks.").of("Vehicle as a weapon"))
                .clash(
                        traffic(COVERAGE, "The quay is in this plan.").at("Fish Quay"),
                        traffic(METHOD_COVERED, "Vehicle as a weapon: blocks.")
                                .of("Vehicle as a weapon")
                                .at("Marine Drive"))
                .says(
                        "Traffic plan covers Fish Quay and does not mention Vehicle as a"
                                + " weapon, which this plan judges above tolerance there: “Vehicle, the"
                                + " quay”.",
                        "FCT-001",
                        "MTH-001");
    }

    private static RuleCase x37() {
        return RuleCase.of("X37")
                .given(item("MTH-001", "name", "Vehicle, the quay", "category", "VAW", "applicability", "APPLICABLE"))
                .cannotTell("the likelihood and impact of Vehicle, the quay")
                .near(
                        item("MTH-001", "likelihood", 3, "impact", 4),
                        item("REC-001", "statement", "Close both lanes", "methods", List.of("MTH-001")),
                        delivered("REC-001", "IN_PLACE"))
                .clash(
                        item("MTH-001", "likelihood", 3, "impact", 4),
                        item("REC-001", "statement", "Close both lanes", "methods", List.of("MTH-001")),
                        delivered("REC-001", "IN_PROGRESS"))
                .says(
                        "Vehicle, the quay: above tolerance in this plan, with no measure"
                                + " against it in place and no contingency that answers it.",
                        "MTH-001");
    }

    private static RuleCase x38() {
        return RuleCase.of("X38")
                .given(RECOMMENDED)
                .cannotTell("which recommendations were accepted")
                .near(
                        decision("REC-001", "ACCEPTED", ""),
                        traffic(CLOSURE, "Both lanes are closed.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00")
                                .delivering("REC-001"))
                .clash(
                        decision("REC-001", "ACCEPTED", ""),
                        traffic(CLOSURE, "Both lanes are closed.")
                                .roads("Quay Road")
                                .from("10:00")
                                .to("18:00")
                                .delivering("REC-002"))
                .says("REC-001, “Close both lanes”, was accepted, and is in no plan that would deliver it.", "REC-001");
    }

    private static RuleCase x39() {
        return RuleCase.of("X39")
                .given(RECOMMENDED)
                .cannotTell("what was decided on the recommendations")
                .near(decision("REC-001", "DEFERRED", "2026-06-20"))
                .clash(decision("REC-001", "DEFERRED", "2026-06-19"))
                .says(
                        "REC-001, “Close both lanes”, was put off until 19 June 2026, and no residual"
                                + " risk is recorded.",
                        "REC-001");
    }

    private static RuleCase x40() {
        return RuleCase.of("X40")
                .given(traffic(SHARED_WITH, "Sent to the bus company.").by("Bus company"))
                .cannotTell("the highest marking that Bus company may handle")
                .near(ours(HANDLING_PERMISSION, "The bus company may see it.")
                        .of("Bus company")
                        .saying("OFFICIAL-SENSITIVE"))
                .clash(ours(HANDLING_PERMISSION, "The bus company may see OFFICIAL.")
                        .of("Bus company")
                        .saying("OFFICIAL"))
                .says(
                        "Traffic plan is marked OFFICIAL-SENSITIVE and shared with Bus company,"
                                + " who may handle OFFICIAL (this plan).",
                        "FCT-001",
                        "FCT-002");
    }

    private static RuleCase x46() {
        return RuleCase.of("X46")
                .given(
                        item("OBJ-001", "statement", "Keep the quay open to all"),
                        without("PLN-002"),
                        without("PLN-003"))
                .cannotTell("for each strategic objective, whether Traffic plan supports it")
                .near(item("PLN-001", "objectives", List.of("OBJ-001: supports")))
                .clash(item("PLN-001", "objectives", List.of("OBJ-001: cuts across, the quay is closed")))
                .says(
                        "Traffic plan cuts across OBJ-001, “Keep the quay open to all”: the quay is" + " closed.",
                        "PLN-001",
                        "OBJ-001");
    }
}
