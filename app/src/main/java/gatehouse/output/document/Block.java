package gatehouse.output.document;

import java.util.List;

/**
 * One piece of a document, in the order it is read.
 *
 * <p>Text is plain text: a line break in it is a line break on the paper, and nothing in it is ever taken for markup.
 */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Callout,
                Block.BulletList,
                Block.NumberedList,
                Block.Answers,
                Block.PageBreak,
                Block.Landscape,
                Block.Contents,
                Table,
                Cover,
                Picture,
                Photograph,
                SignatureBox {

    /** Hands this block to the method of the setter that is made for it. */
    void to(BlockSetter setter);

    /**
     * A heading, which the contents can point at.
     *
     * @param level 1 to 3; a document's first heading is level 1 and no level is skipped going down
     * @param anchor names the heading to the contents; two headings may not share one. Empty: not in the contents
     */
    record Heading(int level, String text, String anchor) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1, 2 or 3, not " + level);
            }
        }

        boolean isInContents() {
            return !anchor.isEmpty();
        }

        /** The words as a list of headings shows them. */
        String oneLine() {
            return text.isBlank() ? "(no words)" : text.replaceAll("\\R", " ");
        }

        @Override
        public void to(BlockSetter setter) {
            setter.heading(this);
        }
    }

    record Paragraph(String text) implements Block {
        @Override
        public void to(BlockSetter setter) {
            setter.paragraph(this);
        }
    }

    /** A box that is seen first. The label says in words what kind of box it is, so that its colour says nothing alone. */
    record Callout(String label, String text) implements Block {
        @Override
        public void to(BlockSetter setter) {
            setter.callout(this);
        }
    }

    record BulletList(List<String> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }

        @Override
        public void to(BlockSetter setter) {
            setter.bullets(this);
        }
    }

    record NumberedList(List<String> items) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }

        @Override
        public void to(BlockSetter setter) {
            setter.numbered(this);
        }
    }

    /** Questions and their answers, one to a row. */
    record Answers(List<Answer> rows) implements Block {
        public Answers {
            rows = List.copyOf(rows);
        }

        @Override
        public void to(BlockSetter setter) {
            setter.answers(this);
        }
    }

    record PageBreak() implements Block {
        @Override
        public void to(BlockSetter setter) {
            setter.pageBreak(this);
        }
    }

    /** Blocks that need width: they start a new page on its side, and what follows starts an upright one. */
    record Landscape(List<Block> blocks) implements Block {
        public Landscape {
            blocks = List.copyOf(blocks);
            if (blocks.stream().anyMatch(Landscape.class::isInstance)) {
                throw new IllegalArgumentException("A landscape part cannot hold another");
            }
        }

        @Override
        public void to(BlockSetter setter) {
            setter.landscape(this);
        }
    }

    /** The table of contents: every heading with an anchor, with its page. */
    record Contents(String title) implements Block {
        @Override
        public void to(BlockSetter setter) {
            setter.contents(this);
        }
    }
}
