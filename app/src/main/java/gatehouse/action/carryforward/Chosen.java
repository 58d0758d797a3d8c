package gatehouse.action.carryforward;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;

/**
 * Which items of a version come along, and with which answers.
 *
 * @param open what this person may have of it, removed items left out
 * @param items those of it that come along
 * @param keptBack how many stay behind because they are restricted
 */
record Chosen(List<KeptItem> open, List<KeptItem> items, int keptBack) {

    /** @param all whether the person reads the plan; else only what is not restricted */
    static Chosen of(PlanContents from, boolean all) {
        List<KeptItem> standing =
                from.items().stream().filter(item -> !item.isRemoved()).toList();
        List<KeptItem> open = standing.stream()
                .filter(item -> all || !Restricted.is(item, from.said("marking")))
                .toList();
        List<KeptItem> items = open.stream()
                .filter(item -> WhatCarries.comesAlong(item.kind()))
                .toList();
        return new Chosen(open, whole(items), standing.size() - open.size());
    }

    /** Without those that make no sense once something that they lead to stays behind. */
    private static List<KeptItem> whole(List<KeptItem> items) {
        List<KeptItem> now = items;
        List<KeptItem> before;
        do {
            before = now;
            Set<String> there = references(before);
            now = before.stream().filter(item -> isWhole(item, there)).toList();
        } while (now.size() < before.size());
        return now;
    }

    private static boolean isWhole(KeptItem item, Set<String> there) {
        return item.kind().links().stream()
                .filter(Field::needed)
                .allMatch(field -> there.containsAll(references(field, item.answers())));
    }

    Set<String> references() {
        return references(items);
    }

    private static Set<String> references(List<KeptItem> items) {
        return items.stream().map(KeptItem::reference).collect(Collectors.toCollection(HashSet::new));
    }

    /** The answers that come along, links only to what comes along too. */
    Answers carried(KeptItem item, Set<String> there) {
        Map<String, Answer> carried = new LinkedHashMap<>();
        for (Field field : item.kind().fields()) {
            if (WhatCarries.isWord(field) && !WhatCarries.isLeft(item.kind(), field)) {
                item.answers()
                        .answer(field.name())
                        .filter(answer -> !field.type().isLink() || keeps(field, answer, there))
                        .ifPresent(answer -> carried.put(field.name(), kept(field, answer, there)));
            }
        }
        return new Answers(carried);
    }

    private static boolean keeps(Field field, Answer answer, Set<String> there) {
        return answer instanceof Answer.Blank
                || references(field, new Answers(Map.of(field.name(), answer))).stream()
                        .anyMatch(there::contains);
    }

    private static Answer kept(Field field, Answer answer, Set<String> there) {
        if (field.type() != FieldType.LINKS || answer instanceof Answer.Blank) {
            return answer;
        }
        return new Answer.Given(references(field, new Answers(Map.of(field.name(), answer))).stream()
                .filter(there::contains)
                .toList());
    }

    private static List<String> references(Field field, Answers answers) {
        return field.type() == FieldType.LINK
                ? answers.text(field.name()).stream().toList()
                : answers.list(field.name());
    }
}
