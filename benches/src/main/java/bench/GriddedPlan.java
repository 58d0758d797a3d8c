package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.canonical.CanonicalJson;

/**
 * A plan whose every method of attack is looked at in every place: items as a plan file holds them, of made-up words.
 *
 * <p>One assessment for each method and place, over all eight phases; recommendations in order, and each effect a
 * judgement of one of them on one of the assessments.
 */
record GriddedPlan(int places, int measures, int links) {
    private static final int PHASES = 8;
    private static final List<String> METHODS = List.of(
            "MTA", "VAW", "PBIED", "VBIED", "PIED", "POST", "FAW", "CBR", "CYB", "UAS", "TGT", "INS", "HOAX", "REC");
    private static final List<String> ONCE = List.of("INS", "REC", "HOAX");

    static GriddedPlan tenth() {
        return new GriddedPlan(6, 50, 500);
    }

    static GriddedPlan usual() {
        return new GriddedPlan(60, 500, 5_000);
    }

    static GriddedPlan tenfold() {
        return new GriddedPlan(600, 5_000, 50_000);
    }

    List<Map<String, Object>> items() {
        List<Map<String, Object>> all = new ArrayList<>();
        List<String> phases = references("PHA", PHASES);
        references("ZON", places).forEach(place -> all.add(item("ZONE", place, zone(place, phases))));
        phases.forEach(phase -> all.add(item("PHASE", phase, Map.of("name", "Phase " + phase))));
        int assessments = 0;
        for (String method : METHODS) {
            for (int place = 1; place <= (ONCE.contains(method) ? 1 : places); place++) {
                all.add(item(
                        "METHOD_ASSESSMENT",
                        reference("MTH", ++assessments),
                        assessment(method, reference("ZON", place), phases, assessments)));
            }
        }
        for (int n = 1; n <= measures; n++) {
            all.add(item(
                    "RECOMMENDATION",
                    reference("REC", n),
                    Map.of("statement", "Do what is numbered " + n + ".", "askedOf", "ORGANISER")));
        }
        for (int n = 1; n <= links; n++) {
            all.add(item("EFFECT", reference("EFF", n), effect(n, assessments)));
        }
        return all;
    }

    byte[] file(String reference) {
        return file(reference, "A grid of " + places + " places", items());
    }

    /** A plan file with no more than these items. */
    static byte[] file(String reference, String name, List<Map<String, Object>> items) {
        Map<String, Object> plan = Map.of(
                "reference", reference,
                "name", name,
                "subject", "EVENT",
                "form", "FULL",
                "marking", "OFFICIAL",
                "zone", "Europe/London",
                "scale", "GATEHOUSE-4X4/1",
                "author", GeneratedPlan.FORCE);
        return CanonicalJson.bytes(
                Map.of("format", "gatehouse-plan/1", "content", Map.of("plan", plan, "items", items)));
    }

    private static Map<String, Object> zone(String place, List<String> phases) {
        return Map.of("name", "Place " + place, "crowdPhases", phases, "accessPhases", phases);
    }

    private static Map<String, Object> assessment(String method, String place, List<String> phases, int number) {
        return Map.of(
                "name",
                method + " at " + place,
                "category",
                method,
                "applicability",
                "APPLICABLE",
                "zones",
                List.of(place),
                "phases",
                phases,
                "likelihood",
                (long) (2 + number % 3),
                "impact",
                (long) (2 + number % 2));
    }

    private Map<String, Object> effect(int number, int assessments) {
        return Map.of(
                "effectKind",
                "LOWERS",
                "measures",
                List.of(reference("REC", number % measures + 1)),
                "assessment",
                reference("MTH", (int) (number * 7L % assessments) + 1),
                "likelihood",
                1L,
                "impact",
                2L,
                "reason",
                "Judged for the bench.");
    }

    private static List<String> references(String prefix, int count) {
        List<String> all = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            all.add(reference(prefix, n));
        }
        return all;
    }

    private static String reference(String prefix, int number) {
        return "%s-%03d".formatted(prefix, number);
    }

    static Map<String, Object> item(String kind, String reference, Map<String, Object> answers) {
        return Map.of("kind", kind, "reference", reference, "answers", answers);
    }
}
