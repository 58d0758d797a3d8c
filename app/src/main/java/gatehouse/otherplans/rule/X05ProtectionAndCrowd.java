package gatehouse.otherplans.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;

/** A protective measure is not there for as long as the people whom it protects. */
final class X05ProtectionAndCrowd implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X05",
                    Subject.TIMING,
                    Severity.HIGH,
                    "A protective measure starts after, or ends before, the people it protects are there",
                    "People who are early, or who stay, stand unprotected.")
            .onRecord("Euro 2020 final: staff were deployed too late, when the crowd was already there.")
            .needs("when people are at each place", About.CROWD)
            .needs("when each protective measure stands", About.MEASURE)
            .margin("minutes", "minutes that a measure may fall short", 0);

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
        List<Fact> crowd = group.about(About.CROWD);
        List<Fact> measures = group.about(About.MEASURE);
        if (!crowd.isEmpty() && measures.isEmpty()) {
            telling.cannotTell("when protective measures stand at "
                    + crowd.get(0).where().place().words());
            return;
        }
        List<List<Fact>> stays = stays(crowd);
        by(measures).forEach(measure -> stays.forEach(stay -> compare(measure, stay, telling)));
        stays.stream().filter(stay -> isUnmet(stay, measures)).forEach(stay -> unmet(stay, telling));
    }

    private static boolean isUnmet(List<Fact> stay, List<Fact> measures) {
        boolean isAllOurs = stay.get(0).isOurs() && measures.stream().allMatch(Fact::isOurs);
        Span there = there(stay);
        return there.from() < there.to()
                && !isAllOurs
                && meeting(measures, there).isEmpty();
    }

    private static void unmet(List<Fact> stay, Telling telling) {
        telling.cannotTell(
                "which protective measure stands at "
                        + stay.get(0).where().place().words() + telling.review().hours(there(stay))
                        + ", when people are there",
                stay.get(0));
    }

    /** One measure, however many windows and plans it is given in. */
    private static Collection<List<Fact>> by(List<Fact> measures) {
        Map<String, List<Fact>> bySubject = new LinkedHashMap<>();
        measures.forEach(fact -> bySubject
                .computeIfAbsent(fact.subject().key(), key -> new ArrayList<>())
                .add(fact));
        return bySubject.values();
    }

    /** How long people are there as each plan has it: phases that follow on one another are one stay. */
    private static List<List<Fact>> stays(List<Fact> crowd) {
        Map<String, List<Fact>> last = new LinkedHashMap<>();
        List<List<Fact>> stays = new ArrayList<>();
        for (Fact fact : crowd) {
            List<Fact> open = last.get(fact.plan());
            if (open == null || fact.span().from() > end(open)) {
                open = new ArrayList<>();
                stays.add(open);
                last.put(fact.plan(), open);
            }
            open.add(fact);
        }
        return stays;
    }

    private static long end(List<Fact> facts) {
        return facts.stream().mapToLong(fact -> fact.span().to()).max().orElseThrow();
    }

    private static Span there(List<Fact> stay) {
        return new Span(stay.get(0).span().from(), end(stay), "", "", Optional.empty());
    }

    private static List<Fact> meeting(List<Fact> measures, Span there) {
        return measures.stream()
                .filter(fact -> fact.span().from() < there.to() && fact.span().to() > there.from())
                .toList();
    }

    private static void compare(List<Fact> measure, List<Fact> stay, Telling telling) {
        List<Fact> meeting = meeting(measure, there(stay));
        boolean isAllOurs = stay.get(0).isOurs() && meeting.stream().allMatch(Fact::isOurs);
        if (meeting.isEmpty() || isAllOurs) {
            return;
        }
        starts(meeting.get(0), stay.get(0), telling);
        WindowGaps.of(meeting, telling.seconds("minutes"))
                .ifPresent(gaps -> telling.gap(
                        name(meeting.get(0), telling) + gaps.says(stay, telling),
                        gaps.gaps(stay),
                        gaps.sides(stay, telling)));
        ends(last(meeting), last(stay), telling);
    }

    private static Fact last(List<Fact> facts) {
        return facts.stream()
                .reduce((one, other) -> other.span().to() > one.span().to() ? other : one)
                .orElseThrow();
    }

    private static void starts(Fact measure, Fact people, Telling telling) {
        boolean isGiven = measure.span().hasStart() && people.span().hasStart();
        if (isGiven
                && measure.span().from() - telling.seconds("minutes")
                        > people.span().from()) {
            Review review = telling.review();
            long start = measure.span().from();
            telling.clash(
                    name(measure, telling) + ": from " + review.minute(start) + " "
                            + telling.wording().by(measure) + ", and people are there from "
                            + review.minute(people.span().from(), start) + " "
                            + telling.wording().by(people, measure) + ".",
                    measure,
                    people);
        }
    }

    private static void ends(Fact measure, Fact people, Telling telling) {
        boolean isWordsOnly =
                !measure.span().hasEnd() && !measure.span().endWords().isEmpty();
        if (isWordsOnly || !people.span().hasEnd()) {
            telling.cannotTell(
                    "the end of " + name(measure, telling) + " and of the stay of people, as a time", measure, people);
        } else if (measure.span().hasEnd()
                && measure.span().to() + telling.seconds("minutes")
                        < people.span().to()) {
            Review review = telling.review();
            long end = measure.span().to();
            telling.clash(
                    name(measure, telling) + ": until " + review.minute(end) + " "
                            + telling.wording().by(measure) + ", and people are there until "
                            + review.minute(people.span().to(), end) + " "
                            + telling.wording().by(people, measure) + ".",
                    measure,
                    people);
        }
    }

    private static String name(Fact measure, Telling telling) {
        Wording wording = telling.wording();
        return Wording.at(
                measure.isOurs() ? Wording.cut(measure.source().words()) : wording.name(measure),
                wording.place(measure));
    }
}
