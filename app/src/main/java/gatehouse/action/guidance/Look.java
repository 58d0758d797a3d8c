package gatehouse.action.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.gap.Gap;
import gatehouse.action.gap.WhatIsMissing;

/**
 * Where the evidence of a point lies in a plan: a row of the list of points names one for each thing that may show it.
 *
 * <p>A kind or a part that a plan knows nothing of shows as blank, so that a row may name what a room will keep before there
 * is that room.
 */
@FunctionalInterface
interface Look {

    Stream<Line> in(Looked looked);

    /** The items of a kind, counted, or the blank. */
    static Look each(String kind, String one, String many, String blank) {
        return each(kind, item -> true, one, many, blank);
    }

    /** The same of those that are so. */
    static Look each(String kind, Predicate<KeptItem> so, String one, String many, String blank) {
        return looked -> Stream.of(line(
                looked.each(kind).filter(so).map(Look::named).toList(),
                one,
                many,
                Line.blank(blank, looked.list(kind))));
    }

    /** The items that are so, and nothing where there are none. */
    static Look any(String kind, Predicate<KeptItem> so, String one, String many) {
        return looked -> line(looked, kind, so, one, many, Shows.EVIDENCE);
    }

    /** The items of which something is still to be said, and nothing where there are none. */
    static Look open(String kind, Predicate<KeptItem> so, String one, String many) {
        return looked -> line(looked, kind, so, one, many, Shows.OPEN);
    }

    private static Stream<Line> line(
            Looked looked, String kind, Predicate<KeptItem> so, String one, String many, Shows shows) {
        List<Line.Named> found = looked.each(kind).filter(so).map(Look::named).toList();
        return found.isEmpty()
                ? Stream.empty()
                : Stream.of(new Line(shows, counted(found.size(), one, many), found, looked.list(kind)));
    }

    /** What these rules of what is missing find, one line a rule. */
    static Look lacking(String... rules) {
        for (String rule : rules) {
            if (!WhatIsMissing.hasRule(rule)) {
                throw new IllegalArgumentException("There is no rule of what is missing that is called " + rule);
            }
        }
        return looked -> Arrays.stream(rules)
                .map(looked::missing)
                .filter(gaps -> !gaps.isEmpty())
                .map(Look::lack);
    }

    private static Line lack(List<Gap> gaps) {
        List<Line.Named> named = gaps.stream()
                .filter(gap -> !gap.reference().isEmpty())
                .map(gap -> new Line.Named(gap.reference(), gap.title()))
                .distinct()
                .toList();
        String rule = gaps.get(0).rule();
        return Line.open(named.size() > 1 ? rule + " (" + named.size() + ")" : rule, named, "/missing");
    }

    /** The entries of a part that are so, by the items they are about, or the blank. */
    static Look part(
            String part, String about, Predicate<Map<String, Object>> so, String one, String many, Line blank) {
        return looked -> Stream.of(line(
                looked.plan().part(part).stream()
                        .filter(so)
                        .map(entry -> String.valueOf(entry.get(about)))
                        .distinct()
                        .map(looked::named)
                        .toList(),
                one,
                many,
                blank));
    }

    /** The same, and nothing where there are none. */
    static Look anyPart(String part, String about, String one, String many, String address) {
        return looked -> part(part, about, entry -> true, one, many, Line.blank("", address))
                .in(looked)
                .filter(line -> line.shows() == Shows.EVIDENCE);
    }

    /** How many entries a part has, or the blank. */
    static Look entries(String part, String one, String many, Line blank) {
        return looked -> {
            int count = looked.plan().part(part).size();
            return Stream.of(count == 0 ? blank : Line.evidence(counted(count, one, many), List.of(), blank.address()));
        };
    }

    private static Line line(List<Line.Named> found, String one, String many, Line blank) {
        return found.isEmpty() ? blank : Line.evidence(counted(found.size(), one, many), found, blank.address());
    }

    private static Line.Named named(KeptItem item) {
        return new Line.Named(item.reference(), item.title());
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Whether an item answers all of these, whatever it answers. */
    static Predicate<KeptItem> given(String... questions) {
        return item -> Arrays.stream(questions).allMatch(name -> item.answers().isGiven(name));
    }

    static Predicate<KeptItem> is(String question, String... choices) {
        return item ->
                item.answers().text(question).filter(List.of(choices)::contains).isPresent();
    }

    static Predicate<Map<String, Object>> says(String name, String... values) {
        return entry -> List.of(values).contains(entry.get(name));
    }

    /** Whether nothing at all is said to a question: neither an answer nor a reason for none. */
    static Predicate<KeptItem> unsaid(String question) {
        return item -> item.answers().answer(question).isEmpty();
    }
}
