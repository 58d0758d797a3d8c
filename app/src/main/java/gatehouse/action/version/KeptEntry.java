package gatehouse.action.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.web.Clock;
import gatehouse.foundation.web.Typed;
import gatehouse.plan.plan.PlanPart;
import gatehouse.plan.plan.PlanPart.PartField;

/**
 * What a version holds beside an item: a decision, a delivery, an acceptance.
 *
 * @param heading what it is an entry of
 * @param words by what they say, in the order that the part declares
 */
public record KeptEntry(String heading, Map<String, String> words) {

    public KeptEntry {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** By the reference of the item that each is about; those that are about the plan are left out. */
    static Map<String, List<KeptEntry>> byItem(PlanContents contents, List<PlanPart> parts) {
        Map<String, List<KeptEntry>> byItem = new HashMap<>();
        for (PlanPart part : parts) {
            for (PartField about : part.fields()) {
                if (about.form().startsWith("reference:")) {
                    contents.part(part.name())
                            .forEach(entry -> byItem.computeIfAbsent(
                                            String.valueOf(entry.get(about.name())), item -> new ArrayList<>())
                                    .add(of(part, about, entry)));
                }
            }
        }
        return byItem;
    }

    private static KeptEntry of(PlanPart part, PartField about, Map<String, Object> entry) {
        Map<String, String> words = new LinkedHashMap<>();
        for (PartField field : part.fields()) {
            if (!field.equals(about) && entry.containsKey(field.name())) {
                words.put(Typed.asWords(field.name()), words(field, String.valueOf(entry.get(field.name()))));
            }
        }
        return new KeptEntry(Typed.asWords(part.name()), words);
    }

    private static String words(PartField field, String value) {
        if (field.form().equals("instant")) {
            return Clock.words(Instant.parse(value));
        }
        return field.form().contains("|") ? Typed.asWords(value) : value;
    }
}
