package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Two people may decide the same thing, or nobody may. */
final class X25WhoDecides implements CrossPlanRule {
    /** Decisions that every event needs somebody for, whatever each plan calls them. */
    private static final Map<String, Pattern> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("evacuation", Pattern.compile("\\bevacuat"));
        ALWAYS.put(
                "stopping the show", Pattern.compile("\\b(show stop|stop the show|stopping the show|show stopping)"));
        ALWAYS.put("cordons", Pattern.compile("\\bcordon"));
        ALWAYS.put("relaxing the search", Pattern.compile("\\b(relax.* search|search relax)"));
    }

    private static final RuleCard CARD = RuleCard.of(
                    "X25",
                    Subject.COMMAND,
                    Severity.HIGH,
                    "More than one person, or nobody, may decide on evacuation, stopping the show, cordons or relaxing"
                            + " the search",
                    "Two orders are given, or each waits for the other.")
            .onRecord("At past events nobody had agreed who could stop the show.")
            .needs("who may decide what", About.DECISION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Collection<String> seeds(Review review) {
        return ALWAYS.keySet().stream().map(decision -> decision + "|").toList();
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        String decision = decision(fact.subject().key());
        if (!fact.where().isGiven()) {
            return List.of(decision + "|");
        }
        return review.places().ground(fact.where()).stream()
                .map(place -> decision + "|" + place)
                .toList();
    }

    private static String decision(String subject) {
        return ALWAYS.entrySet().stream()
                .filter(always -> always.getValue().matcher(subject).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(subject);
    }

    @Override
    public void judge(Group group, Telling telling) {
        String decision = group.key().substring(0, group.key().indexOf('|'));
        Wording wording = telling.wording();
        if (group.facts().isEmpty()) {
            telling.cannotTell("who may decide on " + decision);
            return;
        }
        List<Fact> held = group.facts().stream()
                .filter(fact -> fact.who().holder().isGiven())
                .toList();
        if (held.isEmpty()) {
            Fact first = group.facts().get(0);
            telling.clash(what(decision, first) + ": " + wording.plan(first) + " names nobody.", first);
        }
        Lay.differingAtOnce(
                held,
                (one, other) -> one.who().holder().names(other.who().holder()),
                (one, other) -> telling.clash(
                        wording.differ(what(decision, one), one, Wording.holder(one), other, Wording.holder(other))
                                + ".",
                        one,
                        other));
    }

    private static String what(String decision, Fact fact) {
        String what = ALWAYS.containsKey(decision)
                ? decision
                : Wording.quoted(fact.subject().words());
        return Wording.at("who decides on " + what, fact.where().place().words());
    }
}
