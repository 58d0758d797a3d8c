package gatehouse.home.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Items with pages of their own, for {@link Samples}. */
record SampleItems(UUID plan, Browser coordinator) {

    /** With a prompt and a photograph. */
    void visit() {
        String visit = coordinator
                .post("/plans/" + plan + "/site-visits", Map.of("name", "The gate at night"))
                .location();
        Map<String, String> prompts = new TreeMap<>(Map.of("own", "Is the gate shut by eight?"));
        for (int n = 1; n <= 7; n++) {
            prompts.put("because.WHOLE0" + n, "Asked elsewhere");
        }
        coordinator.post(visit + "/prompts", prompts);
        coordinator.postFile(
                visit + "/walk",
                Map.of("OBS-008.revision", "1", "OBS-008.answer", "NO", "OBS-008.place", "The gate"),
                "OBS-008.photograph",
                "gate.png",
                Drawing.png(40, 30));
    }

    void partner() {
        coordinator.post(
                "/plans/" + plan + "/partners",
                Map.of("organisation", "The harbour authority", "partnerType", "LANDOWNER", "mayHandle", "SENSITIVE"));
        coordinator.post(
                "/plans/" + plan + "/commitments",
                Map.of("partner", "PAR-001", "statement", "Two stewards at the gate"));
    }

    /** Released to the force. */
    void lesson() {
        coordinator.post(
                "/plans/" + plan + "/lessons",
                Map.of("statement", "Gates are staffed until the last has left", "lessonType", "ISSUE"));
        coordinator.post(
                "/plans/" + plan + "/lessons/LSN-001/release",
                Map.of(
                        "title", "Gates are staffed until the last has left",
                        "toDo", "Keep the gates staffed through dispersal",
                        "phases", "DISPERSAL",
                        "read", "YES"));
    }

    void exercise() {
        coordinator.post("/plans/" + plan + "/exercises", Map.of("name", "Table-top in April"));
    }
}
