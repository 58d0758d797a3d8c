package gatehouse.action.eventday;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.options.ledger.Taken;
import gatehouse.options.ledger.WhatIf;

/**
 * What follows from what is not in place: the risks that rise as the coordinator judged them, those that hang on it though
 * nobody judged by how much, and the contingencies that answer them.
 *
 * <p>A measure that is missing at one of its places counts as missing: effects are judged of a measure as a whole. What it
 * makes worse at a place where it is not missing goes on. A commitment that is missing takes with it the measures that it
 * was to deliver.
 *
 * @param lines what is not in place
 * @param rises the assessments whose levels change, with their residual risks; those of which anything falls come last
 * @param unjudged the measures of which no effect is recorded, so that it cannot be told by how much anything rises
 * @param risks the residual risks that hang on any of it: "RSK-002 ..., owned by ..."
 * @param rehearsal whether the days are so far off that none of it has come about
 */
public record Failing(
        List<DayLine> lines,
        List<WhatIf.Changed> rises,
        List<String> unjudged,
        List<Named> risks,
        List<Card> contingencies,
        boolean rehearsal) {

    /** Something of the plan, with what is said beside it. */
    public record Named(String reference, String title, String more) {}

    /** A contingency as it is needed at that moment. */
    public record Card(
            String reference, String title, String trigger, String decides, String deputy, List<String> actions) {

        public Card {
            actions = List.copyOf(actions);
        }
    }

    public Failing {
        lines = List.copyOf(lines);
        rises = List.copyOf(rises);
        unjudged = List.copyOf(unjudged);
        risks = List.copyOf(risks);
        contingencies = List.copyOf(contingencies);
    }

    static Failing of(PlanContents plan, DayList list) {
        List<DayLine> lines = list.notInPlace();
        if (lines.isEmpty()) {
            return new Failing(List.of(), List.of(), List.of(), List.of(), List.of(), false);
        }
        Missing missing = Missing.of(plan, list);
        WhatIf without = WhatIf.of(plan, new Taken(Set.of(), Set.of(), missing.all()), missing::leaves);
        Set<String> hang = new HashSet<>(missing.all());
        without.changed().forEach(changed -> hang.add(changed.assessment()));
        List<KeptItem> risks = plan.ofKind("RESIDUAL_RISK").stream()
                .filter(risk -> Stream.of("recommendations", "methods")
                        .flatMap(question -> risk.answers().list(question).stream())
                        .anyMatch(hang::contains))
                .toList();
        return new Failing(
                lines,
                without.changed().stream()
                        .sorted(Comparator.comparing(WhatIf.Changed::falls))
                        .toList(),
                without.unjudged(),
                risks.stream().map(Failing::named).toList(),
                cards(plan, risks),
                list.rehearsal().isPresent());
    }

    private static Named named(KeptItem risk) {
        return new Named(
                risk.reference(),
                risk.title(),
                risk.answers().text("ownerName").map(name -> "owned by " + name).orElse("OWNED BY NOBODY"));
    }

    private static List<Card> cards(PlanContents plan, List<KeptItem> risks) {
        Map<String, KeptItem> items = plan.byReference();
        return risks.stream()
                .flatMap(risk -> risk.answers().list("contingencies").stream())
                .distinct()
                .flatMap(reference -> Optional.ofNullable(items.get(reference)).stream())
                .filter(item -> !item.isRemoved())
                .map(Failing::card)
                .collect(Collectors.toMap(Card::reference, card -> card, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Card card(KeptItem item) {
        return new Card(
                item.reference(),
                item.title(),
                item.answers().text("trigger").orElse(""),
                item.answers().text("decisionMaker").orElse(""),
                item.answers().text("deputy").orElse(""),
                item.answers().list("actions"));
    }
}
