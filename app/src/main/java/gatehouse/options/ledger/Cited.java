package gatehouse.options.ledger;

import java.util.List;
import java.util.regex.Pattern;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Outcome;

/** The decisions and answers whose reason names an item. */
final class Cited {
    private Cited() {}

    /** "REC-007, not accepted by Ch Supt Ros Hall", in the order in which they were made. */
    static List<String> in(PlanContents plan, String reference) {
        Pattern named = Pattern.compile("\\b" + Pattern.quote(reference) + "\\b");
        return plan.part("decisions").stream()
                .filter(entry -> named.matcher(String.valueOf(entry.getOrDefault("reason", "")))
                        .find())
                .map(entry -> entry.get("recommendation") + ", "
                        + Outcome.valueOf(String.valueOf(entry.get("outcome"))).words() + " by " + entry.get("by"))
                .toList();
    }
}
