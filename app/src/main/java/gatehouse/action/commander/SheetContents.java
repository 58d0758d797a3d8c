package gatehouse.action.commander;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import gatehouse.action.decision.RecommendationShown;
import gatehouse.action.decision.RiskShown;

/**
 * What a decision sheet says, on a screen and on paper alike.
 *
 * @param status "REPORT v3, not endorsed"
 * @param fingerprint of the version; empty where the sheet is of the plan as it stands
 * @param advice in three lines
 * @param changedSince what the changes are counted from, as "Changed since v2"; empty where there is nothing to compare
 * @param changes up to four, worst first
 * @param recommendations those that are asked about, worst and soonest first
 * @param risks those that are asked about
 */
public record SheetContents(
        SheetHead head,
        String status,
        String fingerprint,
        List<String> advice,
        String changedSince,
        List<String> changes,
        List<RecommendationShown> recommendations,
        List<RiskShown> risks,
        NotKnown notKnown) {
    /** The format of the sheets kept now. */
    public static final String FORMAT = "gatehouse-sheet/1";

    public SheetContents {
        advice = List.copyOf(advice);
        changes = List.copyOf(changes);
        recommendations = List.copyOf(recommendations);
        risks = List.copyOf(risks);
    }

    /** Whether no recommendation is on it. */
    public boolean asksNothing() {
        return recommendations.isEmpty();
    }

    /** The same for these recommendations alone, decided ones too; every risk that is still asked about goes with them. */
    SheetContents only(Set<String> chosen, Asked asked) {
        List<RecommendationShown> wanted = Stream.concat(asked.open().stream(), asked.decided().stream())
                .filter(one -> chosen.contains(one.reference()))
                .toList();
        return new SheetContents(head, status, fingerprint, advice, changedSince, changes, wanted, risks, notKnown);
    }

    /** As a kept sheet holds it: every word that is shown. */
    public Map<String, Object> toSheet() {
        Map<String, Object> sheet = new TreeMap<>();
        sheet.put("format", FORMAT);
        sheet.put("head", head.toSheet());
        sheet.put("status", status);
        sheet.put("fingerprint", fingerprint);
        sheet.put("advice", advice);
        sheet.put("changedSince", changedSince);
        sheet.put("changes", changes);
        sheet.put(
                "recommendations",
                recommendations.stream().map(RecommendationShown::toSheet).toList());
        sheet.put("risks", risks.stream().map(RiskShown::toSheet).toList());
        sheet.put("notKnown", notKnown.toSheet());
        return sheet;
    }
}
