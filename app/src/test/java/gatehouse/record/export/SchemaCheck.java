package gatehouse.record.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds a value to the few words of JSON Schema that ours uses, and refuses to judge by a word that it does not know. */
final class SchemaCheck {
    private static final List<String> NOTES = List.of("$schema", "$defs", "title", "description", "examples");

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(Map<?, ?> root) {
        this.root = root;
    }

    static List<String> faults(Map<?, ?> schema, Object value) {
        return faults(schema, schema, value, "$");
    }

    private static List<String> faults(Map<?, ?> root, Map<?, ?> schema, Object value, String path) {
        SchemaCheck check = new SchemaCheck(root);
        check.check(schema, value, path);
        return check.faults;
    }

    private void check(Map<?, ?> schema, Object value, String path) {
        schema.forEach((word, said) -> {
            if (!NOTES.contains(word) && !holds((String) word, said, schema, value, path)) {
                faults.add(path + " breaks " + word + " " + said);
            }
        });
    }

    private boolean holds(String word, Object said, Map<?, ?> schema, Object value, String path) {
        return switch (word) {
            case "$ref" -> faults(root, defined((String) said), value, path).isEmpty();
            case "type" -> isOf((String) said, value);
            case "const" -> said.equals(value);
            case "enum" -> ((List<?>) said).contains(value);
            case "pattern" ->
                value instanceof String text
                        && Pattern.compile((String) said).matcher(text).find();
            case "minLength" -> value instanceof String text && text.length() >= (Long) said;
            case "minimum" -> value instanceof Long number && number >= (Long) said;
            case "minItems" -> value instanceof List<?> list && list.size() >= (Long) said;
            case "required" -> value instanceof Map<?, ?> map && map.keySet().containsAll((List<?>) said);
            case "additionalProperties" ->
                value instanceof Map<?, ?> map
                        && ((Map<?, ?>) schema.get("properties")).keySet().containsAll(map.keySet());
            case "properties" -> {
                properties((Map<?, ?>) said, value, path);
                yield true;
            }
            case "items" -> {
                items((Map<?, ?>) said, value, path);
                yield true;
            }
            case "anyOf" -> fitting(said, value, path) >= 1;
            case "oneOf" -> fitting(said, value, path) == 1;
            default -> throw new AssertionError("No rule for the word " + word);
        };
    }

    private void properties(Map<?, ?> said, Object value, String path) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inside) -> {
                if (said.get(name) instanceof Map<?, ?> schema) {
                    check(schema, inside, path + "." + name);
                }
            });
        }
    }

    private void items(Map<?, ?> said, Object value, String path) {
        if (value instanceof List<?> list) {
            list.forEach(inside -> check(said, inside, path + "[]"));
        }
    }

    private long fitting(Object schemas, Object value, String path) {
        return ((List<?>) schemas)
                .stream()
                        .filter(schema ->
                                faults(root, (Map<?, ?>) schema, value, path).isEmpty())
                        .count();
    }

    private Map<?, ?> defined(String reference) {
        return (Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(reference.substring("#/$defs/".length()));
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "boolean" -> value instanceof Boolean;
            default -> throw new AssertionError("No rule for the type " + type);
        };
    }
}
