package gatehouse.output.document;

import java.util.List;

/**
 * The first page: what this is, what it is about, and the facts a reader checks before reading on.
 *
 * <p>Its title is the document's first heading. What follows starts on a new page.
 *
 * @param kicker a small line over the title, for example the force; empty for none
 */
public record Cover(String kicker, String title, String subject, List<Answer> facts) implements Block {

    public Cover {
        facts = List.copyOf(facts);
    }

    @Override
    public void to(BlockSetter setter) {
        setter.cover(this);
    }
}
