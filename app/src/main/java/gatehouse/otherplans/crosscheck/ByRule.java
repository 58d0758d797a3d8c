package gatehouse.otherplans.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import gatehouse.otherplans.rule.RuleCard;
import gatehouse.otherplans.rule.Told;

/**
 * What one rule says, so that thirty like sentences are one heading with their number.
 *
 * @param of clashes, or what the rule cannot tell
 */
public record ByRule<T>(RuleCard card, List<T> of) {
    private static final int OPEN_AT_MOST = 8;

    public ByRule {
        of = List.copyOf(of);
    }

    /** In the order in which each rule speaks first, which for clashes is by how grave they are. */
    public static List<ByRule<Board.Clash>> clashes(List<Board.Clash> clashes) {
        return grouped(clashes, Board.Clash::card);
    }

    static List<ByRule<Told>> told(List<Told> told, Function<Told, RuleCard> card) {
        return grouped(told, card);
    }

    private static <T> List<ByRule<T>> grouped(List<T> all, Function<T, RuleCard> card) {
        Map<String, List<T>> of = new LinkedHashMap<>();
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        for (T one : all) {
            RuleCard rule = card.apply(one);
            cards.put(rule.code(), rule);
            of.computeIfAbsent(rule.code(), code -> new ArrayList<>()).add(one);
        }
        return cards.values().stream()
                .map(rule -> new ByRule<>(rule, of.get(rule.code())))
                .toList();
    }

    /** Whether all of it lies open on a page; more are behind their number. */
    public boolean isShort() {
        return of.size() <= OPEN_AT_MOST;
    }
}
