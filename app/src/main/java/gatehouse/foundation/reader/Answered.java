package gatehouse.foundation.reader;

import java.util.ArrayList;
import java.util.List;

/** Makes of an answer's end what the caller is given. */
final class Answered {
    private static final String NUMBER = "[0-9,]{1,12}";

    private Answered() {}

    static Reading reading(Ending ending, String name, List<Block> blocks) {
        if (ending.isRefused()) {
            return refused(ending, "refused", name);
        }
        Format format = Format.valueOf(ending.word("done"));
        return new Read(new Document(format, (int) ending.number("pages"), blocks, notes(ending)));
    }

    static Drawn drawn(Ending ending, String name, byte[] bytes) {
        if (ending.isRefused()) {
            return refused(ending, "refused", name);
        }
        String type = ending.word("done").equals("png") ? "image/png" : "image/jpeg";
        return new Picture(
                type, (int) ending.number("w"), (int) ending.number("h"), (int) ending.number("pages"), bytes);
    }

    /** What the reader says it is about goes into the sentence only as a number or a format that we know. */
    static Refused refused(Ending said, String field, String name) {
        ReaderRefusal why = ReaderRefusal.valueOf(said.word(field));
        String about = said.word("about");
        if (!about.matches(NUMBER)) {
            about = about.isEmpty() ? "" : Format.valueOf(about).words();
        }
        return Refused.of(why, name, about);
    }

    private static List<String> notes(Ending ending) {
        List<String> notes = new ArrayList<>();
        for (ReaderNote note : ReaderNote.values()) {
            if (ending.has(note.name())) {
                notes.add(note.sentence(ending.number(note.name())));
            }
        }
        return notes;
    }
}
