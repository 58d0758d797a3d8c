package gatehouse.plan.item;

import java.util.List;

import gatehouse.foundation.access.Change;

/** What a later room has to say beside an item of its kind: its decisions, its deliveries, its acceptance. */
public interface BesideItem {

    /** What to show, or nothing; asked for every item that is shown. */
    List<Note> links(Change change, Item item);

    /**
     * One line beside the item.
     *
     * @param address where more of it is, or empty
     * @param before what stood there before it, the newest first; shown folded
     */
    record Note(String heading, String words, String address, List<String> before) {

        public Note {
            before = List.copyOf(before);
        }

        public Note(String heading, String words, String address) {
            this(heading, words, address, List.of());
        }
    }
}
