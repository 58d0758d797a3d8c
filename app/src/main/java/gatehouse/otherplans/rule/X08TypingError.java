package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.FactType;
import gatehouse.otherplans.fact.Span;

/** A date that cannot be meant: an end before its start, a missing end, a day outside the event. */
final class X08TypingError implements CrossPlanRule {
    /** May well be before the first day of building, or after the last of clearing. */
    private static final Set<About> ANY_DAY =
            EnumSet.of(About.BRIEFING, About.STAFF_ARRIVAL, About.AIRSPACE_RESTRICTION);

    private static final Set<About> ENDLESS =
            EnumSet.of(About.BRIEFING, About.STAFF_ARRIVAL, About.RELIEF, About.ACTIVITY);
    private static final RuleCard CARD = RuleCard.of(
                    "X08",
                    Subject.TIMING,
                    Severity.HIGH,
                    "An end is before its start or missing, or a date is outside the event from build to clearing",
                    "Nobody can work to a time that cannot be meant, and whoever reads it may guess wrong.")
            .onRecord("A published closure table of a real event: a wrong year for one street, and an end missing.")
            .needs("times in any plan", windows())
            .margin("days", "days before the first and after the last that are still taken as meant", 1);

    private static About[] windows() {
        return Arrays.stream(About.values())
                .filter(about -> about.type() == FactType.WINDOW)
                .toArray(About[]::new);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return fact.isOurs() && fact.reference().startsWith("PHA") ? List.of() : Keys.plan(fact);
    }

    @Override
    public void judge(Group group, Telling telling) {
        Review review = telling.review();
        Optional<KeptItem> event = review.event();
        Optional<Span> days = event.flatMap(item -> days(item, review, telling.margin("days")));
        if (days.isEmpty()) {
            telling.cannotTell("the first and last day of the event");
        }
        for (Fact fact : group.facts()) {
            Span span = fact.span();
            if (span.hasStart() && span.hasEnd() && span.to() < span.from()) {
                telling.clash(endsBefore(fact, telling), fact);
            } else if (span.hasStart()
                    && !span.hasEnd()
                    && span.endWords().isEmpty()
                    && !ENDLESS.contains(fact.about())) {
                telling.clash(
                        telling.wording().thing(fact) + " from " + review.minute(span.from()) + ": "
                                + telling.wording().plan(fact) + " gives no end.",
                        fact);
            }
            days.filter(all -> isOutside(fact, all)).ifPresent(all -> outside(fact, event.orElseThrow(), telling));
        }
    }

    private static String endsBefore(Fact fact, Telling telling) {
        Review review = telling.review();
        return telling.wording().thing(fact) + " in " + telling.wording().plan(fact) + " is said to end ("
                + review.minute(fact.span().to()) + ") before it starts ("
                + review.minute(fact.span().from()) + ").";
    }

    private static void outside(Fact fact, KeptItem event, Telling telling) {
        String first = OtherPlans.said(event, "firstDay");
        String last = OtherPlans.said(event, "lastDay");
        telling.clash(
                telling.wording().thing(fact) + ": " + telling.wording().plan(fact) + " says "
                        + telling.review().when(fact.span()) + ", outside the event (" + days(first, last) + ").",
                List.of(telling.cited(fact), telling.noted(event, first + " to " + last)));
    }

    private static String days(String first, String last) {
        String from = Review.date(LocalDate.parse(first));
        return first.equals(last) ? from : from + " to " + Review.date(LocalDate.parse(last));
    }

    private static boolean isOutside(Fact fact, Span days) {
        if (ANY_DAY.contains(fact.about())) {
            return false;
        }
        List<Long> given = new ArrayList<>();
        if (fact.span().hasStart()) {
            given.add(fact.span().from());
        }
        if (fact.span().hasEnd()) {
            given.add(fact.span().to());
        }
        return given.stream().anyMatch(second -> second < days.from() || second > days.to());
    }

    private static Optional<Span> days(KeptItem event, Review review, long margin) {
        return event.answers()
                .text("firstDay")
                .flatMap(first -> event.answers()
                        .text("lastDay")
                        .map(last -> Span.of(
                                Optional.of(LocalDate.parse(first)
                                        .minusDays(margin)
                                        .atStartOfDay(review.zone())
                                        .toInstant()),
                                Optional.of(LocalDate.parse(last)
                                        .plusDays(margin + 1)
                                        .atStartOfDay(review.zone())
                                        .toInstant()))));
    }
}
