package gatehouse.output.document;

import java.util.List;

import gatehouse.action.endorsement.Status;
import gatehouse.action.endorsement.Status.State;

/** Where the version stands, loud and first: not endorsed, endorsed and how, varied, returned, replaced. */
final class Standing {
    private Standing() {}

    static List<Block> of(Edition edition) {
        if (edition.isPublished()) {
            return List.of();
        }
        Status status = edition.status();
        String standing = Counted.capital(Counted.sentence(status.standing()));
        return switch (status.state()) {
            case NOT_ENDORSED ->
                box("Not endorsed", "This is a report. It is advice until it is endorsed, and is not a plan.");
            case RETURNED -> box("Returned", standing + " " + status.variations());
            case ENDORSED -> box("Endorsed", standing);
            case WITH_VARIATIONS -> box("Endorsed with variations", standing + "\nVariations: " + status.variations());
            case REPLACED ->
                box(
                        "No longer in force",
                        standing
                                + (status.variations().isEmpty() ? "" : "\nIt had variations: " + status.variations()));
        };
    }

    private static List<Block> box(String label, String words) {
        return List.of(new Block.Callout(label, words));
    }

    /** The status as the top of each page has room for: without the name of who endorsed. */
    static String inShort(Status status) {
        String title = status.title();
        int by = title.indexOf(" by ");
        if (status.state() == State.REPLACED || by < 0) {
            return title;
        }
        String toBeConfirmed = title.endsWith("to be confirmed") ? ", to be confirmed" : "";
        return status.state() == State.WITH_VARIATIONS
                ? status.word() + " v" + status.version() + ", endorsed with variations" + toBeConfirmed
                : title.substring(0, by) + toBeConfirmed;
    }
}
