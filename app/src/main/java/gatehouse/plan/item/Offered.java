package gatehouse.plan.item;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.foundation.web.Option;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;

/** What a question's box offers on this form. */
public final class Offered {
    private Offered() {}

    /** Choices, levels or items; an item that was removed only where it is held already. */
    public static List<Option> options(Field field, ItemForm form, AskedIn asked) {
        if (!field.type().isLink()) {
            return asked.offered(field).stream()
                    .map(choice -> new Option(choice.code(), choice.words()))
                    .toList();
        }
        Stream<Option> items = asked.references().entrySet().stream()
                .filter(entry -> field.linksTo().contains(entry.getValue().kind()))
                .filter(entry -> !entry.getKey().equals(form.reference()))
                .filter(entry -> !entry.getValue().removed() || form.has(field.name(), entry.getKey()))
                .map(entry -> new Option(entry.getKey(), words(entry.getKey(), entry.getValue())));
        return items.toList();
    }

    private static String words(String reference, AskedIn.Target target) {
        return reference + " " + target.title() + (target.removed() ? " (removed)" : "");
    }
}
