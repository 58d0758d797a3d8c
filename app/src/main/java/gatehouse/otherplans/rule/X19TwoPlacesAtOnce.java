package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** A unit is in two places at once, or more stock is laid out than there is. */
final class X19TwoPlacesAtOnce implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X19",
                    Subject.RESOURCE,
                    Severity.HIGH,
                    "The same unit, officer, team or stock is committed in two places at once, or without time to move"
                            + " and rest",
                    "One of the two places has nothing.")
            .needs("units and stock with their hours", About.UNIT, About.STOCK)
            .reads(About.STOCK_HELD)
            .margin("minutes", "minutes to move and rest between two places", 30);

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
        List<Fact> units = group.about(About.UNIT);
        for (int i = 0; i < units.size(); i++) {
            follow(units, i, telling);
        }
        if (group.has(About.STOCK)) {
            stock(group, telling);
        }
    }

    private static void follow(List<Fact> units, int at, Telling telling) {
        Fact unit = units.get(at);
        if (!unit.span().hasStart() || !unit.span().hasEnd()) {
            telling.cannotTell("from when to when " + unit.subject().words() + " is committed", unit);
            return;
        }
        long free = unit.span().to() + telling.seconds("minutes");
        for (int next = at + 1; next < units.size() && units.get(next).span().from() < free; next++) {
            Fact other = units.get(next);
            if (!unit.where().isGiven() || !other.where().isGiven()) {
                telling.cannotTell("where " + unit.subject().words() + " is committed", unit, other);
            } else if (other.span().isWhole()
                    && !telling.review()
                            .places()
                            .ground(unit.where())
                            .contains(other.where().key())) {
                telling.clash(says(unit, other, telling), unit, other);
            }
        }
    }

    private static String says(Fact unit, Fact other, Telling telling) {
        Review review = telling.review();
        Wording wording = telling.wording();
        String how = unit.span().overlaps(other.span())
                ? " is in two places at once: "
                : " has less than " + telling.margin("minutes") + " minutes to move and rest: ";
        return unit.subject().words() + how + "at " + unit.where().place().words() + " " + review.when(unit.span())
                + " " + wording.by(unit) + ", and at " + other.where().place().words() + " "
                + review.when(other.span()) + " " + wording.by(other, unit) + ".";
    }

    private static void stock(Group group, Telling telling) {
        group.about(About.STOCK).stream()
                .filter(fact -> !fact.amount().isGiven())
                .forEach(fact -> telling.cannotTell(
                        "how much of " + fact.subject().words() + " "
                                + telling.wording().plan(fact) + " lays out",
                        fact));
        List<Fact> used = group.about(About.STOCK).stream()
                .filter(fact -> fact.amount().isGiven())
                .toList();
        List<Fact> held = group.about(About.STOCK_HELD).stream()
                .filter(fact -> fact.amount().isGiven())
                .toList();
        if (held.isEmpty()) {
            telling.cannotTell(
                    "how much there is of " + group.facts().get(0).subject().words());
            return;
        }
        Fact all = held.get(0);
        List<Fact> running = new ArrayList<>();
        for (Fact next : used) {
            running.removeIf(fact -> fact.span().to() <= next.span().from());
            running.add(next);
            long sum = sum(running);
            if (sum > all.amount().number()) {
                List<Fact> sides = new ArrayList<>(running);
                sides.add(all);
                telling.clash(tooMany(next, sum, running, all, telling), sides.toArray(Fact[]::new));
            }
        }
    }

    private static String tooMany(Fact next, long sum, List<Fact> running, Fact all, Telling telling) {
        Wording wording = telling.wording();
        String at = next.span().hasStart()
                ? " at " + telling.review().minute(next.span().from())
                : "";
        return next.subject().words() + ": " + Wording.number(sum) + " are laid out at once" + at + " by "
                + wording.plans(running) + ", and there are "
                + Wording.number(all.amount().number()) + " in all " + wording.by(all) + ".";
    }

    /** What two plans both say of one place is counted once; what gives no place is counted each time. */
    private static long sum(List<Fact> running) {
        Map<String, Long> byPlace = new HashMap<>();
        running.forEach(fact -> byPlace.merge(place(fact), fact.amount().number(), Math::max));
        return byPlace.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String place(Fact fact) {
        if (fact.where().isGiven()) {
            return "at " + fact.where().key();
        }
        String roads = fact.where().roads().stream()
                .map(road -> road.road().key() + "/" + road.part().key())
                .sorted()
                .collect(Collectors.joining("|"));
        return roads.isEmpty() ? "by " + fact.reference() : "along " + roads;
    }
}
