package gatehouse.otherplans.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Road;

/**
 * How what was found is put in words that can be read alone: the thing by name and place, each plan by its short title,
 * what a plan says as it is typed there.
 */
final class Wording {
    private static final int LONGEST = 140;
    private static final Map<About, String> OF_A_ROAD = Map.of(About.CLOSURE, "closure", About.OPENING, "opening");
    private static final Pattern OFFICE = Pattern.compile("[^,]*\\b(?:commander|director|manager|officer|adviser"
            + "|supervisor|controller|coordinator|lead|marshal|planner)");

    private final Review review;

    Wording(Review review) {
        this.review = review;
    }

    /** Inside a sentence: Traffic management plan; this plan. */
    String plan(Fact fact) {
        return plan(fact.plan());
    }

    String plan(String plan) {
        return review.plans().shortTitle(plan);
    }

    /** Whose word it is: (Traffic management plan). */
    String by(Fact fact) {
        return "(" + plan(fact) + ")";
    }

    /** The same after another was named. */
    String by(Fact fact, Fact before) {
        return fact.isSaidBySame(before) ? "(the same plan)" : by(fact);
    }

    /** Each plan once, in the order of the facts: A, B and C. */
    String plans(Collection<Fact> facts) {
        return all(facts.stream().map(this::plan).distinct().toList());
    }

    /** Two that say two things of one: Gates open: Event plan says 15:30, Crowd plan says 16:00. */
    String differ(String what, Fact one, String says, Fact other, String otherSays) {
        String both = one.isSaidBySame(other)
                ? "both " + says + " and " + otherSays
                : says + ", " + plan(other) + " says " + otherSays;
        return what + ": " + plan(one) + " says " + both;
    }

    /** What it is about, by name where it has one, and where it is. */
    String thing(Fact fact) {
        return at(called(fact), ground(fact));
    }

    /** By its name; a closure or an opening by its road. */
    String called(Fact fact) {
        String action = OF_A_ROAD.getOrDefault(fact.about(), "");
        if (fact.subject().isGiven() || action.isEmpty()) {
            return name(fact);
        }
        String ground = ground(fact);
        return action + " of " + (ground.isEmpty() ? "a road" : ground);
    }

    String name(Fact fact) {
        return fact.subject().isGiven() ? fact.subject().words() : fact.about().words();
    }

    /** Something at a place, which is said once. */
    static String at(String what, String ground) {
        boolean isSaid = ground.isEmpty() || what.toLowerCase(Locale.UK).contains(ground.toLowerCase(Locale.UK));
        return isSaid ? what : what + " at " + ground;
    }

    /** The place as its plan calls it, or the roads where it gives these; empty where it gives neither. */
    String ground(Fact fact) {
        return fact.where().roads().isEmpty()
                ? fact.where().place().words()
                : all(fact.where().roads().stream()
                        .map(Wording::road)
                        .distinct()
                        .toList());
    }

    /** The place before the roads. */
    String place(Fact fact) {
        return fact.where().isGiven() ? fact.where().place().words() : ground(fact);
    }

    /** The roads of the one that the other is on as well. */
    String shared(Fact one, Fact other) {
        return all(one.where().roads().stream()
                .filter(road -> other.where().roads().stream().anyMatch(road::meets))
                .map(Wording::road)
                .distinct()
                .toList());
    }

    private static String road(Road road) {
        return road.part().key().equals("all") ? road.road().words() : road.words();
    }

    /** With its article where it is an office and no name: the Tactical Commander. */
    static String holder(Fact fact) {
        String words = fact.who().holder().words();
        return OFFICE.matcher(words.toLowerCase(Locale.UK)).matches() ? "the " + words : words;
    }

    /** As it is typed, a long one cut, without the stop that a sentence would repeat. */
    static String quoted(String words) {
        return "“" + cut(words).replaceFirst("\\.$", "") + "”";
    }

    /** Not longer than can be taken in at one look. */
    static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : LONGEST).replaceFirst("[ ,;:.]+$", "") + "…";
    }

    /** 28,000. */
    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A, B and C. */
    static String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + words.get(last);
    }
}
