package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Drill;
import gatehouse.otherplans.fact.Fact;

/** A barrier opens, and its drill is not whole. */
final class X16BarrierDrill implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X16",
                    Subject.ROUTE,
                    Severity.HIGH,
                    "A barrier opening has no named operator, no control of followers, or no check that it is closed"
                            + " again",
                    "What opens for one vehicle lets the next one in.")
            .onRecord("Liverpool parade, 2025: a closure was lifted for an ambulance, and a car followed it in.")
            .needs("the openings of closures and barriers", About.OPENING)
            .reads(About.CLOSURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        List<String> roads = Keys.roads(fact);
        return roads.isEmpty() ? Keys.place(fact, review) : roads;
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> openings = group.about(About.OPENING);
        for (Fact opening : openings) {
            List<Fact> same =
                    openings.stream().filter(other -> isSame(opening, other)).toList();
            List<String> lacks = lacks(same);
            if (!lacks.isEmpty()) {
                List<Fact> sides = new ArrayList<>(List.of(opening));
                group.about(About.CLOSURE).stream()
                        .filter(closure -> isSame(opening, closure))
                        .findFirst()
                        .ifPresent(sides::add);
                telling.clash(says(opening, lacks, telling), sides.toArray(Fact[]::new));
            }
        }
    }

    private static String says(Fact opening, List<String> lacks, Telling telling) {
        Wording wording = telling.wording();
        return wording.thing(opening) + telling.review().hours(opening.span()) + " " + wording.by(opening)
                + ": no plan says " + String.join(", or ", lacks) + ".";
    }

    /** What one plan leaves out another may say. */
    private static boolean isSame(Fact opening, Fact other) {
        boolean isThere = opening.where().roads().isEmpty() || opening.where().meets(other.where());
        return isThere && (opening.equals(other) || opening.span().overlaps(other.span()));
    }

    private static List<String> lacks(List<Fact> same) {
        List<String> lacks = new ArrayList<>();
        if (same.stream().noneMatch(fact -> fact.who().holder().isGiven())) {
            lacks.add("who operates it");
        }
        Set<Drill> said = EnumSet.noneOf(Drill.class);
        same.forEach(fact -> said.addAll(fact.who().drill()));
        if (!said.contains(Drill.FOLLOWER_CONTROL)) {
            lacks.add("how a vehicle that follows is kept out");
        }
        if (!said.contains(Drill.RECLOSE_CHECK)) {
            lacks.add("who checks that it is closed again");
        }
        return lacks;
    }
}
