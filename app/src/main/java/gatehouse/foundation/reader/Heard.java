package gatehouse.foundation.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.canonical.JsonReader;

/**
 * Hears what a reader answers and passes it on. A reader has met a stranger's file, so nothing that it says is believed
 * further than that these are words of that file.
 */
final class Heard {
    private static final int LONGEST_LINE = 8 * 1024 * 1024;
    private static final long MOST = 200L * 1024 * 1024;
    private static final int LARGEST_PICTURE = 40 * 1024 * 1024;

    private final Told told;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private final Deque<String> names = new ArrayDeque<>();
    private Optional<Ending> ending = Optional.empty();
    private long heard;

    Heard(Told told) {
        this.told = told;
    }

    /** The answer's last line; nothing holds without one. */
    Ending ending() throws IOException {
        return ending.orElseThrow(() -> new IOException("The answer has no end"));
    }

    byte[] picture() {
        return picture.toByteArray();
    }

    void bytes(byte[] piece) throws IOException {
        if (picture.size() + piece.length > LARGEST_PICTURE) {
            throw new IOException("No such picture was asked for");
        }
        picture.writeBytes(piece);
    }

    void lines(byte[] piece) throws IOException {
        heard += piece.length;
        if (heard > MOST || line.size() + piece.length > LONGEST_LINE) {
            throw new IOException("More is said than any file holds");
        }
        int from = 0;
        for (int n = 0; n < piece.length; n++) {
            if (piece[n] == '\n') {
                line.write(piece, from, n - from);
                line(line.toByteArray());
                line.reset();
                from = n + 1;
            }
        }
        line.writeBytes(Arrays.copyOfRange(piece, from, piece.length));
    }

    private void line(byte[] json) throws IOException {
        try {
            Map<String, Object> said = JsonReader.object(json);
            if (said.containsKey("done") || said.containsKey("refused")) {
                ending = Optional.of(new Ending(said));
            } else {
                pass(new Ending(said));
            }
        } catch (JsonReader.NotJson | IllegalArgumentException | ClassCastException | NullPointerException notOurs) {
            throw new IOException("Not a line of ours", notOurs);
        }
    }

    private void pass(Ending said) {
        String anchor = said.word("a");
        int page = (int) said.number("pg");
        switch (said.word("k")) {
            case "h" -> told.heading(new Heading((int) said.number("l"), anchor, page, said.word("t")));
            case "p" -> told.paragraph(new Paragraph(anchor, page, said.word("t")));
            case "t" -> told.tableBegins(new Table(anchor, page, said.word("name"), said.number("abc") > 0, List.of()));
            case "r" -> told.row(new Row((int) said.number("n"), page, words(said), repeated(said)));
            case "e" -> told.tableEnds();
            case "f" -> {
                names.push(said.word("t"));
                told.attachmentBegins(anchor, said.word("t"));
            }
            case "x" -> attachmentEnds(said);
            default -> throw new IllegalArgumentException("No line is of this kind");
        }
    }

    private void attachmentEnds(Ending said) {
        String name = names.isEmpty() ? "" : names.pop();
        if (said.word("why").isEmpty()) {
            told.attachmentEnds(Optional.of(Format.valueOf(said.word("format"))), Optional.empty());
        } else {
            told.attachmentEnds(Optional.empty(), Optional.of(Answered.refused(said, "why", name)));
        }
    }

    private static List<String> words(Ending said) {
        return ((List<?>) said.line().get("c")).stream().map(String.class::cast).toList();
    }

    private static List<Integer> repeated(Ending said) {
        return said.line().get("m") instanceof List<?> places
                ? places.stream().map(place -> ((Long) place).intValue()).toList()
                : List.of();
    }
}
