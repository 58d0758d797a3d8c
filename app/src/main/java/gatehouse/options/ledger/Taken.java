package gatehouse.options.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.kind.Answers;

/** The recommendations that a what-if takes as added, removed or not delivered, by reference. */
public record Taken(Set<String> added, Set<String> removed, Set<String> notDelivered) {

    /** As a kept what-if has them. */
    public static Taken of(Answers kept) {
        return new Taken(
                new TreeSet<>(kept.list("added")),
                new TreeSet<>(kept.list("removed")),
                new TreeSet<>(kept.list("notDelivered")));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && notDelivered.isEmpty();
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>(added);
        all.addAll(removed);
        all.addAll(notDelivered);
        return all;
    }

    /** What would then be in place, of those that are accepted now. */
    Set<String> from(Set<String> accepted) {
        Set<String> then = new HashSet<>(accepted);
        then.addAll(added);
        then.removeAll(removed);
        then.removeAll(notDelivered);
        return then;
    }

    /** What was taken as what, a sentence each, every measure by name. */
    List<String> words(MovedWords named) {
        List<String> words = new ArrayList<>();
        put(words, "Supposed accepted too: ", added, named);
        put(words, "Supposed taken out: ", removed, named);
        put(words, "Supposed not delivered: ", notDelivered, named);
        return words;
    }

    private static void put(List<String> words, String label, Set<String> references, MovedWords named) {
        if (!references.isEmpty()) {
            words.add(label
                    + references.stream()
                            .map(named::listed)
                            .map(WhatIf::unended)
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    /** Why nothing can be shown of it, by the box: what is no recommendation, or is taken as two things at once. */
    Map<String, String> faults(PlanContents plan) {
        List<String> sentences = new ArrayList<>();
        Set<String> standing =
                plan.ofKind("RECOMMENDATION").stream().map(KeptItem::reference).collect(Collectors.toSet());
        all().stream()
                .filter(one -> !standing.contains(one))
                .forEach(one -> sentences.add("“" + one + "” is no recommendation that stands in this plan."));
        all().stream()
                .filter(one -> added.contains(one) && (removed.contains(one) || notDelivered.contains(one)))
                .forEach(one -> sentences.add(
                        one + " is taken as accepted and as gone at once. Choose one of them, and ask again."));
        all().stream()
                .filter(one -> removed.contains(one) && notDelivered.contains(one))
                .forEach(one -> sentences.add(
                        one + " is ticked as taken out and as not delivered. Choose one of them, and ask again."));
        return sentences.isEmpty() ? Map.of() : Map.of("asked", String.join(" ", sentences));
    }

    /** What stands in the way of keeping it under this name, by the box. */
    Map<String, String> faults(PlanContents plan, String name) {
        if (isEmpty()) {
            return Map.of("name", "Choose at least one measure before keeping this.");
        }
        Map<String, String> faults = new LinkedHashMap<>(faults(plan));
        if (name.isBlank()) {
            faults.put("name", "Say what was asked, in a few words.");
        }
        return faults;
    }
}
