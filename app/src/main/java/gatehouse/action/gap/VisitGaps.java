package gatehouse.action.gap;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where a site visit was not prepared, not answered, or led to nothing that is said. */
final class VisitGaps {
    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "visit-without-prompts",
                    Stage.INFORMATION,
                    "A site visit has no prompts",
                    "Whoever walks without questions sees what was seen last time.",
                    VisitGaps::withoutPrompts),
            new GapRule(
                    "visit-not-answered",
                    Stage.INFORMATION,
                    "Prompts of a site visit are not answered",
                    "Not seen is an answer, and is asked again; an empty one is neither.",
                    VisitGaps::notAnswered),
            new GapRule(
                    "observation-turned-into-nothing",
                    Stage.INFORMATION,
                    "What was observed on a visit led to nothing that is said",
                    "What was seen and not taken up is what inquiries ask about; nothing follows is an answer too, with its"
                            + " reason.",
                    VisitGaps::ledToNothing));

    private VisitGaps() {}

    private static Stream<KeptItem> of(GoldenThread thread, KeptItem visit) {
        return thread.each("OBSERVATION")
                .filter(one -> GoldenThread.is(one, "visit", visit.reference()))
                .filter(one -> GoldenThread.isUnanswered(one, "leftOut"));
    }

    private static Stream<Break> withoutPrompts(GoldenThread thread) {
        return thread.each("SITE_VISIT")
                .filter(visit -> of(thread, visit).findAny().isEmpty())
                .map(visit -> Break.at(visit, "zones", "has no prompts yet.").mendedAt(address(visit, "/prompts")));
    }

    /** One for a visit, however many of its prompts are open. */
    private static Stream<Break> notAnswered(GoldenThread thread) {
        return thread.each("SITE_VISIT").flatMap(visit -> {
            long asked = of(thread, visit).count();
            long open = of(thread, visit)
                    .filter(one -> GoldenThread.isUnanswered(one, "answer"))
                    .count();
            return open == 0
                    ? Stream.empty()
                    : Stream.of(Break.at(visit, "note", "has " + open + " of " + asked + " prompts not answered.")
                            .mendedAt(address(visit, "/walk")));
        });
    }

    private static Stream<Break> ledToNothing(GoldenThread thread) {
        return thread.each("OBSERVATION")
                .filter(VisitGaps::asksForSomething)
                .filter(one -> GoldenThread.isUnanswered(one, "nothing"))
                .filter(one -> !thread.isReachedFrom("VULNERABILITY", "observations", one))
                .filter(one -> !thread.isReachedFrom("FACTOR", "observations", one))
                .filter(one -> !thread.isReachedFrom("ACTION", "observations", one))
                .map(one -> Break.at(
                                one,
                                "nothing",
                                "became neither a vulnerability nor a fact nor an action, and nobody says why nothing follows.")
                        .mendedAt("/site-visits/" + one.answers().text("visit").orElse("") + "/observations#"
                                + one.reference()));
    }

    private static boolean asksForSomething(KeptItem observation) {
        return GoldenThread.isUnanswered(observation, "leftOut")
                && (GoldenThread.is(observation, "answer", "NO")
                        || GoldenThread.is(observation, "answer", "PARTLY")
                        || observation.answers().isGiven("note"));
    }

    private static String address(KeptItem visit, String page) {
        return "/site-visits/" + visit.reference() + page;
    }
}
