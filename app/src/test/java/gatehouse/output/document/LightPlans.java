package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An advice document and a review of places that are not, as plan files hold them. */
final class LightPlans {
    private static final String MARKING = "OFFICIAL-SENSITIVE";

    private LightPlans() {}

    static Map<String, Object> adviceDocument(String addressee, String addresseeIs, List<String> considerations) {
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "about", "Mill Lane Fair",
                "addressee", addressee,
                "addresseeIs", addresseeIs,
                "asked", "Whether a coordinator is needed. The fair is below the threshold.",
                "advice", "Hold the coal lorry's Saturday delivery until the stalls are down.",
                "notKnown", "How many came last year."));
        if (!considerations.isEmpty()) {
            answers.put("considerations", considerations);
        }
        return plan(
                "Mill Lane Fair",
                "EVENT",
                "ADVICE_DOCUMENT",
                List.of(
                        item("ADVICE_DOCUMENT", "DOC-001", answers),
                        item("EVENT", "EVT-001", Map.of("name", "Mill Lane Fair", "firstDay", "2027-05-08"))));
    }

    static Map<String, Object> review() {
        return plan(
                "Tide House reception",
                "SITE",
                "REVIEW",
                List.of(
                        item(
                                "REVIEW",
                                "REV-001",
                                Map.of(
                                        "place", "Tide House reception",
                                        "askedBy", "Supt Eve Tolland",
                                        "askedByRole", "Area commander, Northshire Police",
                                        "scope", "The reception and its doors; not the offices above.",
                                        "method", "By a visit on a weekday morning and by talking to the staff.",
                                        "reviewedOn", "2027-03-02",
                                        "withWhom", List.of("The building manager", "The guarding supervisor"),
                                        "good", List.of("Every visitor is met.", "The inner door is locked."),
                                        "notLookedAt", "How it is at night.")),
                        item(
                                "VULNERABILITY",
                                "VUL-001",
                                Map.of(
                                        "statement",
                                        "The goods door stands open from 07:00.",
                                        "evidence",
                                        "Seen on the day.")),
                        item(
                                "RECOMMENDATION",
                                "REC-001",
                                Map.of(
                                        "statement", "Shut the goods door between deliveries.",
                                        "askedOf", "LANDOWNER",
                                        "askedOfName", "Building manager",
                                        "vulnerabilities", List.of("VUL-001")))));
    }

    private static Map<String, Object> plan(String name, String subject, String form, List<Map<String, Object>> items) {
        return Map.of(
                "plan",
                Map.of(
                        "reference",
                        "P-0007",
                        "name",
                        name,
                        "subject",
                        subject,
                        "form",
                        form,
                        "marking",
                        MARKING,
                        "zone",
                        "Europe/London",
                        "scale",
                        "GATEHOUSE-4X4/1",
                        "author",
                        "Northshire Police"),
                "items",
                items);
    }

    private static Map<String, Object> item(String kind, String reference, Map<String, Object> answers) {
        return Map.of("kind", kind, "reference", reference, "marking", MARKING, "answers", answers);
    }
}
