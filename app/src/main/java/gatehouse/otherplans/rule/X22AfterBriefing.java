package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Staff come after they were briefed. */
final class X22AfterBriefing implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X22",
                    Subject.RESOURCE,
                    Severity.MEDIUM,
                    "Mutual aid or contractor staff arrive after their briefing",
                    "They take up posts knowing neither the threat nor what to do.")
            .onRecord("Manchester Arena Inquiry, volume 1: some staff missed the briefing.")
            .needs("when staff arrive", About.STAFF_ARRIVAL)
            .needs("when they are briefed", About.BRIEFING);

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
        for (Fact arrival : group.about(About.STAFF_ARRIVAL)) {
            if (!arrival.span().hasStart()) {
                telling.cannotTell("when " + arrival.subject().words() + " arrive", arrival);
                continue;
            }
            LocalDate day = day(arrival, telling.review());
            List<Fact> briefings = group.about(About.BRIEFING).stream()
                    .filter(briefing -> briefing.span().hasStart()
                            && day(briefing, telling.review()).equals(day))
                    .toList();
            if (briefings.isEmpty()) {
                telling.cannotTell("a briefing of " + arrival.subject().words() + " on the day they arrive", arrival);
            } else if (briefings.stream()
                    .allMatch(
                            briefing -> arrival.span().from() > briefing.span().from())) {
                Fact last = briefings.get(briefings.size() - 1);
                telling.clash(says(arrival, last, telling), arrival, last);
            }
        }
    }

    private static String says(Fact arrival, Fact briefing, Telling telling) {
        Review review = telling.review();
        Wording wording = telling.wording();
        long at = arrival.span().from();
        return arrival.subject().words() + ": arrival " + review.minute(at) + " " + wording.by(arrival)
                + ", after the briefing began at "
                + review.minute(briefing.span().from(), at) + " " + wording.by(briefing, arrival) + ".";
    }

    private static LocalDate day(Fact fact, Review review) {
        return review.at(fact.span().from()).toLocalDate();
    }
}
