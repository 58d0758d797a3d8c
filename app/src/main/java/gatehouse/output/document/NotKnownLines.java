package gatehouse.output.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.action.gap.SaidBlank;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Stage;

/** What is not known, not looked at and not seen, in as few lines as a commander reads; the rest is counted. */
final class NotKnownLines {
    private static final int MOST = 2;

    /** What bears on a decision comes first. */
    private static final List<Stage> NEAREST_FIRST =
            List.of(Stage.OPTIONS, Stage.ASSESSMENT, Stage.INFORMATION, Stage.POWERS, Stage.OTHER_PLANS, Stage.TASKING);

    private NotKnownLines() {}

    static List<String> of(Edition edition) {
        List<String> lines = new ArrayList<>();
        if (edition.coverage().notConsidered() > 0) {
            lines.add("NOT LOOKED AT: " + notLookedAt(edition));
        }
        List<SaidBlank> notKnown = nearestFirst(edition);
        notKnown.stream()
                .limit(MOST)
                .forEach(blank -> lines.add("NOT KNOWN, " + blank.reference() + ": " + SectionNotKnown.line(blank)));
        addMore(lines, notKnown.size() - MOST, "not known");
        edition.missing().adopted().stream().limit(MOST).forEach(gap -> lines.add(Counted.sentence(gap.sentence())));
        addMore(lines, edition.missing().adopted().size() - MOST, "missing");
        List<Entry> notSeen = SectionOtherPlans.notSeen(edition);
        if (!notSeen.isEmpty()) {
            lines.add("PLANS NOT SEEN: "
                    + String.join(
                            "; ",
                            notSeen.stream()
                                    .map(SectionOtherPlans::notSeenWords)
                                    .toList())
                    + ".");
        }
        List<String> conflicts = SectionOtherPlans.conflicts(edition);
        conflicts.stream().limit(MOST).forEach(one -> lines.add("OPEN CONFLICT: " + Counted.sentence(one)));
        addMore(lines, conflicts.size() - MOST, "open conflicts");
        lines.add(SectionNotKnown.notReviewed(edition));
        return lines;
    }

    private static String notLookedAt(Edition edition) {
        return Sentences.of(Stream.concat(
                Stream.of(edition.coverage().notConsidered() + " of "
                        + edition.coverage().asked() + " methods by place and phase"),
                NotLookedAtLines.onSheet(edition).stream()));
    }

    /** Whether the sheet itself says this one, so that the form it stands in need not say it again. */
    static boolean isSaid(SaidBlank blank, Edition edition) {
        return nearestFirst(edition).stream().limit(MOST).anyMatch(blank::equals);
    }

    /** The conflicts that the sheet only counts. */
    static Stream<String> moreConflicts(Edition edition) {
        return SectionOtherPlans.conflicts(edition).stream().skip(MOST);
    }

    private static List<SaidBlank> nearestFirst(Edition edition) {
        return SectionNotKnown.said(edition, BlankState.NOT_KNOWN).stream()
                .sorted(Comparator.comparing(blank -> NEAREST_FIRST.indexOf(blank.stage())))
                .toList();
    }

    private static void addMore(List<String> lines, int more, String what) {
        if (more > 0) {
            lines.add("And " + more + " more " + what + ", listed in the form itself.");
        }
    }
}
