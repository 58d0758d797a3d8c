package gatehouse.reader.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is read, told to the main program as it is found: a line of JSON for each paragraph and each row of a table.
 *
 * <p>Every line has an anchor in words that a person can say aloud. When the most has been told, {@link Enough} is
 * thrown, and whoever reads a format lets it pass.
 */
public final class Answer {
    private static final int MOST_OF_ONE = 100_000;
    private static final int MOST_OF_A_ROW = 500_000;
    private static final int MOST_OF_A_LONG_CELL = 1_000;

    private final OutputStream out;
    private final Limits limits;
    private final Map<Note, Long> notes = new EnumMap<>(Note.class);
    private String inside = "";
    private int lines;
    private long characters;

    public Answer(OutputStream out, Limits limits) {
        this.out = out;
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /** A heading of a level from 1; blank ones are passed over. */
    public void heading(int level, String anchor, int page, String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            tell(place("h", anchor, page).put("l", level).put("t", clean), clean.length());
        }
    }

    /** A paragraph; blank ones are passed over. A page of 0 means that the format knows none. */
    public void paragraph(String anchor, int page, String text) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            tell(place("p", anchor, page).put("t", clean), clean.length());
        }
    }

    /**
     * A table begins; its rows follow.
     *
     * @param name what the file itself calls it; may be blank
     * @param lettered whether people call its columns A, B, C
     */
    public void tableBegins(String anchor, int page, String name, boolean lettered) {
        write(place("t", anchor, page).put("name", clean(name)).put("abc", lettered ? 1 : 0));
    }

    /**
     * A row of the table that has begun; blank ones are passed over.
     *
     * @param number from 1, as a person would count it
     * @param repeated indexes of cells that hold the words of a merged cell beside or above them
     */
    public void row(int number, int page, List<String> cells, List<Integer> repeated) {
        List<String> clean =
                cells.stream().limit(limits.columns()).map(this::clean).toList();
        if (clean.stream().mapToLong(String::length).sum() > MOST_OF_A_ROW) {
            note(Note.CHARACTERS_CUT, 1);
            clean = clean.stream().map(Answer::beginning).toList();
        }
        if (cells.size() > limits.columns()) {
            note(Note.COLUMNS_CUT, 1);
        }
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        Json json = new Json().put("k", "r").put("n", number).put("c", clean);
        if (page > 0) {
            json.put("pg", page);
        }
        if (!repeated.isEmpty()) {
            json.put("m", repeated);
        }
        tell(json, clean.stream().mapToInt(String::length).sum());
    }

    public void tableEnds() {
        write(new Json().put("k", "e"));
    }

    /** Something in the file that is a file itself; what follows is of it, until it ends. Gives back where we were. */
    public String attachmentBegins(String name) {
        String outside = inside;
        String clean = clean(name);
        inside = outside + "attachment " + clean + ", ";
        write(new Json()
                .put("k", "f")
                .put("a", inside.substring(0, inside.length() - 2))
                .put("t", clean));
        return outside;
    }

    /** The attachment has been read, as a format or not at all. */
    public void attachmentEnds(String outside, String format, String why, String about) {
        inside = outside;
        write(new Json().put("k", "x").put("format", format).put("why", why).put("about", about));
    }

    public void note(Note note, long count) {
        notes.merge(note, count, Long::sum);
    }

    /** How many paragraphs and rows have been told. */
    public int told() {
        return lines;
    }

    /** The file has been read whole, or as far as is read. */
    public void done(String format, int pages) {
        Json json = new Json().put("done", format).put("pages", pages);
        notes.forEach((note, count) -> json.put(note.name(), count));
        write(json.put("heap", Runtime.getRuntime().totalMemory() >> 20));
        flush();
    }

    /** The file is not read; nothing that was told before holds. */
    public void refused(Why why, String about) {
        write(new Json().put("refused", why.name()).put("about", about));
        flush();
    }

    /** As {@link #refused}, and this process asks to be renewed: what went wrong was not foreseen. */
    public void brokeOff(Why why) {
        write(new Json().put("refused", why.name()).put("about", "").put("last", 1));
        flush();
    }

    /** A picture follows: its type and its size in pixels. */
    public void picture(String type, int width, int height, int pages) {
        write(new Json().put("done", type).put("w", width).put("h", height).put("pages", pages));
        flush();
    }

    private Json place(String kind, String anchor, int page) {
        Json json = new Json().put("k", kind).put("a", clean(inside + anchor));
        return page > 0 ? json.put("pg", page) : json;
    }

    private static String beginning(String cell) {
        return cell.length() > MOST_OF_A_LONG_CELL ? Clean.text(cell.substring(0, MOST_OF_A_LONG_CELL)) : cell;
    }

    private String clean(String text) {
        String clean = Clean.text(text);
        if (clean.length() > MOST_OF_ONE) {
            note(Note.CHARACTERS_CUT, 1);
            return Clean.text(clean.substring(0, MOST_OF_ONE));
        }
        return clean;
    }

    private void tell(Json json, int length) {
        if (lines == limits.lines()) {
            note(Note.LINES_CUT, lines);
            throw new Enough();
        }
        if (characters + length > limits.characters()) {
            note(Note.CHARACTERS_CUT, characters);
            throw new Enough();
        }
        lines++;
        characters += length;
        write(json);
    }

    private void write(Json json) {
        try {
            out.write(json.end().getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
