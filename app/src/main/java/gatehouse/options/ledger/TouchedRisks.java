package gatehouse.options.ledger;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.options.effect.Moved;
import gatehouse.options.effect.Risk;

/** The residual risks and contingencies that hang on an assessment or on a measure, found once for a whole plan. */
record TouchedRisks(MovedWords words, Map<String, Set<KeptItem>> byReference) {

    static TouchedRisks of(PlanContents plan) {
        Map<String, Set<KeptItem>> byReference = new HashMap<>();
        for (KeptItem risk : plan.ofKind("RESIDUAL_RISK")) {
            for (String question : List.of("methods", "recommendations")) {
                risk.answers()
                        .list(question)
                        .forEach(reference -> byReference
                                .computeIfAbsent(reference, none -> new LinkedHashSet<>())
                                .add(risk));
            }
        }
        return new TouchedRisks(MovedWords.of(plan), byReference);
    }

    WhatIf.Changed changed(Risk before, Risk after, Set<String> measures) {
        Set<KeptItem> risks = new LinkedHashSet<>(byReference.getOrDefault(before.assessment(), Set.of()));
        measures.stream().sorted().forEach(measure -> risks.addAll(byReference.getOrDefault(measure, Set.of())));
        return new WhatIf.Changed(
                before.assessment(),
                title(before.assessment()),
                words.of(before, after),
                Moved.between(before, after).stream().anyMatch(Moved::falls),
                Stream.concat(before.noLongerRaised(after, words::named).stream(), after.reasons(words::named).stream())
                        .toList(),
                risks.stream()
                        .map(risk -> risk.reference() + " " + risk.title())
                        .toList(),
                risks.stream()
                        .flatMap(risk -> risk.answers().list("contingencies").stream())
                        .distinct()
                        .map(reference -> reference + " " + title(reference))
                        .toList());
    }

    private String title(String reference) {
        return Optional.ofNullable(words.items().get(reference))
                .map(KeptItem::title)
                .orElse("");
    }
}
