package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a debrief is asked, by the heads of the practice guide. */
final class DebriefHeads {
    /** By the name of the question. */
    static final Map<String, String> IN_ORDER = heads();

    private DebriefHeads() {}

    private static Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("communications", "Communications");
        heads.put("command", "Command");
        heads.put("resources", "Resources");
        heads.put("contingencies", "Contingencies");
        heads.put("equipment", "Equipment");
        heads.put("unforeseen", "The unforeseen");
        heads.put("goodPractice", "Good practice");
        return heads;
    }
}
