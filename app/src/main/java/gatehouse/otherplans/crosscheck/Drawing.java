package gatehouse.otherplans.crosscheck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import gatehouse.otherplans.crosscheck.Timeline.Bar;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Span;
import gatehouse.otherplans.rule.Review;
import gatehouse.plan.kind.WallClock;

/** Puts windows on the line of time, each as long as its plan says and no longer. */
record Drawing(Review review, Axis axis, Clashing clashing) {
    private static final int DIAMOND = 16;

    /** What plans say, and under each time of people for which nobody is there, that. */
    List<Bar> bars(List<Fact> facts) {
        List<Bar> bars = new ArrayList<>();
        for (Fact fact : facts) {
            bars.add(bar(fact));
            clashing.uncovered(fact).ifPresent(rule -> bars.add(nobody(fact, rule)));
        }
        return bars;
    }

    private Bar bar(Fact fact) {
        String name = review.name(fact);
        String clash = clashing.rules(fact);
        return bar(
                fact,
                review.plans().title(fact.plan()),
                label(fact, name),
                fact.subject().isGiven() ? fact.about().words() + ": " + name : name,
                Extent.of(fact.span()),
                clash);
    }

    /** Short, and so that two that are about one thing are told apart. */
    private static String label(Fact fact, String name) {
        return switch (fact.about()) {
            case CROWD -> fact.isOurs() ? "People are there" : name;
            case CLOSURE -> fact.subject().isGiven() ? name : name.replaceFirst(" \\(.*\\)$", "");
            case BRIEFING -> name.toLowerCase(Locale.UK).contains("briefing") ? name : "Briefing: " + name;
            case STAFF_ARRIVAL -> "Arrival: " + name;
            default -> name;
        };
    }

    private Bar nobody(Fact needed, String rule) {
        String when = needed.subject().isGiven() ? " in " + needed.subject().words() : "";
        return bar(needed, "No plan", "Nobody", "Nobody covers it when people are there" + when, Extent.NOBODY, rule);
    }

    private Bar bar(Fact fact, String plan, String name, String what, Extent extent, String clashes) {
        Span span = fact.span();
        int left = span.hasStart() ? axis.x(span.from()) : axis.x(span.to()) - Axis.OPEN;
        int right = span.hasEnd() ? axis.x(span.to()) : axis.x(span.from()) + Axis.OPEN;
        boolean isBackward = extent == Extent.BACKWARD;
        return new Bar(
                fact,
                plan,
                name,
                what + (isBackward ? ", " + extent.words() : ""),
                span.hasStart() ? minute(span.from()) : open(span.startWords(), "no start given"),
                span.hasEnd() ? minute(span.to()) : open(span.endWords(), "no end given"),
                left,
                isBackward ? DIAMOND : Math.max(4, right - left),
                0,
                false,
                extent,
                clashes);
    }

    private String minute(long second) {
        return WallClock.words(Instant.ofEpochSecond(second), review.zone());
    }

    private static String open(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }
}
