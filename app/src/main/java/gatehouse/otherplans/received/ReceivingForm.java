package gatehouse.otherplans.received;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was typed where a version of another plan is received. */
public record ReceivingForm(String label, String dated, String receivedOn, String receivedFrom, String handling) {

    static ReceivingForm empty(String now) {
        return new ReceivingForm("", "", now, "", "");
    }

    Map<String, String> faults(boolean hasFile) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (label.isBlank()) {
            faults.put("label", "Say what its owner calls this version.");
        }
        if (SecretMarking.isSaid(handling)) {
            faults.put("handling", SecretMarking.REFUSED);
        }
        if (SecretMarking.isSaid(label)) {
            faults.put("label", SecretMarking.REFUSED);
        }
        if (!hasFile) {
            faults.put("file", "Choose the file.");
        }
        return faults;
    }

    /** The answers of the item that it becomes. */
    Map<String, List<String>> answers(String plan) {
        Map<String, List<String>> answers = new TreeMap<>();
        answers.put("plan", List.of(plan));
        put(answers, "label", label);
        put(answers, "dated", dated);
        put(answers, "receivedOn", receivedOn);
        put(answers, "receivedFrom", receivedFrom);
        put(answers, "handling", handling);
        return answers;
    }

    private static void put(Map<String, List<String>> answers, String question, String typed) {
        if (!typed.isBlank()) {
            answers.put(question, List.of(typed.strip()));
        }
    }
}
