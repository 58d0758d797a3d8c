package gatehouse.action.gap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.plan.kind.Stage;

/** Where nobody is named who must read the briefing, or somebody who is has not. */
final class BriefingGaps {
    static final List<GapRule> RULES = List.of(
            new GapRule(
                    "briefing-for-nobody",
                    Stage.OPTIONS,
                    "Nobody is named who must read the briefing",
                    "At Manchester Arena the written briefing said nothing of terrorism, and some of the staff missed it.",
                    BriefingGaps::forNobody),
            new GapRule(
                    "briefing-not-read",
                    Stage.OPTIONS,
                    "Somebody who must read the briefing has not",
                    "A plan that those who act on it have not read protects nobody.",
                    BriefingGaps::notRead));

    private BriefingGaps() {}

    private static Stream<Break> forNobody(GoldenThread thread) {
        return thread.hasNo("RECOMMENDATION") || !thread.hasNo("BRIEFING")
                ? Stream.empty()
                : Stream.of(Break.ofPlan("No briefing says who must read it.", "/briefing-and-readers/new"));
    }

    /** Of no version: a receipt of an earlier one tells that they were reached, and the briefing's page tells of which. */
    private static Stream<Break> notRead(GoldenThread thread) {
        Set<String> read = thread.part("briefingReceipts").stream()
                .filter(entry -> !entry.containsKey("notSo"))
                .map(entry -> plain(String.valueOf(entry.get("reader"))))
                .collect(Collectors.toSet());
        return thread.each("BRIEFING").flatMap(briefing -> {
            String unread = briefing.answers().list("readers").stream()
                    .filter(reader -> !read.contains(plain(reader)))
                    .collect(Collectors.joining("; "));
            return unread.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Break.at(briefing, "readers", "has not been read by " + unread + ".")
                            .mendedAt("/briefing#readers"));
        });
    }

    private static String plain(String reader) {
        return reader.strip().toLowerCase(Locale.UK);
    }
}
