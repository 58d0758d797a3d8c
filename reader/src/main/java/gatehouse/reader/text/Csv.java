package gatehouse.reader.text;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import gatehouse.reader.answer.Answer;

/** Reads comma-separated values, or values set apart by semicolons or tabs: whichever its first line holds most of. */
public final class Csv {
    private static final int LONGEST_CELL = 100_000;
    private static final int FIRST = 64 * 1024;

    private final BufferedReader reader;
    private final Answer answer;
    private final char between;
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int number = 1;

    private Csv(BufferedReader reader, Answer answer, char between) {
        this.reader = reader;
        this.answer = answer;
        this.between = between;
    }

    public static void read(File file, Answer answer) throws IOException {
        try (BufferedReader reader = Words.open(file)) {
            answer.tableBegins("", 0, "", true);
            new Csv(reader, answer, between(reader)).rows();
            answer.tableEnds();
        }
    }

    private static char between(BufferedReader reader) throws IOException {
        reader.mark(FIRST);
        char[] head = new char[FIRST - 1];
        int n = Math.max(0, reader.read(head, 0, head.length));
        reader.reset();
        String first = new String(head, 0, n).lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void rows() throws IOException {
        boolean quoted = false;
        int c = reader.read();
        while (c >= 0) {
            int next = reader.read();
            if (quoted && c == '"' && next == '"') {
                append('"');
                next = reader.read();
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted) {
                append((char) c);
            } else if (c == between) {
                cellEnds();
            } else if (c == '\n' || c == '\r') {
                rowEnds();
                next = c == '\r' && next == '\n' ? reader.read() : next;
            } else {
                append((char) c);
            }
            c = next;
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            rowEnds();
        }
    }

    private void append(char c) {
        if (cell.length() < LONGEST_CELL) {
            cell.append(c);
        }
    }

    /** One column past the most that is told is kept, so that the cut is noticed. */
    private void cellEnds() {
        if (row.size() <= answer.limits().columns()) {
            row.add(cell.toString());
        }
        cell.setLength(0);
    }

    private void rowEnds() {
        cellEnds();
        answer.row(number++, 0, row, List.of());
        row = new ArrayList<>();
    }
}
