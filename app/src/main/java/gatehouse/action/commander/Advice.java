package gatehouse.action.commander;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.RecommendationShown;
import gatehouse.action.decision.RiskShown;
import gatehouse.action.decision.Said;
import gatehouse.information.threat.HoldingAssessment;

/** The advice in three lines: the threat as agreed, what is asked and first of all, what is left. */
final class Advice {
    private Advice() {}

    static List<String> in(PlanContents contents, Asked asked) {
        return List.of(threat(contents), recommendations(asked), risks(asked));
    }

    private static String threat(PlanContents contents) {
        return HoldingAssessment.of(contents.ofKind("THREAT"), KeptItem::answers)
                .map(item -> SheetHead.said(contents, item))
                .map(Advice::threat)
                .orElse("No threat assessment is recorded.");
    }

    private static String threat(Said threat) {
        String level = threat.words("nationalLevel");
        String specific = switch (threat.code("specificThreat")) {
            case "NONE_KNOWN" ->
                "no specific threat is known; security is still advised: " + threat.words("stillAdvised");
            case "KNOWN" -> "a specific threat is known";
            case "UNCLEAR" -> "it is not clear whether there is a specific threat";
            default -> "nothing is said of a specific threat";
        };
        return "Threat: national level " + (level.isEmpty() ? "not stated" : level) + "; " + specific
                + (specific.endsWith(".") ? "" : ".");
    }

    private static String recommendations(Asked asked) {
        int all = asked.open().size() + asked.decided().size();
        long police = Stream.concat(asked.open().stream(), asked.decided().stream())
                .filter(RecommendationShown::isAskedOfPolice)
                .count();
        String first = asked.open().stream()
                .findFirst()
                .map(one -> " First: " + one.reference() + ", "
                        + Character.toLowerCase(one.decideByWords().charAt(0))
                        + one.decideByWords().substring(1) + ".")
                .orElse("");
        return counted(all, "recommendation") + ": " + police + " to police, " + (all - police) + " to others; "
                + asked.open().size() + " open." + first;
    }

    private static String risks(Asked asked) {
        int all = asked.openRisks().size() + asked.answeredRisks().size();
        long own = asked.openRisks().stream()
                .filter(RiskShown::isCommandersToAccept)
                .count();
        return counted(all, "residual risk") + ": " + own + " to accept, "
                + (asked.openRisks().size() - own) + " to note and pass on.";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
