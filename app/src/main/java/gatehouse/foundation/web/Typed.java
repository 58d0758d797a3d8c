package gatehouse.foundation.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person typed into a form, without the form's own keys and without any password: enough to give it back.
 *
 * @param fields name to values, in the order of the form
 */
public record Typed(Map<String, List<String>> fields) {
    /** The names of the form's own fields, which the person did not type. */
    public static final String CSRF = "_csrf";

    public static final String USE = "_use";
    public static final String KEPT = "_kept";

    private static final String WITHHELD = Typed.class.getName() + ".withheld";

    public Typed {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Keeps what was typed from being shown in answer to this request: someone else typed it. */
    public static void withhold(HttpServletRequest request) {
        request.setAttribute(WITHHELD, true);
    }

    /** What can be read of it; nothing of a form too large or too broken to read. */
    public static Typed in(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (request.getAttribute(WITHHELD) != null) {
            return new Typed(fields);
        }
        try {
            request.getParameterMap().forEach((name, values) -> {
                if (isTyped(name)) {
                    fields.put(name, new ArrayList<>(List.of(values)));
                }
            });
        } catch (IllegalStateException unreadable) {
            fields.clear();
        }
        return new Typed(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether there is anything of it that a person would know again. */
    public boolean isWorthShowing() {
        return fields.entrySet().stream()
                .anyMatch(field -> !isForTheServer(field.getKey())
                        && field.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    /** Whether it was put there for the server rather than typed, so that it goes along unseen. */
    public static boolean isForTheServer(String name) {
        return name.startsWith("_") || name.equals("revision") || name.startsWith("seen") || name.equals("back");
    }

    /** A field's name as a person might read it where its question is not known: "threatBasis" as "Threat basis". */
    public static String asWords(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[._-]+", " ")
                .strip();
        String lower = spaced.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? name : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static boolean isTyped(String name) {
        return !name.equals(CSRF)
                && !name.equals(USE)
                && !name.equals(KEPT)
                && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
