package gatehouse.output.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recommendations by who is asked and by when, as every form shows them. */
final class Asked {
    /** Who may be asked, in the order of the forms, with the heading of each. */
    static final List<Group> GROUPS = List.of(
            new Group("POLICE", "Asked of the police"),
            new Group("ORGANISER", "Asked of the organiser"),
            new Group("AUTHORITY", "Asked of authorities"),
            new Group("LANDOWNER", "Asked of landowners"),
            new Group("OTHER", "Asked of others"));

    /** The one to decide first comes first; of those with no day, the one that comes first in the plan. */
    static final Comparator<Entry> SOONEST_FIRST = Comparator.<Entry, LocalDate>comparing(
                    entry -> lastDay(entry).orElse(LocalDate.MAX))
            .thenComparing(Entry::reference);

    private static final Comparator<Entry> IN_ORDER = Comparator.<Entry>comparingLong(
                    entry -> entry.item().answers().number("orderNumber").orElse(Long.MAX_VALUE))
            .thenComparing(Entry::reference);

    record Group(String code, String heading) {}

    private Asked() {}

    /** Every recommendation, in the order that the coordinator gave. */
    static List<Entry> all(Edition edition) {
        return edition.each("RECOMMENDATION").stream().sorted(IN_ORDER).toList();
    }

    static List<Entry> of(Edition edition, Group group) {
        return all(edition).stream()
                .filter(entry -> entry.is("askedOf", group.code()))
                .toList();
    }

    /** "Police: Strategic commander, Northshire Police". */
    static String who(Entry recommendation) {
        String name = recommendation.given("askedOfName");
        return name.isEmpty() ? recommendation.said("askedOf") : recommendation.given("askedOf") + ": " + name;
    }

    /** The last day on which a decision still leaves the time that it takes. */
    static Optional<LocalDate> lastDay(Entry recommendation) {
        Optional<Long> leadTime = recommendation.item().answers().number("leadTimeDays");
        return neededBy(recommendation).flatMap(day -> leadTime.map(day::minusDays));
    }

    private static Optional<LocalDate> neededBy(Entry recommendation) {
        try {
            return recommendation.item().answers().text("neededBy").map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** "Decide by 12 March 2027", or what is not known of it. */
    static String decideBy(Entry recommendation) {
        return lastDay(recommendation)
                .map(day -> "Decide by " + PrintedDates.day(day))
                .orElseGet(() -> neededBy(recommendation)
                        .map(day -> "Needed by " + PrintedDates.day(day) + "; lead time "
                                + recommendation.said("leadTimeDays"))
                        .orElse("No day stated"));
    }

    /** "by 26 Jun 2027, decide by 29 May 2027", as far as the days are known. */
    static String days(Entry recommendation) {
        return Stream.of(
                        neededBy(recommendation).map(day -> "by " + PrintedDates.shortDay(day)),
                        lastDay(recommendation).map(day -> "decide by " + PrintedDates.shortDay(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** ", by 26 Jun 2027", or why there is no day. */
    static String by(Entry recommendation) {
        return neededBy(recommendation)
                .map(day -> ", by " + PrintedDates.shortDay(day))
                .orElseGet(() -> labelled(", by: ", recommendation.said("neededBy")));
    }

    /** Why the last day to decide cannot be told; empty where it can. */
    static String leadTimeNotKnown(Entry recommendation) {
        return Sentences.of(
                neededBy(recommendation).isPresent() ? "" : recommendation.labelled("Needed by", "neededBy"),
                recommendation.isGiven("leadTimeDays") ? "" : recommendation.labelled("Lead time", "leadTimeDays"));
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }
}
