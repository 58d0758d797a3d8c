package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;

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
        if (covering.isEmpty()) {
            telling.clash("No plan covers " + zone.title() + ".", List.of(telling.cited(zone, zone.title())));
            return;
        }
        group.about(About.CROWD).stream()
                .filter(crowd ->
                        covering.stream().noneMatch(cover -> cover.span().overlaps(crowd.span())))
                .forEach(crowd -> telling.clash(
                        "No plan covers " + zone.title() + " "
                                + telling.review().when(crowd.span()) + ", when people are there.",
                        crowd,
                        covering.get(0)));
    }
}
