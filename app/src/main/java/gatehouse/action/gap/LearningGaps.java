package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where what was said of the plan, tried, or learnt elsewhere was not taken up. */
final class LearningGaps {
    private static final String TO_ANSWER = "lessonsToAnswer";
    private static final String OWED = "debriefOwed";

    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "review-comment-not-answered",
                    Stage.LEARNING,
                    "A comment of a peer review is not answered",
                    "A review that nobody answers changed nothing, and cannot be shown to have been read.",
                    LearningGaps::commentNotAnswered),
            new GapRule(
                    "walked-without-result",
                    Stage.LEARNING,
                    "What an exercise walked has no result",
                    "An exercise is worth what it says of each thing that was tried.",
                    LearningGaps::withoutResult),
            new GapRule(
                    "lessons-not-answered",
                    Stage.LEARNING,
                    "Lessons that bear on this plan are not answered",
                    "The lessons of exercises before Manchester Arena were not captured, or not carried out.",
                    LearningGaps::lessonsNotAnswered),
            new GapRule(
                    "no-debrief",
                    Stage.LEARNING,
                    "The event is over, and there is no debrief and no reason for none",
                    "What is not asked soon is forgotten, and the next plan begins without it.",
                    LearningGaps::noDebrief));

    private LearningGaps() {}

    private static Stream<Break> commentNotAnswered(GoldenThread thread) {
        return thread.each("REVIEW_COMMENT")
                .filter(comment ->
                        GoldenThread.isUnanswered(comment, "taken") || GoldenThread.isUnanswered(comment, "reply"))
                .map(comment -> Break.at(
                        comment, GoldenThread.isUnanswered(comment, "taken") ? "taken" : "reply", "is not answered."));
    }

    /** Only of an exercise with a result already: before the first one nobody can tell whether it was held. */
    private static Stream<Break> withoutResult(GoldenThread thread) {
        return thread.each("EXERCISE").flatMap(exercise -> {
            Set<String> seen = thread.each("TEST_RESULT")
                    .filter(result -> GoldenThread.is(result, "at", exercise.reference()))
                    .flatMap(result -> result.answers().text("about").stream())
                    .collect(Collectors.toSet());
            String open = tried(thread, exercise)
                    .map(KeptItem::reference)
                    .filter(reference -> !seen.contains(reference))
                    .collect(Collectors.joining(", "));
            return seen.isEmpty() || open.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Break.at(exercise, "walks", "has no result for " + open + ".")
                            .mendedAt("/test-results/new"));
        });
    }

    private static Stream<KeptItem> tried(GoldenThread thread, KeptItem exercise) {
        return Stream.of("walks", "assumes", "assumptions")
                .flatMap(question -> thread.leadsTo(exercise, question))
                .filter(item -> !item.kind().code().equals("FACT") || GoldenThread.is(item, "factKind", "ASSUMPTION"));
    }

    /** One for the plan, however many are open; another lesson makes it another gap. */
    private static Stream<Break> lessonsNotAnswered(GoldenThread thread) {
        List<Map<String, Object>> open = thread.part(TO_ANSWER);
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(Break.ofPlan(
                                open.size() == 1
                                        ? "One lesson that bears on this plan is not answered."
                                        : open.size() + " lessons that bear on this plan are not answered.",
                                "/lessons-that-bear")
                        .restingOn(open));
    }

    private static Stream<Break> noDebrief(GoldenThread thread) {
        return thread.part(OWED).stream()
                .limit(1)
                .map(owed -> Break.ofPlan(
                                "The event was over on " + owed.get("lastDay")
                                        + ": no debrief is kept, nor why none was held.",
                                "/debriefs/new")
                        .restingOn(List.of(owed)));
    }
}
