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
                telling.clash(
                        name(work) + " goes on at " + seal.where().place().words() + ", "
                                + telling.review().when(work.span()) + ", while it is searched or sealed. No search"
                                + " afterwards is planned.",
                        seal,
                        work);
            }
        });
    }

    private static boolean isAfter(Fact search, Fact work) {
        return search.span().hasStart()
                && work.span().hasEnd()
                && search.span().from() >= work.span().to();
    }

    private static String name(Fact work) {
        return work.subject().isGiven() ? work.subject().words() : "Work";
    }
}
