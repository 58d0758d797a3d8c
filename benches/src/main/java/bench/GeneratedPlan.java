package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.canonical.CanonicalJson;

/** A plan of any size with made-up words, as a plan file: a tenth places and phases, the rest vulnerabilities. */
final class GeneratedPlan {
    static final String FORCE = "Benchshire Police";

    private GeneratedPlan() {}

    static byte[] of(int items, String reference) {
        List<Object> all = new ArrayList<>();
        int places = items / 20;
        int phases = items / 20;
        for (int n = 1; n <= places; n++) {
            all.add(item("ZONE", "ZON", n, Map.of("name", "Place " + n)));
        }
        for (int n = 1; n <= phases; n++) {
            all.add(item("PHASE", "PHA", n, Map.of("name", "Phase " + n)));
        }
        for (int n = 1; n <= items - places - phases; n++) {
            all.add(vulnerability(n, places, phases));
        }
        return file(items, reference, all);
    }

    /** A plan with a visit of so many prompts, none of them answered. */
    static byte[] visited(int prompts, String reference) {
        List<Object> all = new ArrayList<>();
        all.add(item("ZONE", "ZON", 1, Map.of("name", "Place 1")));
        all.add(item("SITE_VISIT", "VIS", 1, Map.of("name", "The walk", "zones", List.of("ZON-001"))));
        for (int n = 1; n <= prompts; n++) {
            all.add(item(
                    "OBSERVATION",
                    "OBS",
                    n,
                    Map.of(
                            "visit",
                            "VIS-001",
                            "prompt",
                            "Is gate " + n + " of nowhere shut when it should be?",
                            "zones",
                            List.of("ZON-001"))));
        }
        return file(prompts, reference, all);
    }

    private static byte[] file(int items, String reference, List<Object> all) {
        Map<String, Object> plan = Map.of(
                "reference", reference,
                "name", "A plan of " + items + " items",
                "subject", "EVENT",
                "form", "FULL",
                "marking", "OFFICIAL",
                "zone", "Europe/London",
                "scale", "GATEHOUSE-4X4/1",
                "author", FORCE);
        return CanonicalJson.bytes(Map.of("format", "gatehouse-plan/1", "content", Map.of("plan", plan, "items", all)));
    }

    private static Object vulnerability(int n, int places, int phases) {
        return item(
                "VULNERABILITY",
                "VUL",
                n,
                Map.of(
                        "statement",
                        "Weakness " + n + " of nowhere: what, where and when, in a sentence or two of words.",
                        "evidence",
                        "Seen on the walk of day " + n % 28 + ", and read in the minutes of that week.",
                        "zones",
                        List.of("ZON-%03d".formatted(n % places + 1)),
                        "phases",
                        List.of("PHA-%03d".formatted(n % phases + 1)),
                        "severity",
                        "MODERATE",
                        "firstSeen",
                        "2026-03-02"));
    }

    private static Map<String, Object> item(String kind, String prefix, int number, Map<String, Object> answers) {
        return Map.of("kind", kind, "reference", "%s-%03d".formatted(prefix, number), "answers", answers);
    }
}
