package gatehouse.tasking.request;

import java.util.Map;

/**
 * What was typed to ask for a coordinator.
 *
 * @param allTheSame the hash of the cautions that were shown, where whoever typed it means it all the same
 */
public record RequestForm(
        String eventName,
        String venue,
        String firstDay,
        String lastDay,
        String askedFor,
        String criterion,
        String contact,
        String caller,
        String calledAt,
        String means,
        String allTheSame) {

    static RequestForm blank() {
        return read(Map.of());
    }

    /** What was typed, by the name of the box. */
    public static RequestForm read(Map<String, String> typed) {
        return new RequestForm(
                word(typed, "eventName"),
                word(typed, "venue"),
                word(typed, "firstDay"),
                word(typed, "lastDay"),
                word(typed, "askedFor"),
                word(typed, "criterion"),
                word(typed, "contact"),
                word(typed, "caller"),
                word(typed, "calledAt"),
                word(typed, "means"),
                word(typed, "allTheSame"));
    }

    private static String word(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** Whether anything was typed of somebody on whose behalf it is asked. */
    public boolean isOnBehalf() {
        return !(caller + calledAt + means).isEmpty();
    }
}
