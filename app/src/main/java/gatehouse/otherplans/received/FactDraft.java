package gatehouse.otherplans.received;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Kind;

/** The form of a fact as it opens on a piece of a file. Whatever is proposed of the words is filled in here. */
final class FactDraft {
    private FactDraft() {}

    static ItemForm of(Kind fact, Item version, Pieces.Chosen chosen) {
        Map<String, List<String>> typed = new LinkedHashMap<>(from(version));
        typed.put("anchor", List.of(chosen.anchor()));
        typed.put("words", List.of(chosen.words()));
        return ItemForm.filled(fact, version.marking(), typed);
    }

    /** A fact's plan and version, which the page fixes and nobody types. */
    static Map<String, List<String>> from(Item version) {
        return Map.of(
                "plan", List.of(version.answers().text("plan").orElse("")),
                "receivedVersion", List.of(version.reference()));
    }
}
