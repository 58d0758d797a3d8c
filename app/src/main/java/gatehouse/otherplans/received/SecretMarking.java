package gatehouse.otherplans.received;

import java.util.List;
import java.util.regex.Pattern;

import gatehouse.foundation.reader.Attached;
import gatehouse.foundation.reader.Block;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Table;

/**
 * Whether what is handed in says of itself that it is SECRET or above, which may not be put in here at all.
 *
 * <p>It hears a marking that stands as a line of its own, as markings do. One that is drawn in a picture, or left out, is
 * not heard: whoever hands a file in answers for its marking.
 */
final class SecretMarking {
    static final String REFUSED =
            "Nothing at SECRET or above may be put into Gatehouse. Nothing was kept. Tell whoever is"
                    + " responsible for security where this was, and record the plan as held elsewhere.";

    private static final Pattern LINE = Pattern.compile("\\W*(?:UK\\s+)?(?:TOP\\s+)?SECRET\\b.{0,40}");
    private static final Pattern TYPED =
            Pattern.compile("\\bSECRET\\b|^\\s*(?:uk\\s+)?(?:top\\s+)?secret\\b", Pattern.MULTILINE);

    private SecretMarking() {}

    /** Of a file, by its own lines. */
    static boolean isOn(List<Block> blocks) {
        return blocks.stream().anyMatch(SecretMarking::isOn);
    }

    private static boolean isOn(Block block) {
        if (block instanceof Heading heading) {
            return isMarking(heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return isMarking(paragraph.text());
        }
        if (block instanceof Attached attached) {
            return isOn(attached.blocks());
        }
        return block instanceof Table table
                && table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(SecretMarking::isMarking);
    }

    private static boolean isMarking(String line) {
        return LINE.matcher(line.strip()).matches();
    }

    /** Of what a person types about how a version is to be handled. */
    static boolean isSaid(String typed) {
        return TYPED.matcher(typed).find();
    }
}
