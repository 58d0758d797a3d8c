package gatehouse.action.carryforward;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Days;
import gatehouse.plan.kind.AnswerWords;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** What last year's people said and did about the items that come along, in sentences about the past. */
record LastYear(PlanContents from, Set<String> there) {

    List<Said> said(Chosen chosen) {
        List<Said> all = new ArrayList<>();
        from.part("decisions").forEach(entry -> add(all, entry, "recommendation", capacity(entry), decided(entry)));
        from.part("acceptances").forEach(entry -> add(all, entry, "risk", Said.What.ACCEPTANCE, answered(entry)));
        lastDeliveries().forEach(entry -> add(all, entry, "recommendation", Said.What.DELIVERY, delivered(entry)));
        chosen.items()
                .forEach(item -> left(item).stream()
                        .forEach(words -> all.add(new Said(item.reference(), Said.What.LEFT, words))));
        stayed(chosen).stream().forEach(words -> all.add(new Said("", Said.What.LEFT, words)));
        return all;
    }

    private void add(List<Said> all, Map<String, Object> entry, String about, Said.What what, String words) {
        String item = Entry.words(entry, about);
        if (there.contains(item)) {
            all.add(new Said(item, what, words));
        }
    }

    private static Said.What capacity(Map<String, Object> entry) {
        String capacity = Entry.words(entry, "capacity");
        return capacity.isEmpty() ? Said.What.DECISION : Said.What.valueOf(capacity);
    }

    private String decided(Map<String, Object> entry) {
        String outcome = Entry.words(entry, "outcome");
        String to = Entry.words(entry, "deferredTo");
        String words =
                (outcome.equals("IN_PART") ? "accepted in part" : spoken(outcome)) + (to.isEmpty() ? "" : " to " + to);
        return words + made(entry) + because(Entry.words(entry, "reason"));
    }

    private String answered(Map<String, Object> entry) {
        String to = Entry.words(entry, "passedTo");
        return spoken(Entry.words(entry, "outcome"))
                + (to.isEmpty() ? "" : " to " + to)
                + made(entry)
                + because(Entry.words(entry, "reason"));
    }

    private String delivered(Map<String, Object> entry) {
        String words = Entry.words(entry, "words");
        return spoken(Entry.words(entry, "state")) + ", reported" + made(entry) + (words.isEmpty() ? "" : ": " + words);
    }

    /** Of each recommendation, as it stood at the end. */
    private List<Map<String, Object>> lastDeliveries() {
        Map<String, Map<String, Object>> last = new LinkedHashMap<>();
        from.part("deliveries").forEach(entry -> last.put(Entry.words(entry, "recommendation"), entry));
        return List.copyOf(last.values());
    }

    /** The endorsements of the version, as they stand beside it. */
    static List<Said> endorsed(List<Map<String, Object>> endorsements, int version, PlanContents from) {
        return endorsements.stream()
                .filter(entry -> entry.get("version") instanceof Number number && number.intValue() == version)
                .map(entry -> new Said(
                        "",
                        Said.What.ENDORSEMENT,
                        "version " + version + " " + spoken(Entry.words(entry, "outcome"))
                                + new LastYear(from, Set.of()).made(entry)
                                + because(Entry.words(entry, "variations"))))
                .toList();
    }

    private String made(Map<String, Object> entry) {
        String role = Entry.words(entry, "role");
        String confirmation = Entry.words(entry, "confirmation");
        boolean recorded = !Set.of("", "IN_PRODUCT").contains(Entry.words(entry, "how"));
        String standing =
                recorded ? confirmation.isEmpty() ? " (not confirmed)" : " (" + spoken(confirmation) + ")" : "";
        return " on "
                + Days.words(
                        Instant.parse(Entry.words(entry, "at")), from.asked().zone()) + " by "
                + Entry.words(entry, "by")
                + (role.isEmpty() ? "" : ", " + role) + standing;
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ", because: " + reason;
    }

    private static String spoken(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The answers that stay where they are. */
    private List<String> left(KeptItem item) {
        String words = item.kind().fields().stream()
                .filter(field -> WhatCarries.isLeft(item.kind(), field))
                .flatMap(field -> answered(item, field).stream())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? List.of() : List.of(words);
    }

    private List<String> answered(KeptItem item, Field field) {
        return item
                .answers()
                .answer(field.name())
                .map(answer -> field.question() + " " + AnswerWords.of(field, answer, from.asked(), ", "))
                .stream()
                .toList();
    }

    /** What kinds did not come along, each with its number. */
    private static List<String> stayed(Chosen chosen) {
        Set<String> carried = chosen.references();
        Map<Kind, Long> stayed = chosen.open().stream()
                .filter(item -> !carried.contains(item.reference()))
                .collect(Collectors.groupingBy(KeptItem::kind, LinkedHashMap::new, Collectors.counting()));
        String words = stayed.entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + (entry.getValue() == 1
                                ? entry.getKey().singular()
                                : entry.getKey().plural()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? List.of() : List.of(words + ": of their year, or resting on what did not come along.");
    }
}
