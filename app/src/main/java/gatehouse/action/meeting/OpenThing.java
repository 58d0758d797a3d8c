package gatehouse.action.meeting;

import java.util.List;

/**
 * Something open in the plan that a meeting may be asked to look at.
 *
 * @param key names it for as long as it is open; what is on an agenda by this key is not offered again
 * @param words as they go on the agenda
 * @param more what helps to choose and does not go on the agenda
 * @param path where it stands, after the address of the plan
 * @param references the items that it is about, of kinds that an agenda may name
 */
public record OpenThing(String key, String words, String more, String path, List<String> references) {
    public OpenThing {
        references = List.copyOf(references);
    }

    /** A heading with what is open under it. */
    public record Group(String heading, List<OpenThing> things) {
        public Group {
            things = List.copyOf(things);
        }
    }
}
