package gatehouse.output.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.version.Altered;
import gatehouse.action.version.Difference;
import gatehouse.action.version.Meaning;
import gatehouse.plan.kind.Kind;

/** What changed since the version before: the worst first, then, on one line, what is new. */
final class Changes {
    private Changes() {}

    /** As many as a decision sheet has room for; what is new is counted by kind. */
    static List<String> atMost(int most, Edition edition) {
        return with(counted(edition), worst(most, edition));
    }

    /** Every one, what is new by its reference. */
    static List<String> all(Edition edition) {
        String references =
                added(edition).stream().map(Altered::reference).sorted().collect(Collectors.joining(", "));
        return with(references.isEmpty() ? "" : "Added: " + references + ".", worst(Integer.MAX_VALUE, edition));
    }

    private static List<String> with(String added, List<String> worst) {
        return Stream.concat(worst.stream(), Stream.of(added))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> worst(int most, Edition edition) {
        return edition.changed()
                .map(changed -> changed.isNone()
                        ? List.of("Nothing in what the plan says.")
                        : new Difference(
                                        changed.altered().stream()
                                                .filter(each -> each.meaning() != Meaning.ADDED)
                                                .toList(),
                                        changed.reworded())
                                .worst(most))
                .orElse(List.of());
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
        return edition.changed().stream()
                .flatMap(changed -> changed.altered().stream())
                .filter(each -> each.meaning() == Meaning.ADDED)
                .toList();
    }
}
