package gatehouse.action.gap;

import java.util.List;
import java.util.Map;

import gatehouse.action.contents.SmallPlan;

/** A plan whose golden thread holds from end to end; tests break it in one place at a time. */
final class WholePlan {
    private WholePlan() {}

    static SmallPlan plan() {
        return options(assessment(information(tasking(SmallPlan.empty()))));
    }

    private static SmallPlan tasking(SmallPlan plan) {
        return plan.with("TSK-001", "task", "A security plan for Harbour Day")
                .with("EVT-001", "name", "Harbour Day", "firstDay", "2026-06-25", "lastDay", "2026-06-28")
                .with("STR-001", "aim", "A safe day")
                .with("PHA-001", "name", "Arrivals", "phaseType", "INGRESS")
                .with("PHA-002", "name", "Departures", "phaseType", "EGRESS")
                .with("ZON-001", "name", "Bandstand", "controller", "Borough", "leads", List.of("Event safety officer"))
                .with(
                        "ZON-002",
                        "name",
                        "Quayside",
                        "controller",
                        "Harbour authority",
                        "leads",
                        List.of("PHA-001: duty manager", "PHA-002: harbour master"))
                .with("ZON-001", "adjoining", List.of("ZON-002"))
                .with("OBJ-001", "statement", "Protect the public")
                .with(
                        "PAR-001",
                        "organisation",
                        "Borough",
                        "partnerType",
                        "ORGANISER",
                        "attendeeRisk",
                        "None known, says the events officer",
                        "riskOwnership",
                        "The borough, by its letter of 1 May")
                .with("PAR-002", "organisation", "Harbour authority");
    }

    private static SmallPlan information(SmallPlan plan) {
        return plan.with(
                        "THR-001",
                        "source",
                        "Event assessment",
                        "validUntil",
                        "2026-06-28",
                        "agreedWith",
                        "Strategic commander",
                        "changesHere",
                        "Nothing, because the plan rests on it already")
                .with(
                        "BRF-001",
                        "name",
                        "Briefing for all",
                        "administration",
                        "At the fire station",
                        "communications",
                        "On channel 4")
                .with("PLN-001", "planTitle", "Traffic plan", "seen", "SEEN");
    }

    private static SmallPlan assessment(SmallPlan plan) {
        return plan.with(
                        "MTH-001",
                        "name",
                        "Vehicle as a weapon, quayside",
                        "category",
                        "VAW",
                        "applicability",
                        "APPLICABLE",
                        "zones",
                        List.of("ZON-002"),
                        "phases",
                        List.of("PHA-001", "PHA-002"),
                        "likelihood",
                        2,
                        "impact",
                        3,
                        "reasons",
                        "A crowd beside a carriageway")
                .with("MTH-009", "name", "Vehicle as a weapon, bandstand", "category", "VAW")
                .with("MTH-009", "applicability", "NOT_APPLICABLE", "applicabilityReason", "Steps on every side")
                .with("MTH-009", "zones", List.of("ZON-001"), "phases", List.of("PHA-001", "PHA-002"))
                .with("VUL-001", "statement", "The quay is open to traffic");
    }

    private static SmallPlan options(SmallPlan plan) {
        return plan.with(
                        "REC-001",
                        "statement",
                        "Close the quay",
                        "objectives",
                        List.of("OBJ-001"),
                        "methods",
                        List.of("MTH-001"),
                        "vulnerabilities",
                        List.of("VUL-001"),
                        "rationale",
                        "The method applies there",
                        "askedOf",
                        "AUTHORITY",
                        "askedOfName",
                        "Borough highways",
                        "neededBy",
                        "2026-06-20",
                        "leadTimeDays",
                        30)
                .with(
                        "CON-001",
                        "name",
                        "A vehicle gets in",
                        "decisionMaker",
                        "Bronze",
                        "deputy",
                        "Event control",
                        "tested",
                        "TABLE_TOP")
                .with(
                        "RSK-001",
                        "statement",
                        "Until 07:00 the quay is open",
                        "ownerKind",
                        "COMMANDER",
                        "ownerName",
                        "Strategic commander",
                        "reviewOn",
                        "2026-06-01",
                        "contingencies",
                        List.of("CON-001"))
                .entry("acceptances", Map.of("risk", "RSK-001", "outcome", "ACCEPTED"));
    }
}
