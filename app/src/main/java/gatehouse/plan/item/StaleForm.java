package gatehouse.plan.item;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/**
 * A form whose item someone else saved meanwhile, to be shown again over what is kept now.
 *
 * <p>What this writer did not touch becomes what is kept now, so that saving undoes nothing by accident.
 *
 * @param form to be saved over the newest revision
 * @param differing the questions, and {@code marking}, at which saving would put this writer's answer over another
 */
public record StaleForm(ItemForm form, Set<String> differing) {
    private static final String MARKING = "marking";

    public StaleForm {
        differing = Set.copyOf(differing);
    }

    /**
     * Lays what was typed over what is kept.
     *
     * @param opened what the form was opened on; nothing if that is not known, and then all of it counts as touched
     */
    static StaleForm of(ItemForm typed, Item latest, Optional<Revision> opened) {
        ItemForm kept = ItemForm.of(latest);
        Optional<ItemForm> base = opened.map(revision -> ItemForm.of(typed.kind(), revision));
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        Set<String> differing = new LinkedHashSet<>();
        for (Field field : typed.kind().fields()) {
            if (!field.isAsked()) {
                continue;
            }
            boolean touched = base.filter(before -> says(field, before).equals(says(field, typed)))
                    .isEmpty();
            ItemForm shown = touched ? typed : kept;
            ItemForm.boxes(field).forEach(box -> boxes.put(box, shown.values(box)));
            if (!says(field, shown).equals(says(field, kept))) {
                differing.add(field.name());
            }
        }
        boolean markedAnew =
                base.filter(before -> before.marking().equals(typed.marking())).isEmpty();
        String marking = markedAnew ? typed.marking() : latest.marking();
        if (!marking.equals(latest.marking())) {
            differing.add(MARKING);
        }
        return new StaleForm(
                new ItemForm(typed.kind(), latest.reference(), latest.revision(), marking, boxes), differing);
    }

    /** What the boxes of a question come to, whatever order and line ends the browser sent them with. */
    private static String says(Field field, ItemForm form) {
        String blank = form.value(field.name() + ".blank");
        String given = form.value(field.name()).replace("\r\n", "\n").strip();
        boolean unordered = field.type() == FieldType.LINKS || field.type() == FieldType.CHOICES;
        return (unordered ? given.lines().sorted().collect(Collectors.joining("\n")) : given)
                + (blank.isEmpty()
                        ? ""
                        : "\u0000" + blank + "\u0000"
                                + form.value(field.name() + ".words").strip());
    }
}
