package gatehouse.output.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.version.Altered;
import gatehouse.action.version.Meaning;
import gatehouse.plan.kind.Kind;

/** What changed since the version before: the worst first, then, on one line, what is new. */
final class Changes {
    private Changes() {}

    /** As many as a decision sheet has room for; what is new is counted by kind. */
    static List<String> atMost(int most, Edition edition) {
        List<String> worst = worst(edition);
        List<String> lines = new ArrayList<>(worst.stream().limit(most).toList());
        if (worst.size() > most) {
            lines.add("And " + Counted.of(worst.size() - most, "more item", "more items") + " changed.");
        }
        String added = counted(edition);
        if (!added.isEmpty()) {
            lines.add(added);
        }
        return lines.isEmpty() && edition.changed().isPresent() ? List.of("Nothing in what the plan says.") : lines;
    }

    /** Every one, what is new by its reference. */
    static List<String> all(Edition edition) {
        List<String> lines = new ArrayList<>(worst(edition));
        String added = added(edition).stream().map(Altered::reference).sorted().collect(Collectors.joining(", "));
        if (!added.isEmpty()) {
            lines.add("Added: " + added + ".");
        }
        return lines;
    }

    /** The worst of each item that is not new. */
    private static List<String> worst(Edition edition) {
        Map<String, String> lines = new LinkedHashMap<>();
        altered(edition)
                .filter(each -> each.meaning() != Meaning.ADDED)
                .forEach(each -> lines.putIfAbsent(each.reference(), each.line()));
        return List.copyOf(lines.values());
    }

    private static String counted(Edition edition) {
        Map<String, Long> byKind = added(edition).stream()
                .flatMap(each -> edition.find(each.reference()).stream())
                .sorted(Comparator.comparing(Entry::reference))
                .collect(Collectors.groupingBy(
                        entry -> entry.item().kind().code(), LinkedHashMap::new, Collectors.counting()));
        String counts = byKind.entrySet().stream()
                .map(one -> words(edition, one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : "Added: " + counts + ".";
    }

    private static String words(Edition edition, String code, long count) {
        Kind kind = edition.each(code).get(0).item().kind();
        return Counted.of(count, kind.singular(), kind.plural());
    }

    private static List<Altered> added(Edition edition) {
        return altered(edition).filter(each -> each.meaning() == Meaning.ADDED).toList();
    }

    private static Stream<Altered> altered(Edition edition) {
        return edition.changed().stream().flatMap(changed -> changed.altered().stream());
    }
}
