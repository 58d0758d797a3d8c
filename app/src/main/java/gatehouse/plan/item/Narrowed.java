package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;

/** What a form knows of the plan, without the items that none of its questions may lead to. */
final class Narrowed {
    private Narrowed() {}

    /**
     * The same, and what a box holds already stays to be seen.
     *
     * @param all the items of a kind, removed ones too, by its code; looked at only where a question is narrowed
     */
    static AskedIn asked(ItemForm form, AskedIn asked, Function<String, List<Item>> all) {
        Map<String, AskedIn.Target> references = new LinkedHashMap<>(asked.references());
        form.kind()
                .links()
                .forEach(field -> field.only()
                        .ifPresent(only -> all.apply(only.kind()).stream()
                                .filter(item -> !NewLinks.isOne(only, item) && !isHeld(form, field, item))
                                .forEach(item -> references.remove(item.reference()))));
        return new AskedIn(asked.zone(), asked.scale(), asked.lists(), references);
    }

    private static boolean isHeld(ItemForm form, Field field, Item item) {
        return form.has(field.name(), item.reference());
    }
}
