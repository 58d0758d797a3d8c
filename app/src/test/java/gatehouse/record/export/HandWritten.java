package gatehouse.record.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small plan file as a person would write it, in maps that a test can spoil. */
final class HandWritten {
    private HandWritten() {}

    static Map<String, Object> whole() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("plan", plan());
        content.put("items", items());
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", "gatehouse-plan/1");
        file.put("content", content);
        return file;
    }

    private static Map<String, Object> plan() {
        return new LinkedHashMap<>(Map.of(
                "reference", "HD-1",
                "name", "Harbour Day",
                "subject", "EVENT",
                "form", "FULL",
                "marking", "OFFICIAL-SENSITIVE",
                "zone", "Europe/London",
                "scale", "GATEHOUSE-4X4/1",
                "author", "Northshire Police"));
    }

    private static List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item("EVENT", "EVT-001", Map.of("name", "Harbour Day", "attendance", 12000L)));
        items.add(item("PHASE", "PHA-001", Map.of("name", "March", "windows", List.of("2026-06-27 10:00 to 12:30"))));
        items.add(item("ZONE", "ZON-001", Map.of("name", "Quayside")));
        items.add(item("ZONE", "ZON-002", Map.of("name", "Harbour Road <script>alert(1)</script> مرحبا 🚢")));
        items.add(item(
                "METHOD_ASSESSMENT",
                "MTH-001",
                Map.of(
                        "name",
                        "Vehicle on the quay",
                        "category",
                        "VAW",
                        "likelihood",
                        2L,
                        "impact",
                        4L,
                        "zones",
                        List.of("ZON-001"))));
        items.add(item(
                "VULNERABILITY",
                "VUL-003",
                Map.of(
                        "statement",
                        "The gate stands open.\nNobody has its key.",
                        "zones",
                        List.of("ZON-001"),
                        "methods",
                        List.of("MTH-001"),
                        "severity",
                        "HIGH",
                        "firstSeen",
                        "2026-03-02",
                        "evidence",
                        Map.of("blank", "NOT_KNOWN", "words", "Asked on 2 March"))));
        Map<String, Object> removed = item("VULNERABILITY", "VUL-004", Map.of("statement", "The gate again"));
        removed.put("removed", new HashMap<>(Map.of("at", "2026-03-03T09:00:00Z", "because", "Said twice")));
        removed.put("marking", "OFFICIAL");
        items.add(removed);
        return items;
    }

    static Map<String, Object> item(String kind, String reference, Map<String, Object> answers) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind);
        item.put("reference", reference);
        item.put("answers", new LinkedHashMap<>(answers));
        return item;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> content(Map<String, Object> file) {
        return (Map<String, Object>) file.get("content");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> plan(Map<String, Object> file) {
        return (Map<String, Object>) content(file).get("plan");
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> file) {
        return (List<Map<String, Object>>) content(file).get("items");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> answers(Map<String, Object> file, int item) {
        return (Map<String, Object>) items(file).get(item).get("answers");
    }
}
