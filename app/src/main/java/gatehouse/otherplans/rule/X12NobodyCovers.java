package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** A place of this event is in nobody's plan. */
final class X12NobodyCovers implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X12",
                    Subject.LOCATION,
                    Severity.HIGH,
                    "No plan covers a place, shared and adjoining space among them",
                    "Each looks to its own boundary, and what lies between is looked at by nobody.")
            .onRecord("Manchester Arena Inquiry, volume 1: the check stopped at the doors; the shared space outside was"
                    + " nobody's.")
            .needsOfOthers("which places each plan covers", About.COVERAGE, About.RESPONSIBILITY)
            .reads(About.COVERAGE, About.RESPONSIBILITY, About.CROWD);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.place(fact, review);
    }

    @Override
    public Collection<String> seeds(Review review) {
        return review.places().zones();
    }

    @Override
    public void judge(Group group, Telling telling) {
        KeptItem zone = telling.review().item(group.key()).orElse(null);
        if (zone == null) {
            return;
        }
        List<Fact> covering = group.about(About.COVERAGE, About.RESPONSIBILITY);
        List<Fact> crowds = group.about(About.CROWD);
        if (covering.isEmpty()) {
            telling.gap(
                    "No plan covers " + zone.title() + " at any time.",
                    gaps(crowds),
                    List.of(telling.cited(zone, zone.title())));
            return;
        }
        Map<String, List<Fact>> uncovered = new LinkedHashMap<>();
        crowds.stream()
                .filter(crowd ->
                        covering.stream().noneMatch(cover -> cover.span().overlaps(crowd.span())))
                .forEach(crowd -> uncovered
                        .computeIfAbsent(same(crowd), key -> new ArrayList<>())
                        .add(crowd));
        uncovered
                .values()
                .forEach(times ->
                        telling.gap(says(times, telling), gaps(times), telling.cited(times.get(0), covering.get(0))));
    }

    /** The first time, and how many more there are of the same words. */
    private static String says(List<Fact> times, Telling telling) {
        Fact first = times.get(0);
        int more = times.size() - 1;
        return "No plan covers " + first.where().place().words()
                + telling.review().hours(first.span())
                + (more == 0 ? "" : " and " + more + (more == 1 ? " more time" : " more times"))
                + ", when people are there " + telling.wording().by(first) + ".";
    }

    private static String same(Fact crowd) {
        return String.join(
                "|",
                crowd.plan(),
                crowd.subject().key(),
                crowd.where().key(),
                crowd.source().words());
    }

    private static List<Gap> gaps(List<Fact> crowds) {
        return crowds.stream().map(crowd -> new Gap(crowd, crowd.span())).toList();
    }
}
