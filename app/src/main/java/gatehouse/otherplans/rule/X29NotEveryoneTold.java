package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Name;

/** A declaration is not passed on to every partner. */
final class X29NotEveryoneTold implements CrossPlanRule {
    /** All who are left out are named; a few are cited. */
    private static final int CITED = 3;

    private static final RuleCard CARD = RuleCard.of(
                    "X29",
                    Subject.COMMS,
                    Severity.HIGH,
                    "A declaration, as of a major incident, has no list of whom to tell that names every partner",
                    "Some act on the declaration and some do not know of it.")
            .onRecord("Manchester Arena Inquiry, volume 2: a declaration was not passed on to the other services.")
            .needs("who is told of each declaration", About.NOTIFY_LIST)
            .needs("the partners who must be told", About.PARTNER);

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
        Map<String, Fact> partners = new LinkedHashMap<>();
        group.about(About.PARTNER)
                .forEach(fact -> partners.putIfAbsent(partner(fact).key(), fact));
        Map<String, List<Fact>> declarations = new LinkedHashMap<>();
        group.about(About.NOTIFY_LIST)
                .forEach(fact -> declarations
                        .computeIfAbsent(fact.subject().key(), key -> new ArrayList<>())
                        .add(fact));
        declarations.values().forEach(lists -> judge(lists, partners, telling));
    }

    private static void judge(List<Fact> lists, Map<String, Fact> partners, Telling telling) {
        Set<String> told = told(lists);
        List<Fact> sides = new ArrayList<>(lists);
        List<String> left = new ArrayList<>();
        partners.forEach((key, partner) -> {
            if (!told.contains(key)) {
                left.add(partner(partner).words());
                if (sides.size() < lists.size() + CITED) {
                    sides.add(partner);
                }
            }
        });
        if (!left.isEmpty()) {
            String declaration = lists.get(0).subject().words();
            telling.clash(
                    "Nobody tells " + Wording.all(left)
                            + (declaration.isEmpty() ? "" : " of " + Wording.quoted(declaration))
                            + " (by the list of " + telling.wording().plans(lists) + ").",
                    sides.toArray(Fact[]::new));
        }
    }

    private static Set<String> told(List<Fact> lists) {
        Set<String> told = new HashSet<>();
        for (Fact list : lists) {
            told.add(list.who().holder().key());
            list.who().parties().forEach(party -> told.add(party.key()));
        }
        return told;
    }

    private static Name partner(Fact fact) {
        return fact.who().holder().isGiven() ? fact.who().holder() : fact.subject();
    }
}
