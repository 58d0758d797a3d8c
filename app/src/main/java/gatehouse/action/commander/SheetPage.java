package gatehouse.action.commander;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kept sheet as its page reads it: from its kept bytes alone. */
public record SheetPage(Map<String, Object> body) {

    public static SheetPage of(Map<String, Object> body) {
        return new SheetPage(body);
    }

    public String words(String name) {
        return words(body, name);
    }

    public String head(String name) {
        return body.get("head") instanceof Map<?, ?> head ? words(head, name) : "";
    }

    public List<String> lines(String name) {
        return body.get(name) instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The entries of a list, each as words. */
    public List<Map<String, String>> entries(String name) {
        return body.get(name) instanceof List<?> entries
                ? entries.stream().map(SheetPage::entry).toList()
                : List.of();
    }

    private static Map<String, String> entry(Object entry) {
        Map<String, String> words = new LinkedHashMap<>();
        ((Map<?, ?>) entry).forEach((name, value) -> words.put(String.valueOf(name), String.valueOf(value)));
        return words;
    }

    private static String words(Map<?, ?> map, String name) {
        return map.get(name) instanceof String words ? words : "";
    }
}
