package gatehouse.examples;

import java.util.List;

import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.rule.Cited;

/**
 * A clash that stands in the example's plans.
 *
 * @param sides some of the words of each side that is cited, in any order
 */
record Planted(String rule, List<String> sides) {

    static Planted of(String rule, String... sides) {
        return new Planted(rule, List.of(sides));
    }

    boolean is(Board.Clash clash) {
        List<Cited> cited = clash.suggestion().sides();
        return clash.suggestion().rule().equals(rule)
                && cited.size() == sides.size()
                && sides.stream()
                        .allMatch(words ->
                                cited.stream().anyMatch(side -> side.words().contains(words)));
    }
}
