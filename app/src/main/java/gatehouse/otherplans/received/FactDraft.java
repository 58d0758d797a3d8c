package gatehouse.otherplans.received;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.otherplans.proposal.Proposal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Kind;

/** The form of a fact as it opens: on what is proposed, on a piece that a person chose, or on a fact carried over. */
final class FactDraft {
    private FactDraft() {}

    static ItemForm of(Kind fact, Item version, Pieces.Chosen chosen) {
        Map<String, List<String>> typed = new LinkedHashMap<>(from(version));
        typed.put("anchor", List.of(chosen.anchor()));
        typed.put("words", List.of(chosen.words()));
        return ItemForm.filled(fact, version.marking(), typed);
    }

    static ItemForm of(Kind fact, Item version, Proposal proposal) {
        Map<String, List<String>> typed = typed(proposal.answers());
        typed.putAll(from(version));
        return ItemForm.filled(fact, version.marking(), typed);
    }

    /** A fact as a person left it, at its place in the next version, with where it comes from. */
    static ItemForm carried(Item fact, Item from, Item version, String anchor) {
        Map<String, List<String>> typed = new LinkedHashMap<>(ItemForm.of(fact).typed());
        typed.putAll(from(version));
        typed.put("anchor", List.of(anchor));
        typed.put("carriedFrom", List.of(from.reference() + ", " + from.title()));
        return ItemForm.filled(fact.kind(), fact.marking(), typed);
    }

    /** A fact's plan and version, which the page fixes and nobody types. */
    static Map<String, List<String>> from(Item version) {
        return Map.of(
                "plan", List.of(version.answers().text("plan").orElse("")),
                "receivedVersion", List.of(version.reference()));
    }

    private static Map<String, List<String>> typed(Answers answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.toPlanFile()
                .forEach((name, value) -> typed.put(
                        name,
                        value instanceof List<?> many
                                ? many.stream().map(String::valueOf).toList()
                                : List.of(String.valueOf(value))));
        return typed;
    }
}
