package gatehouse.action.gap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where the thread breaks at a method assessment or a vulnerability. */
final class AssessmentGaps {
    private static final Map<String, String> JUDGED =
            Map.of("likelihood", "likelihood", "impact", "impact", "reasons", "reasons for its levels");

    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "method-without-judgement",
                    Stage.ASSESSMENT,
                    "A method is assessed as applicable without likelihood, impact or reasons",
                    "A level without reasons gives false comfort, and none at all gives the commander nothing to weigh.",
                    AssessmentGaps::withoutJudgement),
            new GapRule(
                    "method-answered-by-nothing",
                    Stage.ASSESSMENT,
                    "An applicable method is answered by nothing",
                    "Either something is recommended against it, or what is left of it is a risk that someone accepts.",
                    AssessmentGaps::methodAnsweredByNothing),
            new GapRule(
                    "vulnerability-answered-by-nothing",
                    Stage.ASSESSMENT,
                    "A vulnerability is answered by nothing",
                    "A weakness that is known and neither mended nor accepted is what inquiries ask about.",
                    AssessmentGaps::vulnerabilityAnsweredByNothing));

    private AssessmentGaps() {}

    private static Stream<KeptItem> applicable(GoldenThread thread) {
        return thread.each("METHOD_ASSESSMENT").filter(each -> GoldenThread.is(each, "applicability", "APPLICABLE"));
    }

    private static Stream<Break> withoutJudgement(GoldenThread thread) {
        return applicable(thread).flatMap(each -> {
            List<String> missing = Stream.of("likelihood", "impact", "reasons")
                    .filter(field -> GoldenThread.isUnanswered(each, field))
                    .toList();
            List<String> words = missing.stream().map(JUDGED::get).toList();
            return missing.stream()
                    .limit(1)
                    .map(first ->
                            Break.at(each, first, "is applicable and has no " + String.join(", no ", words) + "."));
        });
    }

    private static Stream<Break> methodAnsweredByNothing(GoldenThread thread) {
        return applicable(thread)
                .filter(each -> !thread.isReachedFrom("RECOMMENDATION", "methods", each))
                .filter(each -> !thread.isReachedFrom("RESIDUAL_RISK", "methods", each))
                .map(each -> Break.at(
                                each, "applicability", "applies, and no recommendation or residual risk answers it.")
                        .mendedAt("/recommendations/new?methods=" + each.reference()));
    }

    private static Stream<Break> vulnerabilityAnsweredByNothing(GoldenThread thread) {
        return thread.each("VULNERABILITY")
                .filter(each -> !isSetAside(each))
                .filter(each -> !thread.isReachedFrom("RECOMMENDATION", "vulnerabilities", each))
                .filter(each -> !thread.isReachedFrom("RESIDUAL_RISK", "vulnerabilities", each))
                .map(each -> Break.at(each, "status", "is answered by no recommendation and no residual risk.")
                        .mendedAt("/recommendations/new?vulnerabilities=" + each.reference()));
    }

    /** Out of scope or mitigated already, and it says why. */
    private static boolean isSetAside(KeptItem vulnerability) {
        return (GoldenThread.is(vulnerability, "status", "OUT_OF_SCOPE")
                        || GoldenThread.is(vulnerability, "status", "MITIGATED"))
                && vulnerability.answers().isGiven("statusReason");
    }
}
