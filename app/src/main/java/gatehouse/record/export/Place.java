package gatehouse.record.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value in a plan file with the path that leads to it. What is wrong there joins the one list of faults, and reading
 * goes on, so that a person sees all of them at once.
 *
 * @param name the last name of the path
 */
record Place(String path, String name, Object value, List<Fault> faults) {

    static Place whole(Map<String, Object> file, List<Fault> faults) {
        return new Place("$", "", file, faults);
    }

    void fault(String sentence) {
        faults.add(new Fault(path, sentence));
    }

    /** What lies under this name, if anything does. */
    Optional<Place> find(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name)
                ? Optional.of(new Place(under(name), name, map.get(name), faults))
                : Optional.empty();
    }

    /** The same, or a fault. */
    Optional<Place> get(String name) {
        Optional<Place> found = find(name);
        if (found.isEmpty() && value instanceof Map) {
            fault("“" + name + "” is missing.");
        }
        return found;
    }

    /** Everything in this object, by name; nothing, and a fault, if it is no object. */
    List<Place> each() {
        List<Place> each = new ArrayList<>();
        if (isObject()) {
            ((Map<?, ?>) value)
                    .keySet()
                    .forEach(name -> each.add(find((String) name).orElseThrow()));
        }
        return each;
    }

    boolean isObject() {
        if (!(value instanceof Map)) {
            fault("An object in curly brackets belongs here, not " + what() + ".");
        }
        return value instanceof Map;
    }

    /** Whether it is an object; a fault for each name in it that is none of these. */
    boolean isObject(Set<String> names) {
        boolean object = isObject();
        if (object) {
            each().stream()
                    .filter(inside -> !names.contains(inside.name()))
                    .forEach(unknown -> unknown.fault("There is no “" + unknown.name() + "” here. There may be "
                            + String.join(", ", names.stream().sorted().toList()) + "."));
        }
        return object;
    }

    /** The elements, none if it is no list. */
    List<Place> elements() {
        List<Place> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                elements.add(new Place(path + "[" + i + "]", name, list.get(i), faults));
            }
        } else {
            fault("A list in square brackets belongs here, not " + what() + ".");
        }
        return elements;
    }

    /** The elements of the list under this name; none if it is not there. */
    List<Place> elements(String name) {
        return find(name).map(Place::elements).orElse(List.of());
    }

    /** Its words; empty, and a fault, if it is no text. */
    String text() {
        if (value instanceof String words) {
            return words;
        }
        fault("Text in quotation marks belongs here, not " + what() + ".");
        return "";
    }

    /** The words under this name, if it is there. */
    Optional<String> findText(String name) {
        return find(name).map(Place::text);
    }

    /** The words under this name; a fault if there are none. */
    String needText(String name) {
        Optional<Place> there = get(name);
        String words = there.map(Place::text).orElse("");
        there.filter(place -> place.value instanceof String && words.isBlank())
                .ifPresent(place -> place.fault("This cannot be empty."));
        return words;
    }

    /** The number under this name; 0, and a fault, if there is none. */
    long needNumber(String name) {
        return get(name).map(Place::number).orElse(0L);
    }

    private long number() {
        if (value instanceof Long number) {
            return number;
        }
        fault("A whole number without quotation marks belongs here, not " + what() + ".");
        return 0;
    }

    private String what() {
        if (value instanceof String) {
            return "text";
        }
        if (value instanceof Long) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "true or false";
        }
        return value instanceof List ? "a list" : "an object";
    }

    private String under(String name) {
        return path + (name.matches("[A-Za-z][A-Za-z0-9]*") ? "." + name : "['" + name + "']");
    }
}
