package gatehouse.action.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.assessment.coverage.AttackMethod;
import gatehouse.assessment.coverage.NotLookedAt;
import gatehouse.assessment.coverage.Open;
import gatehouse.assessment.coverage.Phase;
import gatehouse.assessment.coverage.Square;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.PlanForm;

/** What the grid of methods, places and phases shows that nobody has looked at; one gap a place, not one a square. */
final class CoverageGaps {
    private static final int NAMED = 3;

    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "squares-not-considered",
                    Stage.ASSESSMENT,
                    "Methods are not looked at in a place and phase where people, assets or a way in are",
                    "One method in one place at one time, that no form asked about, is what inquiries found.",
                    CoverageGaps::notConsidered),
            new GapRule(
                    "event-methods-not-considered",
                    Stage.ASSESSMENT,
                    "A method that is asked once for the event is not looked at",
                    "An insider, a hoax and hostile reconnaissance belong to no place, and so fall between them.",
                    CoverageGaps::notConsideredOnce),
            new GapRule(
                    "dense-place-looked-at-together-only",
                    Stage.ASSESSMENT,
                    "A place with most people or most methods was looked at only together with others",
                    "What is said of many places at once is seldom true of the fullest of them.",
                    CoverageGaps::togetherOnly),
            new GapRule(
                    "carried-not-touched",
                    Stage.ASSESSMENT,
                    "An assessment was carried from another plan and not looked at again",
                    "Text copied unchanged is how a risk assessment came to leave terrorism out.",
                    CoverageGaps::carried),
            new GapRule(
                    "applicable-and-not-applicable",
                    Stage.ASSESSMENT,
                    "One assessment says that a method applies, another that it does not",
                    "Both stand in the plan, and a reader will take whichever they meet first.",
                    CoverageGaps::contradicted));

    private CoverageGaps() {}

    /** A light form is a screen or two. */
    private static boolean hasGrid(GoldenThread thread) {
        return !PlanForm.isLight(thread.said("form"));
    }

    static Open open(GoldenThread thread) {
        return hasGrid(thread) ? thread.coverage().open() : Open.NONE;
    }

    private static Stream<Break> notConsidered(GoldenThread thread) {
        return hasGrid(thread)
                ? thread.coverage().notLookedAt().stream().map(place -> broken(thread, place))
                : Stream.empty();
    }

    private static Break broken(GoldenThread thread, NotLookedAt open) {
        String phases =
                open.phases().stream().limit(NAMED).map(CoverageGaps::words).collect(Collectors.joining("; "));
        String more =
                open.phases().size() > NAMED ? "; and in " + (open.phases().size() - NAMED) + " more phases" : "";
        String reference = open.place().reference();
        return Break.at(
                        thread.get(reference),
                        "crowdPhases",
                        "(" + open.place().name() + ") has " + open.count() + " not looked at: " + phases + more + ".")
                .mendedAt("/coverage?place=" + reference + "&state=NOT_CONSIDERED")
                .restingOn(open.phases().stream().map(CoverageGaps::rests).toList());
    }

    private static String words(NotLookedAt.InPhase open) {
        List<String> methods = open.methods().stream().map(AttackMethod::words).toList();
        return open.phase().name() + ": "
                + (methods.size() > NAMED
                        ? String.join(", ", methods.subList(0, NAMED)) + " and " + (methods.size() - NAMED) + " more"
                        : String.join(", ", methods));
    }

    private static Map<String, Object> rests(NotLookedAt.InPhase open) {
        return Map.of(
                "phase",
                open.phase().reference(),
                "methods",
                open.methods().stream().map(AttackMethod::code).toList());
    }

    private static Stream<Break> notConsideredOnce(GoldenThread thread) {
        List<AttackMethod> open = hasGrid(thread) ? thread.coverage().notLookedAtOnce() : List.of();
        return open.stream()
                .limit(1)
                .map(first -> Break.ofPlan(
                                "Not looked at for the event: "
                                        + String.join(
                                                ", ",
                                                open.stream()
                                                        .map(AttackMethod::words)
                                                        .toList()) + ".",
                                "/coverage?state=NOT_CONSIDERED")
                        .restingOn(List.of(Map.of(
                                "methods", open.stream().map(AttackMethod::code).toList()))));
    }

    private static Stream<Break> togetherOnly(GoldenThread thread) {
        return byPlace(
                thread.coverage().togetherOnly(),
                (place, squares) -> Break.at(
                                thread.get(place),
                                "occupancy",
                                "(" + squares.get(0).place().orElseThrow().name()
                                        + ") was looked at together only; ask it by" + " itself: " + named(squares)
                                        + ".")
                        .mendedAt("/coverage?place=" + place)
                        .restingOn(keys(squares)));
    }

    private static Stream<Break> contradicted(GoldenThread thread) {
        return byPlace(
                thread.coverage().contradicted().stream()
                        .filter(square -> square.place().isPresent())
                        .toList(),
                (place, squares) -> Break.at(
                                thread.get(place),
                                "name",
                                "(" + squares.get(0).place().orElseThrow().name()
                                        + ") has methods said to apply and not to apply: " + named(squares) + ".")
                        .mendedAt("/coverage?place=" + place)
                        .restingOn(keys(squares)));
    }

    private static Stream<Break> carried(GoldenThread thread) {
        return thread.coverage().carried().stream()
                .map(each -> Break.at(
                        thread.get(each.reference()),
                        "carriedFrom",
                        "was carried from " + each.carriedFrom() + " and nobody has looked at it again."));
    }

    /** What to say of the squares of one place. */
    private interface Saying {
        Break of(String place, List<Square> squares);
    }

    private static Stream<Break> byPlace(List<Square> squares, Saying saying) {
        Map<String, List<Square>> byPlace = squares.stream()
                .collect(Collectors.groupingBy(
                        square -> square.place().orElseThrow().reference(), LinkedHashMap::new, Collectors.toList()));
        return byPlace.entrySet().stream().map(entry -> saying.of(entry.getKey(), entry.getValue()));
    }

    private static String named(List<Square> squares) {
        List<String> names = squares.stream()
                .map(square -> square.method().orElseThrow().words() + ", "
                        + square.phase().map(Phase::name).orElse(""))
                .toList();
        return names.size() > NAMED
                ? String.join("; ", names.subList(0, NAMED)) + "; and " + (names.size() - NAMED) + " more"
                : String.join("; ", names);
    }

    private static List<Map<String, Object>> keys(List<Square> squares) {
        Function<Square, Map<String, Object>> key = square -> Map.of("square", square.key(), "says", square.words());
        return squares.stream().map(key).toList();
    }
}
