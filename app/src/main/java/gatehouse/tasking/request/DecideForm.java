package gatehouse.tasking.request;

import java.util.Map;

/**
 * What the lead typed to decide on a request.
 *
 * @param seen how many outcomes the page showed
 * @param allTheSame the hash of the cautions that were shown, where the lead means it all the same
 */
public record DecideForm(
        String outcome,
        String criterion,
        String reason,
        String passedTo,
        String coordinator,
        String mentor,
        String form,
        String deadline,
        String terms,
        String seen,
        String allTheSame) {

    static DecideForm blank(Request request) {
        return read(Map.of(
                "criterion",
                request.criterion(),
                "form",
                "CONCISE",
                "seen",
                String.valueOf(request.decided().map(Decided::number).orElse(0))));
    }

    /** What was typed, by the name of the box. */
    public static DecideForm read(Map<String, String> typed) {
        return new DecideForm(
                word(typed, "outcome"),
                word(typed, "criterion"),
                word(typed, "reason"),
                word(typed, "passedTo"),
                word(typed, "coordinator"),
                word(typed, "mentor"),
                word(typed, "form"),
                word(typed, "deadline"),
                word(typed, "terms"),
                word(typed, "seen"),
                word(typed, "allTheSame"));
    }

    private static String word(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
