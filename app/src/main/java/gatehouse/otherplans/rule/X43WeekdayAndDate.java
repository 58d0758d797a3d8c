package gatehouse.otherplans.rule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;

/** The day of the week that is written is not the day of the date. */
final class X43WeekdayAndDate implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X43",
                    Subject.TIMING,
                    Severity.MEDIUM,
                    "The day of the week and the date disagree",
                    "One of the two is wrong, and each reader goes by another.")
            .reads(About.values());

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Collection<String> seeds(Review review) {
        return review.plans().all().isEmpty()
                ? List.of("plan ")
                : review.plans().all().stream()
                        .map(plan -> "plan " + plan.reference())
                        .toList();
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.span().weekday().isPresent() ? Keys.plan(fact) : List.of();
    }

    @Override
    public void judge(Group group, Telling telling) {
        if (group.facts().isEmpty()) {
            telling.cannotTell("dates with their day of the week in "
                    + telling.review().plans().title(group.key().substring("plan ".length())));
        }
        for (Fact fact : group.facts()) {
            DayOfWeek written = fact.span().weekday().orElseThrow();
            if (!fact.span().hasStart()) {
                telling.cannotTell("the date that goes with " + words(written), fact);
                continue;
            }
            DayOfWeek real = telling.review().at(fact.span().from()).getDayOfWeek();
            if (real != written) {
                telling.clash(
                        telling.wording().thing(fact) + ": " + telling.wording().plan(fact) + " writes "
                                + words(written) + ", and "
                                + Review.date(
                                        telling.review().at(fact.span().from()).toLocalDate())
                                + " is a " + words(real) + ".",
                        fact);
            }
        }
    }

    private static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
