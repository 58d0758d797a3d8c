package gatehouse.otherplans.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two plans send people opposite ways for the same reason. */
final class X41OppositeResponses implements CrossPlanRule {
    /** Ways that exclude one another. */
    private static final Map<String, Pattern> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("invacuate", Pattern.compile("\\b(invacuat|shelter|bring .*inside|move .*inside)"));
        WAYS.put("lock down", Pattern.compile("\\b(lockdown|lock down|lock the)"));
        WAYS.put("evacuate", Pattern.compile("\\b(evacuat|disperse|clear the)"));
    }

    private static final RuleCard CARD = RuleCard.of(
                    "X41",
                    Subject.CONTINGENCY,
                    Severity.HIGH,
                    "Two plans give opposite responses to the same trigger",
                    "One sends people out while the other brings them in.")
            .needsOfOthers("what another plan does when something happens", About.RESPONSE_TO_TRIGGER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.subject(fact);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> known =
                group.facts().stream().filter(fact -> !way(fact).isEmpty()).toList();
        group.facts().stream()
                .filter(fact -> !fact.says().isGiven())
                .forEach(fact ->
                        telling.cannotTell("what is done on " + fact.subject().words(), fact));
        Lay.differing(
                known,
                (one, other) -> way(one).equals(way(other)) || isElsewhere(one, other, telling.review()),
                (one, other) -> telling.clash(
                        telling.wording()
                                        .differ(
                                                "on "
                                                        + Wording.quoted(
                                                                one.subject().words()),
                                                one,
                                                told(one),
                                                other,
                                                told(other))
                                + ".",
                        one,
                        other));
    }

    private static boolean isElsewhere(Fact one, Fact other, Review review) {
        return one.where().isGiven()
                && other.where().isGiven()
                && !review.places().ground(one.where()).contains(other.where().key());
    }

    private static String told(Fact fact) {
        return way(fact) + " (" + Wording.quoted(fact.says().words()) + ")";
    }

    private static String way(Fact fact) {
        return WAYS.entrySet().stream()
                .filter(way -> way.getValue().matcher(fact.says().key()).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
