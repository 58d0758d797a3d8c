package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** There are more people at a place than can leave it or shelter in it. */
final class X24TooFewSpaces implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X24",
                    Subject.CAPACITY,
                    Severity.HIGH,
                    "Shelter, invacuation or exit capacity is below the people at a place",
                    "Some of them have nowhere to go.")
            .needs("the capacity of shelters and exits", About.CAPACITY)
            .needs("how many people can be at each place at once", About.OCCUPANCY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.amount().isGiven() ? Keys.place(fact, review) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> people = group.about(About.OCCUPANCY);
        List<Fact> spaces = group.about(About.CAPACITY);
        if (people.isEmpty() || spaces.isEmpty()) {
            Fact lone = group.facts().get(0);
            telling.cannotTell(
                    (people.isEmpty() ? "how many people can be at " : "the capacity of shelters and exits of ")
                            + lone.where().place().words(),
                    lone);
            return;
        }
        Fact most = people.stream()
                .reduce((one, other) -> other.amount().number() > one.amount().number() ? other : one)
                .orElseThrow();
        byPurpose(spaces).values().forEach(same -> {
            long room = same.stream().mapToLong(fact -> fact.amount().number()).sum();
            if (room < most.amount().number()) {
                List<Fact> sides = new ArrayList<>(List.of(most));
                sides.addAll(same);
                telling.clash(says(most, same, room, telling.wording()), sides.toArray(Fact[]::new));
            }
        });
    }

    private static String says(Fact most, List<Fact> spaces, long room, Wording wording) {
        List<String> named = spaces.stream().map(wording::name).distinct().toList();
        return most.where().place().words() + ": "
                + Wording.number(most.amount().number())
                + " people can be there at once " + wording.by(most) + ", and there is room for "
                + Wording.number(room) + " by way of " + Wording.all(named) + " (" + wording.plans(spaces) + ").";
    }

    /** Exits add up, and so do shelters; the same one in two plans counts once, as the smaller. */
    private static Map<String, List<Fact>> byPurpose(List<Fact> spaces) {
        Map<String, Map<String, Fact>> byPurpose = new LinkedHashMap<>();
        spaces.forEach(fact -> byPurpose
                .computeIfAbsent(fact.says().key(), key -> new LinkedHashMap<>())
                .merge(
                        fact.subject().key(),
                        fact,
                        (one, other) -> other.amount().number() < one.amount().number() ? other : one));
        Map<String, List<Fact>> lists = new LinkedHashMap<>();
        byPurpose.forEach((purpose, facts) -> lists.put(purpose, List.copyOf(facts.values())));
        return lists;
    }
}
