package gatehouse.output.document;

import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.plan.plan.Marking;

/** The marking of a paper: never lower than that of anything on it. */
final class Markings {
    private Markings() {}

    /**
     * The plan's marking, or, where an item on the paper is marked as sensitive and the plan is not, the item's. An annex
     * carries what the items on it, and those that they name, call for, which may be lower than the plan's.
     */
    static String of(DocumentForm form, Edition edition) {
        return form.isAnnex() && !edition.isPublished() ? ofAnnex(form, edition) : ofPlan(edition);
    }

    /** What the whole plan is to be marked; empty for published facts. */
    static String ofPlan(Edition edition) {
        return edition.isPublished() ? "" : edition.plan().highestMarking();
    }

    private static String ofAnnex(DocumentForm form, Edition edition) {
        Stream<Entry> items = edition.all()
                .filter(entry -> form.prints().contains(entry.item().kind().code()))
                .flatMap(entry -> Stream.concat(Stream.of(entry), named(entry)));
        return Marking.highestOfPart(
                edition.plan().said("marking"), items.map(entry -> entry.item().marking()));
    }

    private static Stream<Entry> named(Entry entry) {
        return entry.item().links().map(entry.edition()::find).flatMap(Optional::stream);
    }
}
