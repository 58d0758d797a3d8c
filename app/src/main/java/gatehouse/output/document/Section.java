package gatehouse.output.document;

import java.util.List;

/**
 * A numbered part of a form.
 *
 * @param heading without its number
 * @param blocks none leaves the whole part out
 */
record Section(String heading, List<Block> blocks) {
    Section {
        blocks = List.copyOf(blocks);
    }

    /** A part that says in a sentence that there is nothing of its kind, rather than nothing. */
    static List<Block> orSentence(List<Block> blocks, Edition edition, String sentence) {
        return blocks.isEmpty() && !edition.isPublished() ? List.of(new Block.Paragraph(sentence)) : blocks;
    }
}
