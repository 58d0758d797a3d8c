package gatehouse.output.document;

import java.util.List;

/**
 * A box to be filled in with a pen: choices to tick, then lines to write on. Kept whole on one page.
 *
 * @param label what is signed or decided, for example "REC-007"; empty for none
 * @param words what is read before choosing; each is a paragraph
 * @param choices each printed beside an empty square, for example "accept", "in part", "not accepted", "defer to"
 * @param lines each printed before a ruled line, for example "Reason", "Name, rank, role", "Date and time"
 */
public record SignatureBox(String label, List<String> words, List<String> choices, List<String> lines)
        implements Block {

    public SignatureBox {
        words = List.copyOf(words);
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    @Override
    public void to(BlockSetter setter) {
        setter.signature(this);
    }
}
