package gatehouse.action.carryforward;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.plan.kind.Kind;

/**
 * What would come along, before anything is begun.
 *
 * @param kinds how many of each kind
 * @param topics how many things of each are to be confirmed
 * @param said how many decisions, answers and reports show as history
 * @param stayed what does not come along, in words
 */
public record Outlook(
        String from,
        String name,
        String takenBy,
        Instant takenAt,
        boolean all,
        Map<Kind, Long> kinds,
        Map<Topic, Long> topics,
        long said,
        List<String> stayed,
        int keptBack) {

    static Outlook of(Source source, Luggage luggage) {
        return new Outlook(
                source.words(),
                source.kept().contents().said("name"),
                source.kept().version().takenBy(),
                source.kept().version().takenAt(),
                source.all(),
                luggage.items().stream()
                        .collect(Collectors.groupingBy(
                                one -> one.item().kind(), LinkedHashMap::new, Collectors.counting())),
                luggage.questions().stream()
                        .collect(Collectors.groupingBy(Question::topic, LinkedHashMap::new, Collectors.counting())),
                luggage.history().stream()
                        .filter(said -> said.what() != Said.What.LEFT)
                        .count(),
                luggage.history().stream()
                        .filter(said -> said.item().isEmpty() && said.what() == Said.What.LEFT)
                        .map(Said::words)
                        .toList(),
                luggage.keptBack());
    }
}
