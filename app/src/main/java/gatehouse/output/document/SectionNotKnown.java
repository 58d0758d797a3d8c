package gatehouse.output.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.action.gap.Gap;
import gatehouse.action.gap.SaidBlank;
import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;
import gatehouse.plan.kind.BlankState;

/** What is not known, not done, held above this system, not looked at, not seen: in one place, and never softened. */
final class SectionNotKnown {
    private static final int LONGEST_TITLE = 60;

    /** What the concise form lists of each state where a full form lists all. */
    private static final Map<BlankState, Integer> MOST_IN_CONCISE =
            Map.of(BlankState.NOT_KNOWN, 6, BlankState.NOT_DONE, 3);

    private SectionNotKnown() {}

    static List<Block> full(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        return Sections.all(
                blanks(BlankState.NOT_KNOWN, Integer.MAX_VALUE, said(edition, BlankState.NOT_KNOWN)),
                blanks(BlankState.NOT_DONE, Integer.MAX_VALUE, said(edition, BlankState.NOT_DONE)),
                blanks(BlankState.HELD_ABOVE, Integer.MAX_VALUE, said(edition, BlankState.HELD_ABOVE)),
                Sections.under("Plans not seen", Sections.bullets(plansNotSeen(edition))),
                Sections.under(
                        "Where plans cut across an objective", Sections.bullets(SectionOtherPlans.conflicts(edition))),
                Sections.under("Not looked at", notLookedAt(edition)));
    }

    /** Which plans were not seen, and what follows from it, stands with the other plans. */
    static List<Block> concise(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        return Sections.all(
                blanks(
                        BlankState.NOT_KNOWN,
                        most(edition, BlankState.NOT_KNOWN),
                        unsaid(edition, BlankState.NOT_KNOWN)),
                blanks(BlankState.NOT_DONE, most(edition, BlankState.NOT_DONE), unsaid(edition, BlankState.NOT_DONE)),
                Sections.under(
                        "More plans that cut across an objective",
                        Sections.paragraph(Sentences.of(NotKnownLines.moreConflicts(edition)))),
                notLookedAt(edition));
    }

    /** Those that the decision sheet, on the same pages, has not said. */
    private static List<SaidBlank> unsaid(Edition edition, BlankState state) {
        return said(edition, state).stream()
                .filter(blank -> !NotKnownLines.isSaid(blank, edition))
                .toList();
    }

    private static int most(Edition edition, BlankState state) {
        return edition.hasFullForm() ? MOST_IN_CONCISE.get(state) : Integer.MAX_VALUE;
    }

    private static List<Block> blanks(BlankState state, int most, List<SaidBlank> said) {
        Map<String, List<SaidBlank>> byItem = new LinkedHashMap<>();
        said.forEach(blank -> byItem.computeIfAbsent(blank.reference(), reference -> new ArrayList<>())
                .add(blank));
        List<Row> rows = byItem.values().stream()
                .limit(most)
                .map(blanks -> Row.of(
                        blanks.get(0).reference(),
                        Characters.isolated(shortly(blanks.get(0).title()))
                                + blanks.stream().map(SectionNotKnown::line).collect(Collectors.joining(" "))))
                .toList();
        return Sections.all(
                Sections.table("", List.of(new Column("Reference", 3), new Column(column(state), 20)), rows),
                Sections.paragraph(more(byItem.size() - rows.size())));
    }

    private static String more(int left) {
        return left == 0 ? "" : "And of " + Counted.of(left, "more item", "more items") + ", listed in the full form.";
    }

    /** The title where there is room for the whole of it; the reference says which item it is in any case. */
    private static String shortly(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? Counted.sentence(title) + " " : "";
    }

    private static String column(BlankState state) {
        return switch (state) {
            case NOT_KNOWN -> "NOT KNOWN, and what was done to find out";
            case NOT_DONE -> "NOT DONE, because";
            case HELD_ABOVE -> "HELD ABOVE THIS SYSTEM, and where";
        };
    }

    /** Blanks of one state, those of plans that are said to be not seen left to their own list. */
    static List<SaidBlank> said(Edition edition, BlankState state) {
        List<String> notSeen = SectionOtherPlans.notSeen(edition).stream()
                .filter(plan -> plan.is("seen", "NOT_SEEN"))
                .map(Entry::reference)
                .toList();
        return edition.missing().saidBlank().stream()
                .filter(blank -> blank.state().equals(state.words()))
                .filter(blank -> !notSeen.contains(blank.reference()))
                .toList();
    }

    static String line(SaidBlank blank) {
        return blank.question() + (blank.words().isEmpty() ? "" : " " + Counted.sentence(blank.words()));
    }

    static List<String> plansNotSeen(Edition edition) {
        return SectionOtherPlans.notSeen(edition).stream()
                .map(plan -> SectionOtherPlans.notSeenWords(plan) + why(plan))
                .toList();
    }

    private static String why(Entry plan) {
        String why = plan.item()
                .answers()
                .blank("version")
                .map(blank -> blank.words())
                .orElse("");
        return (why.isEmpty() ? "" : ": " + Counted.sentence(why)) + effect(plan);
    }

    private static String effect(Entry plan) {
        return plan.item()
                .answers()
                .blank("effectOnOurs")
                .map(blank -> " Not known of it: " + Counted.sentence(blank.words()))
                .orElse("");
    }

    /** What a person has adopted of what the product found missing, and how many nobody has looked at. */
    private static List<Block> notLookedAt(Edition edition) {
        return Sections.all(
                Sections.bullets(edition.missing().adopted().stream()
                        .map(Gap::sentence)
                        .map(Counted::sentence)
                        .collect(Collectors.toList())),
                Sections.paragraph(notReviewed(edition)));
    }

    /** How many of the gaps that the product suggests nobody has reviewed. */
    static String notReviewed(Edition edition) {
        int suggested = edition.missing().suggested().size();
        return suggested == 0
                ? "Every gap that the system suggested has been reviewed."
                : Counted.capital(Counted.of(
                                suggested, "gap that the system suggests is", "gaps that the system suggests are"))
                        + " not yet reviewed by anyone, and not listed here.";
    }
}
