package gatehouse.output.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import gatehouse.action.gap.SaidBlank;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Stage;

/** What is not known, not looked at and not seen, in as few lines as a commander reads; the rest is counted. */
final class NotKnownLines {
    private static final int MOST = 3;

    /** What bears on a decision comes first. */
    private static final List<Stage> NEAREST_FIRST =
            List.of(Stage.OPTIONS, Stage.ASSESSMENT, Stage.INFORMATION, Stage.POWERS, Stage.OTHER_PLANS, Stage.TASKING);

    private NotKnownLines() {}

    static List<String> of(Edition edition) {
        List<String> lines = new ArrayList<>();
        List<SaidBlank> notKnown = SectionNotKnown.said(edition, BlankState.NOT_KNOWN).stream()
                .sorted(Comparator.comparing(blank -> NEAREST_FIRST.indexOf(blank.stage())))
                .toList();
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

    private static void addMore(List<String> lines, int more, String what) {
        if (more > 0) {
            lines.add("And " + more + " more " + what + ", listed in the form itself.");
        }
    }
}
