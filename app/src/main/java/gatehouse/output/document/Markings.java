package gatehouse.output.document;

import java.util.stream.Stream;

/** The marking of a paper: never lower than that of anything on it. */
final class Markings {
    private static final String SENSITIVE = "OFFICIAL-SENSITIVE";

    private Markings() {}

    /**
     * The plan's marking, or, where an item on the paper is marked as sensitive and the plan is not, the item's. An annex
     * carries what its own items call for, which may be lower than the plan's.
     */
    static String of(DocumentForm form, Edition edition) {
        if (edition.isPublished()) {
            return "";
        }
        String plan = edition.plan().said("marking");
        Stream<String> items = edition.all()
                .filter(entry -> !form.isAnnex()
                        || form.holds().contains(entry.item().kind().code()))
                .map(entry -> entry.item().marking());
        String lowest = form.isAnnex() ? "OFFICIAL" : plan;
        String highest = items.filter(marking -> !marking.isEmpty()).reduce(lowest, Markings::higher);
        return highest.startsWith(SENSITIVE) == plan.startsWith(SENSITIVE) ? plan : highest;
    }

    private static String higher(String one, String other) {
        return !one.startsWith(SENSITIVE) && other.startsWith(SENSITIVE) ? other : one;
    }
}
