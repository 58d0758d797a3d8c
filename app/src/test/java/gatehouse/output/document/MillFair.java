package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small fictional fair: two places where people are, one where nobody is, and two phases. Fire in the lane on arrival
 * and hostile reconnaissance are the only things that nobody has looked at.
 */
final class MillFair {
    static final List<String> BOTH_PLACES = List.of("ZON-001", "ZON-002");
    static final List<String> BOTH_PHASES = List.of("PHA-001", "PHA-002");

    private static final Map<String, Object> NOBODY = Map.of("blank", "NOT_DONE", "words", "Nobody is there.");

    private MillFair() {}

    static Edition edition() {
        return edition(content());
    }

    static Edition edition(Map<String, Object> content) {
        return Editions.of(content, Editions.NOT_ENDORSED);
    }

    static Map<String, Object> content() {
        Map<String, Object> content =
                new LinkedHashMap<>(Editions.saying(Editions.content("harbour-day.json"), "name", "Mill Fair"));
        content.put(
                "items",
                Stream.of(places(), assessments(), measures())
                        .flatMap(List::stream)
                        .toList());
        content.put("decisions", List.of(decision("REC-001", "ACCEPTED"), decision("REC-002", "NOT_ACCEPTED")));
        content.put("deliveries", List.of());
        content.put("acceptances", List.of());
        return content;
    }

    /** The same with these items too. */
    static Map<String, Object> with(Map<String, Object> content, List<Map<String, Object>> more) {
        List<Map<String, Object>> items = new ArrayList<>(Editions.items(content));
        items.addAll(more);
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("items", items);
        return next;
    }

    private static List<Map<String, Object>> places() {
        return List.of(
                item("EVENT", "EVT-001", "name", "Mill Fair", "firstDay", "2027-05-01", "lastDay", "2027-05-01"),
                item("PHASE", "PHA-001", "name", "Arrival", "phaseType", "INGRESS"),
                item("PHASE", "PHA-002", "name", "Fair", "phaseType", "EVENT"),
                place("ZON-001", "Mill Yard", 900L, BOTH_PHASES),
                place("ZON-002", "Mill Lane", 300L, List.of("PHA-001")),
                place("ZON-003", "Weir", 0L, NOBODY));
    }

    private static Map<String, Object> place(String reference, String name, long people, Object phases) {
        return item(
                "ZONE",
                reference,
                "name",
                name,
                "occupancy",
                people,
                "sharedSpace",
                "NO",
                "crowdPhases",
                phases,
                "accessPhases",
                phases);
    }

    private static List<Map<String, Object>> assessments() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(vehicle("MTH-001", "ZON-001", "PHA-001", 3, 4));
        all.add(vehicle("MTH-002", "ZON-001", "PHA-002", 2, 3));
        all.add(vehicle("MTH-003", "ZON-002", "PHA-001", 1, 2));
        int number = 4;
        for (String code : List.of("MTA", "PBIED", "VBIED", "PIED", "POST", "CBR", "CYB", "UAS", "TGT")) {
            all.add(setAside("MTH-%03d".formatted(number++), code, BOTH_PLACES));
        }
        all.add(setAside("MTH-013", "FAW", List.of("ZON-001")));
        all.add(setAside("MTH-014", "INS", List.of()));
        all.add(setAside("MTH-015", "HOAX", List.of()));
        return all;
    }

    private static Map<String, Object> vehicle(String reference, String place, String phase, long likely, long grave) {
        return item(
                "METHOD_ASSESSMENT",
                reference,
                "name",
                "Vehicle as a weapon, " + place + ", " + phase,
                "category",
                "VAW",
                "zones",
                List.of(place),
                "phases",
                List.of(phase),
                "applicability",
                "APPLICABLE",
                "likelihood",
                likely,
                "impact",
                grave,
                "confidence",
                "MODERATE");
    }

    private static Map<String, Object> setAside(String reference, String code, List<String> places) {
        return item(
                "METHOD_ASSESSMENT",
                reference,
                "name",
                code + " set aside",
                "category",
                code,
                "zones",
                places,
                "phases",
                BOTH_PHASES,
                "applicability",
                "NOT_APPLICABLE",
                "applicabilityReason",
                "Looked at on the site visit of 3 March.");
    }

    private static List<Map<String, Object>> measures() {
        return List.of(
                recommendation("REC-001", "Close Mill Lane to vehicles.", "MTH-001"),
                recommendation("REC-002", "Hold the fair behind the yard wall.", "MTH-002"),
                effect("EFF-001", "REC-001", "LOWERS", "MTH-001", 1, 4),
                effect("EFF-002", "REC-002", "LOWERS", "MTH-002", 1, 2),
                with(effect("EFF-003", "REC-001", "RAISES", "MTH-002", 3, 3), "zone", "ZON-001", "phase", "PHA-002"),
                item(
                        "OPTION",
                        "OPT-001",
                        "name",
                        "The lane alone",
                        "measures",
                        List.of("REC-001"),
                        "intrusion",
                        "A walk of 200 metres."),
                item(
                        "OPTION",
                        "OPT-002",
                        "name",
                        "Lane and wall",
                        "measures",
                        List.of("REC-001", "REC-002"),
                        "intrusion",
                        "One way in and out."),
                item(
                        "COMPARISON",
                        "CMP-001",
                        "name",
                        "How to keep vehicles out",
                        "options",
                        List.of("OPT-001", "OPT-002"),
                        "chosen",
                        "OPT-001",
                        "because",
                        "The wall narrows the way out."),
                item(
                        "WHAT_IF",
                        "WIF-001",
                        "name",
                        "If the lane stays open",
                        "notDelivered",
                        List.of("REC-001"),
                        "shown",
                        "MTH-001 from Medium to Very high."));
    }

    static Map<String, Object> recommendation(String reference, String statement, String method) {
        return item(
                "RECOMMENDATION",
                reference,
                "statement",
                statement,
                "askedOf",
                "POLICE",
                "askedOfName",
                "Town sergeant",
                "neededBy",
                "2027-05-01",
                "leadTimeDays",
                30L,
                "rationale",
                "A crowd on foot.",
                "ifNotDone",
                "A vehicle could come in.",
                "methods",
                List.of(method));
    }

    private static Map<String, Object> effect(
            String reference, String measure, String kind, String assessment, long likely, long grave) {
        return item(
                "EFFECT",
                reference,
                "measures",
                List.of(measure),
                "effectKind",
                kind,
                "assessment",
                assessment,
                "likelihood",
                likely,
                "impact",
                grave,
                "reason",
                "Judged on site.");
    }

    static Map<String, Object> decision(String reference, String outcome) {
        return Map.of(
                "recommendation",
                reference,
                "outcome",
                outcome,
                "by",
                "Supt Ada Fenn",
                "role",
                "Strategic commander",
                "how",
                "IN_PRODUCT",
                "at",
                "2026-11-16T10:05:00Z",
                "capacity",
                "DECISION",
                "reason",
                "On the day.");
    }

    @SuppressWarnings("unchecked") // an item's answers are what this class put there
    private static Map<String, Object> with(Map<String, Object> item, Object... namesAndAnswers) {
        Map<String, Object> answers = new LinkedHashMap<>((Map<String, Object>) item.get("answers"));
        answers.putAll(answers(namesAndAnswers));
        Map<String, Object> next = new LinkedHashMap<>(item);
        next.put("answers", answers);
        return next;
    }

    static Map<String, Object> item(String kind, String reference, Object... namesAndAnswers) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind);
        item.put("reference", reference);
        item.put("marking", "OFFICIAL-SENSITIVE");
        item.put("answers", answers(namesAndAnswers));
        return item;
    }

    private static Map<String, Object> answers(Object... namesAndAnswers) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            answers.put((String) namesAndAnswers[i], namesAndAnswers[i + 1]);
        }
        return answers;
    }
}
