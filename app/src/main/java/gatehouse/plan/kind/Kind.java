package gatehouse.plan.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of item, declared by the room that holds it.
 *
 * @param code as in the plan file and the table's name, upper snake case
 * @param prefix of its references: {@code VUL} gives VUL-001
 * @param singular as in a sentence, lower case
 * @param plural as a heading's words, lower case
 * @param single whether a plan has only one (a second is refused)
 * @param purpose one line under the list's heading: what belongs here
 * @param titleField the question whose answer names the item in lists
 * @param listFields the questions that a list shows beside the title
 */
public record Kind(
        String code,
        String prefix,
        String singular,
        String plural,
        Stage stage,
        boolean single,
        String purpose,
        String titleField,
        List<String> listFields,
        List<Field> fields,
        List<Rule> rules) {

    public Kind {
        listFields = List.copyOf(listFields);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    public String table() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** The last part of its pages' address. */
    public String path() {
        return plural.replace(' ', '-');
    }

    public Field field(String name) {
        return findField(name).orElseThrow(() -> new IllegalArgumentException(code + " does not ask " + name));
    }

    public Optional<Field> findField(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The questions whose answers lie in its own table. */
    public List<Field> columns() {
        return fields.stream().filter(field -> !field.type().isLink()).toList();
    }

    /** The questions whose answers are links. */
    public List<Field> links() {
        return fields.stream().filter(field -> field.type().isLink()).toList();
    }
}
