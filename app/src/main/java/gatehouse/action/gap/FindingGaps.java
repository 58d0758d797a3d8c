package gatehouse.action.gap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.plan.kind.Stage;

/** Where a grave clash between plans was taken up and is still open. */
final class FindingGaps {
    static final List<GapRule> RULES = List.of(new GapRule(
            "finding-open",
            Stage.OTHER_PLANS,
            "A grave clash between plans is open",
            "Two plans that cannot both be carried out will meet on the day.",
            FindingGaps::open));

    private FindingGaps() {}

    private static Stream<Break> open(GoldenThread thread) {
        return thread.each("FINDING")
                .filter(finding -> GoldenThread.is(finding, "severity", "HIGH"))
                .filter(finding -> GoldenThread.is(finding, "settlement", "ADOPTED")
                        || GoldenThread.is(finding, "settlement", "RAISED"))
                .map(finding -> Break.at(finding, "settlement", "is " + standing(finding) + "."));
    }

    private static String standing(KeptItem finding) {
        return finding.kind().field("settlement").choices().stream()
                .filter(choice -> GoldenThread.is(finding, "settlement", choice.code()))
                .map(choice -> choice.words().toLowerCase(Locale.UK))
                .findFirst()
                .orElseThrow();
    }
}
