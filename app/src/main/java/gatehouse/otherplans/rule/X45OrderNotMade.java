package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Road;

/** A closure is relied on that nobody has the power to make yet. */
final class X45OrderNotMade implements CrossPlanRule {
    private static final String NOWHERE = "";
    private static final Set<String> MADE = Set.of("made", "in force", "done");
    private static final RuleCard CARD = RuleCard.of(
                    "X45",
                    Subject.ROUTE,
                    Severity.HIGH,
                    "A closure is relied on whose order is not made",
                    "On the day nobody may close the road.")
            .needs("closures that plans rely on", About.CLOSURE)
            .needs("orders and how they stand", About.ORDER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        List<String> keys = keys(fact, review);
        return keys.isEmpty() ? List.of(NOWHERE) : keys;
    }

    /** A closure is judged once, at the first place or road it is of, by the orders of all of them. */
    @Override
    public List<String> restsOn(Fact fact, Review review) {
        return fact.about() == About.CLOSURE ? List.of(groups(fact, review).get(0)) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        group.about(About.CLOSURE).stream()
                .filter(closure -> groups(closure, telling.review()).get(0).equals(group.key()))
                .forEach(closure -> judge(closure, orders(closure, telling), telling));
    }

    private List<Fact> orders(Fact closure, Telling telling) {
        return keys(closure, telling.review()).stream()
                .flatMap(key -> telling.group(key).stream())
                .filter(fact -> fact.about() == About.ORDER)
                .distinct()
                .filter(order -> order.where().roads().isEmpty()
                        || closure.where().roads().isEmpty()
                        || order.where().meets(closure.where()))
                .sorted(Fact.IN_ORDER)
                .toList();
    }

    private static void judge(Fact closure, List<Fact> bearing, Telling telling) {
        if (bearing.isEmpty()) {
            telling.cannotTell("the order for the " + telling.wording().thing(closure), closure);
        } else if (bearing.stream()
                .noneMatch(order -> MADE.contains(order.says().key()))) {
            telling.clash(says(closure, bearing.get(0), telling), closure, bearing.get(0));
        }
    }

    private static String says(Fact closure, Fact order, Telling telling) {
        Wording wording = telling.wording();
        String named = order.subject().isGiven()
                ? "order " + Wording.quoted(order.subject().words())
                : "order";
        return wording.thing(closure) + telling.review().hours(closure.span()) + " " + wording.by(closure)
                + ": its " + named + " is not made (" + wording.plan(order) + " says “"
                + order.says().words().toLowerCase(Locale.UK).replace('_', ' ') + "”).";
    }

    private static List<String> keys(Fact fact, Review review) {
        List<String> keys = new ArrayList<>(Keys.place(fact, review));
        for (Road road : fact.where().roads()) {
            keys.add("road " + road.road().key());
        }
        return keys;
    }
}
