package gatehouse.output.document;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import gatehouse.output.template.Look;

/**
 * A whole document as it will be printed: what is on every page, and its blocks in order.
 *
 * <p>Everything here may be any text at all; the setters print it as typed. There is no clock in it, so that the same
 * paper is the same bytes on every machine.
 *
 * @param title what the document is, for example "CT protective security report"
 * @param subject what it is about, for example the name of the operation
 * @param author the organisation that it comes from
 * @param made the instant that the file's own properties give
 * @param language of the words, for example {@code en-GB}
 * @param look of a Word document; the PDF has one look
 */
public record Paper(
        String title,
        String subject,
        String author,
        Instant made,
        Locale language,
        RunningLines running,
        List<Block> blocks,
        Look look) {

    /** In the product's own look. */
    public Paper(
            String title,
            String subject,
            String author,
            Instant made,
            Locale language,
            RunningLines running,
            List<Block> blocks) {
        this(title, subject, author, made, language, running, blocks, Look.OWN);
    }

    public Paper {
        blocks = List.copyOf(blocks);
        refuseDisorder(blocks);
    }

    public static Paper inEnglish(
            String title, String subject, String author, Instant made, RunningLines running, List<Block> blocks) {
        return new Paper(title, subject, author, made, Locale.UK, running, blocks);
    }

    /** The same paper, which as a Word document has this look. */
    Paper in(Look other) {
        return new Paper(title, subject, author, made, language, running, blocks, other);
    }

    /** Every heading in the order it is read, those on landscape pages included; a cover's title is not among them. */
    List<Block.Heading> headings() {
        return flat(blocks)
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** Every photograph in the order it is set. */
    List<Photograph> photographs() {
        return flat(blocks)
                .filter(Photograph.class::isInstance)
                .map(Photograph.class::cast)
                .toList();
    }

    /** A reader who cannot see the page finds the way by heading levels, so a gap in them is a fault of the document. */
    private static void refuseDisorder(List<Block> blocks) {
        int level = 0;
        Set<String> anchors = new HashSet<>();
        for (Block block : flat(blocks).toList()) {
            if (block instanceof Cover) {
                level = 1;
            }
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException("A heading skips a level: " + heading.text());
                }
                if (heading.isInContents() && !anchors.add(heading.anchor())) {
                    throw new IllegalArgumentException("Two headings share an anchor: " + heading.anchor());
                }
                level = heading.level();
            }
        }
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Landscape part ? part.blocks().stream() : Stream.of(block));
    }
}
