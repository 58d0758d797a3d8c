package gatehouse.foundation.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
        piece(json).accept(told);
    }

    /** What is to be told, once the line has been found to be one of ours. */
    private Consumer<Told> piece(byte[] json) throws IOException {
        try {
            Map<String, Object> said = JsonReader.object(json);
            if (said.containsKey("done") || said.containsKey("refused")) {
                ending = Optional.of(new Ending(said));
                return nobody -> {};
            }
            return piece(new Ending(said));
        } catch (RuntimeException notOurs) {
            throw new IOException("Not a line of ours", notOurs);
        }
    }

    private Consumer<Told> piece(Ending said) {
        String anchor = said.word("a");
        String text = said.word("t");
        int page = (int) said.number("pg");
        return switch (said.word("k")) {
            case "h" -> {
                Heading heading = new Heading((int) said.number("l"), anchor, page, text);
                yield to -> to.heading(heading);
            }
            case "p" -> to -> to.paragraph(new Paragraph(anchor, page, text));
            case "t" -> {
                Table table = new Table(anchor, page, said.word("name"), said.number("abc") > 0, List.of());
                yield to -> to.tableBegins(table);
            }
            case "r" -> {
                Row row = new Row((int) said.number("n"), page, words(said), repeated(said));
                yield to -> to.row(row);
            }
            case "e" -> Told::tableEnds;
            case "f" -> {
                names.push(text);
                yield to -> to.attachmentBegins(anchor, text);
            }
            case "x" -> attachmentEnds(said);
            default -> throw new IllegalArgumentException("No line is of this kind");
        };
    }

    private Consumer<Told> attachmentEnds(Ending said) {
        String name = names.pop();
        if (said.word("why").isEmpty()) {
            Format format = Format.valueOf(said.word("format"));
            return to -> to.attachmentEnds(Optional.of(format), Optional.empty());
        }
        Refused refused = Answered.refused(said, "why", name);
        return to -> to.attachmentEnds(Optional.empty(), Optional.of(refused));
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
