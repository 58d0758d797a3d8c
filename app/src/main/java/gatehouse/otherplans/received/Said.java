package gatehouse.otherplans.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.reader.Document;
import gatehouse.foundation.reader.Read;
import gatehouse.foundation.reader.Reading;
import gatehouse.foundation.reader.Refused;
import gatehouse.otherplans.proposal.ColumnMap;
import gatehouse.otherplans.proposal.EventContext;
import gatehouse.otherplans.proposal.Proposals;

/** What a file said, or why it was not read; of a very long file only its beginning. */
final class Said {
    static final int WHOLE = -1;

    private final Reading reading;
    private final int pieces;
    private volatile Optional<Proposed> last = Optional.empty();

    /** What was proposed last, and what was known then. */
    private record Proposed(EventContext event, Map<String, ColumnMap> columns, List<Offer> offers) {
        boolean isOf(EventContext other, Map<String, ColumnMap> others) {
            return event.equals(other) && columns.equals(others);
        }
    }

    /**
     * What was read.
     *
     * @param pieces how many headings, paragraphs and rows of it are held here; {@link #WHOLE} where all are
     */
    Said(Reading reading, int pieces) {
        this.reading = reading;
        this.pieces = pieces;
    }

    boolean isRead() {
        return reading instanceof Read;
    }

    /** Whether all of it is held here. */
    boolean isWhole() {
        return pieces == WHOLE;
    }

    Document document() {
        return ((Read) reading).document();
    }

    /** What the reader notes, and that no more than the beginning of a very long file is looked through. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(document().notes());
        if (!isWhole()) {
            notes.add("The file is very long: facts are proposed of its first " + pieces
                    + " paragraphs and rows only. Take what matters of the rest by hand, or receive it in parts.");
        }
        return notes;
    }

    /** The sentence that says why it was not read; empty where it was. */
    String refused() {
        return reading instanceof Refused why ? why.sentence() : "";
    }

    /** Whether the file is to be kept, read or not. */
    boolean isToBeKept() {
        return !(reading instanceof Refused why) || why.why().keeps();
    }

    /** What is proposed of it; worked out once for the same event and columns. */
    List<Offer> offers(EventContext event, Map<String, ColumnMap> columns) {
        if (!isRead()) {
            return List.of();
        }
        Optional<Proposed> known = last.filter(proposed -> proposed.isOf(event, columns));
        if (known.isPresent()) {
            return known.get().offers();
        }
        List<Offer> offers = Offer.of(Proposals.of(document(), event, columns));
        last = Optional.of(new Proposed(event, columns, offers));
        return offers;
    }
}
