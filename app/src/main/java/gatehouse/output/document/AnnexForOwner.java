package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;

import gatehouse.otherplans.owner.OwnersFindings;

/**
 * Annex E as one owner of another plan may have it: the findings of a version that were raised about their plan, and
 * nothing of any other. What was answered stays out of it, for the other side may have answered.
 */
final class AnnexForOwner {
    private AnnexForOwner() {}

    static List<Block> of(OwnersFindings about, int version) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Heading(1, "Annex E for the owner of " + about.plan().title(), "annex-e"));
        blocks.add(new Block.Paragraph(Sentences.of(
                "Of version " + version + " of the plan that the security coordinator keeps for this event",
                about.findings().isEmpty()
                        ? "Nothing about your plan was raised with you"
                        : Counted.capital(Counted.of(about.findings().size(), "finding", "findings"))
                                + " about your plan " + (about.findings().size() == 1 ? "was" : "were")
                                + " raised with you, " + about.open().size() + " of them open")));
        about.findings().forEach(finding -> {
            blocks.addAll(AskSheet.finding(finding));
            blocks.add(new Block.Paragraph(
                    finding.open() ? "OPEN in this version." : "Settled by the coordinator in this version."));
        });
        return blocks;
    }
}
