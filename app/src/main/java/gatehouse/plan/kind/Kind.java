package gatehouse.plan.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What is wrong with these answers as a whole, as a sentence by question: needed ones missing, rules broken. */
    public Map<String, String> faults(Answers answers, AskedIn asked) {
        Map<String, String> faults = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.needed() && answers.answer(field.name()).isEmpty())
                .forEach(field -> faults.put(
                        field.name(),
                        "Answer “" + field.question() + "”: the " + singular + " makes no sense without it."));
        rules.forEach(
                rule -> rule.saidOf(answers, asked).ifPresent(sentence -> faults.putIfAbsent(rule.field(), sentence)));
        return faults;
    }

    /** The questions whose answers are words that the program kept as it showed them. */
    public List<Field> keptWords() {
        return fields.stream()
                .filter(field -> field.type() == FieldType.TEXT && field.written() == Written.BY_PROGRAM)
                .toList();
    }

    /** Whether an item of it is kept from a page that shows something, so that no form adds one. */
    public boolean isKeptByProgram() {
        return !keptWords().isEmpty();
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
