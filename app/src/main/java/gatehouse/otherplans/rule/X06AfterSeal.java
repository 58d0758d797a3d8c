package gatehouse.otherplans.rule;

import java.util.List;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** Something goes into a place that was searched and sealed, and it is not searched again. */
final class X06AfterSeal implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X06",
                    Subject.TIMING,
                    Severity.HIGH,
                    "Work goes into a place after it was searched and sealed, with no search afterwards",
                    "What was found clean is no longer known to be.")
            .needs("when places are searched and sealed", About.SEARCH_AND_SEAL)
            .needs("when building, delivery and cleaning go on", About.WORK)
            .reads(About.RE_SEARCH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return Keys.place(fact, review);
    }

    @Override
    public void judge(Group group, Telling telling) {
        List<Fact> again = group.about(About.RE_SEARCH);
        Lay.together(group.about(About.SEARCH_AND_SEAL), group.about(About.WORK), (seal, work) -> {
            if (again.stream().noneMatch(search -> isAfter(search, work))) {
                telling.clash(says(seal, work, telling), seal, work);
            }
        });
    }

    private static boolean isAfter(Fact search, Fact work) {
        return search.span().hasStart()
                && work.span().hasEnd()
                && search.span().from() >= work.span().to();
    }

    private static String says(Fact seal, Fact work, Telling telling) {
        Wording wording = telling.wording();
        Review review = telling.review();
        String name = work.subject().isGiven() ? work.subject().words() : "work";
        return Wording.at(name, wording.place(seal)) + review.hours(work.span()) + " " + wording.by(work)
                + ": the place is searched and sealed"
                + review.hours(seal.span()).replaceFirst(",", "") + " "
                + wording.by(seal, work) + ", and no plan searches it again afterwards.";
    }
}
