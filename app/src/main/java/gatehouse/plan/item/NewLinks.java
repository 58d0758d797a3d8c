package gatehouse.plan.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** What an item begins to lead to by being saved. */
final class NewLinks {
    private static final String REMOVED_TARGET =
            "%s was removed from this plan, so nothing new can lead to it. Restore it first.";

    private static final String OTHER_TARGET =
            "%s cannot be chosen here: to “%s” it answers %s, and what is chosen here must answer “%s”.";

    private NewLinks() {}

    /** A sentence for each question that begins to lead to a removed item; one that did so before may go on. */
    static Map<String, String> toRemoved(
            Answers before, Answers after, Kind kind, Map<String, AskedIn.Target> targets) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : kind.links()) {
            List<String> held = ItemRow.references(field, before);
            ItemRow.references(field, after).stream()
                    .filter(reference -> targets.get(reference).removed() && !held.contains(reference))
                    .forEach(reference -> errors.put(field.name(), REMOVED_TARGET.formatted(reference)));
        }
        return errors;
    }

    /**
     * A sentence for each question that begins to lead to an item which it may not lead to.
     *
     * @param standing the items of a kind that stand, by its code; looked at only where something new is led to
     */
    static Map<String, String> toOthers(
            Answers before, Answers after, Kind kind, Function<String, List<Item>> standing) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : kind.links()) {
            List<String> begun = new ArrayList<>(ItemRow.references(field, after));
            begun.removeAll(ItemRow.references(field, before));
            if (field.only().isPresent() && !begun.isEmpty()) {
                Field.Only only = field.only().get();
                standing.apply(only.kind()).stream()
                        .filter(item -> begun.contains(item.reference()) && !isOne(only, item))
                        .forEach(item -> errors.putIfAbsent(field.name(), notOne(only, item)));
            }
        }
        return errors;
    }

    static boolean isOne(Field.Only only, Item item) {
        return item.answers().text(only.question()).filter(only.code()::equals).isPresent();
    }

    private static String notOne(Field.Only only, Item item) {
        Field asked = item.kind().field(only.question());
        String said = item.answers()
                .text(only.question())
                .map(code -> "“" + words(asked, code) + "”")
                .orElse("nothing");
        return OTHER_TARGET.formatted(item.reference(), asked.question(), said, words(asked, only.code()));
    }

    private static String words(Field asked, String code) {
        return asked.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse(code);
    }
}
