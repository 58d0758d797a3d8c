package gatehouse.otherplans.crosscheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.rule.Gap;
import gatehouse.otherplans.rule.Suggestion;

/**
 * Which windows are in a clash of when or where that nobody dismissed. Where nobody's being there is the clash, it is the
 * time that is uncovered, and no window that a plan gives.
 */
record Clashing(Map<Side, String> sides, Map<Gap, String> gaps) {

    /** A side of a clash, by which a fact is known again. */
    record Side(String plan, String reference, String words) {}

    static Clashing of(Board board) {
        List<Suggestion> found = Stream.of(board.open(), board.takenUp(), board.settled())
                .flatMap(List::stream)
                .filter(clash -> clash.card().subject().hasWindows())
                .filter(clash -> !clash.settlement().equals("DISMISSED") || !clash.sameWords())
                .map(Board.Clash::suggestion)
                .toList();
        Map<Side, TreeSet<String>> rules = new HashMap<>();
        Map<Gap, String> gaps = new HashMap<>();
        for (Suggestion one : found) {
            one.gaps().forEach(gap -> gaps.put(gap, one.rule()));
            if (one.gaps().isEmpty()) {
                one.sides()
                        .forEach(side -> rules.computeIfAbsent(
                                        new Side(side.plan(), side.reference(), side.words()), key -> new TreeSet<>())
                                .add(one.rule()));
            }
        }
        Map<Side, String> sides = new HashMap<>();
        rules.forEach((side, codes) -> sides.put(side, String.join(", ", codes)));
        return new Clashing(sides, gaps);
    }

    boolean has(Fact fact) {
        return !rules(fact).isEmpty() || uncovered(fact).isPresent();
    }

    /** The codes of the rules that find it in a clash; empty where none does. */
    String rules(Fact fact) {
        return sides.getOrDefault(
                new Side(fact.plan(), fact.reference(), fact.source().words()), "");
    }

    /** The rule that finds nobody there when this says that somebody should be. */
    Optional<String> uncovered(Fact needed) {
        return Optional.ofNullable(gaps.get(new Gap(needed, needed.span())));
    }
}
