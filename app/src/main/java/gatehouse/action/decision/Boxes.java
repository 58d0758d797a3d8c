package gatehouse.action.decision;

import java.util.List;
import java.util.Map;

/**
 * The boxes of a form that are about one item: {@code REC-007.outcome}, {@code REC-007.reason}…
 *
 * @param typed everything that was typed into the form
 */
record Boxes(String about, Map<String, String> typed) {

    String name(String box) {
        return about + "." + box;
    }

    String value(String box) {
        return typed.getOrDefault(name(box), "").strip();
    }

    /** The items that the form has boxes for, by reference. */
    static List<Boxes> all(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(name -> name.matches("[A-Z]+-[0-9]+\\.[A-Za-z]+"))
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .sorted()
                .map(about -> new Boxes(about, typed))
                .toList();
    }
}
