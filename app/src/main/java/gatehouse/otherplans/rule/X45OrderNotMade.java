package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Road;

/** A closure is relied on that nobody has the power to make yet. */
final class X45OrderNotMade implements CrossPlanRule {
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
        return List.of("");
    }

    @Override
    public void judge(Group group, Telling telling) {
        Map<String, List<Fact>> orders = new HashMap<>();
        group.about(About.ORDER)
                .forEach(order -> keys(order, telling.review())
                        .forEach(key -> orders.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(order)));
        group.about(About.CLOSURE).forEach(closure -> judge(closure, orders, telling));
    }

    private static void judge(Fact closure, Map<String, List<Fact>> orders, Telling telling) {
        List<Fact> bearing = keys(closure, telling.review()).stream()
                .flatMap(key -> orders.getOrDefault(key, List.of()).stream())
                .filter(order -> order.where().roads().isEmpty()
                        || closure.where().roads().isEmpty()
                        || order.where().meets(closure.where()))
                .toList();
        if (bearing.isEmpty()) {
            telling.cannotTell("the order for this closure", closure);
        } else if (bearing.stream()
                .noneMatch(order -> MADE.contains(order.says().key()))) {
            telling.clash(
                    "The closure rests on an order that is not made: "
                            + bearing.get(0)
                                    .says()
                                    .words()
                                    .toLowerCase(java.util.Locale.UK)
                                    .replace('_', ' ') + ".",
                    closure,
                    bearing.get(0));
        }
    }

    private static List<String> keys(Fact fact, Review review) {
        List<String> keys = new ArrayList<>(Keys.place(fact, review));
        for (Road road : fact.where().roads()) {
            keys.add("road " + road.road().key());
        }
        return keys;
    }
}
