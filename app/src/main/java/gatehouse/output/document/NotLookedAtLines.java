package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.assessment.coverage.Assessment;
import gatehouse.assessment.coverage.AttackMethod;
import gatehouse.assessment.coverage.Coverage;
import gatehouse.assessment.coverage.NotLookedAt;
import gatehouse.assessment.coverage.Place;
import gatehouse.assessment.coverage.Square;

/** The methods that nobody has looked at, a line for each place; those with the most of it first. */
final class NotLookedAtLines {
    private static final int NAMED = 3;

    private NotLookedAtLines() {}

    /** What the decision sheet names. */
    static List<String> onSheet(Edition edition) {
        return of(edition, 0, NAMED, "listed in the form itself");
    }

    /** What the decision sheet, on the same pages, has not named. */
    static List<String> beyondSheet(Edition edition, int most, String rest) {
        return of(edition, NAMED, most, rest);
    }

    static List<String> all(Edition edition, int most, String rest) {
        return of(edition, 0, most, rest);
    }

    private static List<String> of(Edition edition, int from, int most, String rest) {
        if (edition.isPublished()) {
            return List.of();
        }
        Coverage coverage = edition.coverage();
        List<String> lines = new ArrayList<>();
        if (from == 0 && !coverage.notLookedAtOnce().isEmpty()) {
            lines.add("The event as a whole: " + words(coverage.notLookedAtOnce()) + ".");
        }
        List<NotLookedAt> places = coverage.notLookedAt();
        places.stream().skip(from).limit(most).forEach(place -> lines.add(line(place, coverage)));
        int left =
                places.stream().skip(from + most).mapToInt(NotLookedAt::count).sum();
        if (left > 0) {
            lines.add("And " + left + " more at " + Counted.of(places.size() - from - most, "place", "places") + ", "
                    + rest + ".");
        }
        return lines;
    }

    /** "3 of 412 methods by place and phase are not looked at"; or that all were. */
    static String counted(Coverage coverage) {
        return coverage.notConsidered() == 0
                ? "Every method that is asked was looked at in every place and phase: " + coverage.asked() + "."
                : coverage.notConsidered() + " of " + coverage.asked()
                        + " methods by place and phase are NOT LOOKED AT.";
    }

    /** What counts of judged risks do not hold, to stand before them; empty where all was looked at. */
    static String inNoCount(Coverage coverage) {
        return coverage.notConsidered() == 0
                ? ""
                : coverage.notConsidered() + " of " + coverage.asked()
                        + " methods by place and phase, in none of these counts.";
    }

    /** The places that are to be looked at by themselves and were not, with the assessments that fill them. */
    static String togetherOnly(Edition edition, int most, String rest) {
        if (edition.isPublished()) {
            return "";
        }
        Map<Place, List<Square>> places = edition.coverage().togetherOnly().stream()
                .collect(Collectors.groupingBy(
                        square -> square.place().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        if (places.isEmpty()) {
            return "";
        }
        return "FILLED TOGETHER ONLY, though most people or most methods are there: "
                + places.entrySet().stream()
                        .limit(most)
                        .map(place -> together(place.getKey(), place.getValue()))
                        .collect(Collectors.joining("; "))
                + (places.size() > most
                        ? "; and " + Counted.of(places.size() - most, "more place", "more places") + ", " + rest
                        : "")
                + ".";
    }

    private static String together(Place place, List<Square> squares) {
        return place.reference() + " " + Characters.isolated(place.name()) + ", " + squares.size()
                + " by method and phase ("
                + squares.stream()
                        .flatMap(square -> square.governing().stream())
                        .map(Assessment::reference)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String line(NotLookedAt place, Coverage coverage) {
        if (place.phases().size() > NAMED) {
            return place.place().reference() + " "
                    + Characters.isolated(place.place().name()) + ": " + place.count() + " in "
                    + place.phases().size() + " phases.";
        }
        long all = coverage.methods().stream().filter(method -> !method.once()).count();
        return place.place().reference() + " "
                + Characters.isolated(place.place().name()) + ": "
                + place.phases().stream()
                        .map(phase -> Characters.isolated(phase.phase().name()) + " ("
                                + (phase.methods().size() == all ? "every method" : words(phase.methods())) + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String words(List<AttackMethod> methods) {
        return methods.size() > NAMED
                ? methods.size() + " methods"
                : methods.stream().map(AttackMethod::words).collect(Collectors.joining(", "));
    }
}
