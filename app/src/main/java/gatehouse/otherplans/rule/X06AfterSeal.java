package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

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
            .reads(About.RE_SEARCH, About.ACTIVITY, About.CROWD);

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
        List<Fact> people = group.about(About.ACTIVITY, About.CROWD);
        Lay.together(group.about(About.SEARCH_AND_SEAL), group.about(About.WORK), (seal, work) -> {
            Optional<Fact> search =
                    again.stream().filter(fact -> isAfter(fact, work)).findFirst();
            if (search.isEmpty()) {
                telling.clash(says(seal, work, telling) + ", and no plan searches it again afterwards.", seal, work);
            } else if (!isInTime(search.get(), work, people, telling.review())) {
                telling.clash(
                        says(seal, work, telling) + ", and it is searched again only from "
                                + telling.review().minute(search.get().span().from()) + " "
                                + telling.wording().by(search.get(), seal) + ".",
                        seal,
                        work,
                        search.get());
            }
        });
    }

    /** Before people are there again; on the day of the work, where nobody says when that is. */
    private static boolean isInTime(Fact search, Fact work, List<Fact> people, Review review) {
        long at = search.span().from();
        OptionalLong back = people.stream()
                .map(Fact::span)
                .filter(Span::hasStart)
                .mapToLong(Span::from)
                .filter(from -> from >= work.span().to())
                .min();
        return back.isPresent()
                ? at <= back.getAsLong()
                : review.isSameDay(at, work.span().to());
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
                + wording.by(seal, work);
    }
}
