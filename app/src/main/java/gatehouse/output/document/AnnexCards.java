package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

/** Annex G: a card for each contingency, each on a page of its own, to be read at night by whoever holds the post. */
final class AnnexCards {
    private AnnexCards() {}

    static List<Block> of(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        for (Entry contingency : edition.each("CONTINGENCY")) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(card(contingency));
        }
        return blocks;
    }

    private static List<Block> card(Entry contingency) {
        String marking = contingency.ownMarking().isEmpty() ? "" : " (" + contingency.ownMarking() + ")";
        return Sections.all(
                List.of(new Block.Heading(
                        1, contingency.reference() + " " + contingency.title() + marking, contingency.reference())),
                Standing.of(contingency.edition()),
                List.of(new Block.Callout("Starts when", contingency.said("trigger"))),
                Sections.answers(
                        contingency.answers("Who decides", "decisionMaker", "If they cannot be reached", "deputy")),
                Sections.under("Who does what", actions(contingency)),
                Sections.answers(contingency.answers(
                        "Where", "places",
                        "With what", "resources",
                        "Who tells whom, how", "communications",
                        "Over when", "standDown",
                        "Tested", "tested",
                        "Tested on", "testedOn")));
    }

    private static List<Block> actions(Entry contingency) {
        return contingency.isGiven("actions")
                ? List.of(new Block.NumberedList(contingency.entries("actions")))
                : Sections.paragraph(contingency.said("actions"));
    }
}
