package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.reader.Block;
import gatehouse.foundation.reader.Document;
import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Row;
import gatehouse.foundation.reader.Table;
import gatehouse.otherplans.fact.FactType;

/** A document whose facts a person has marked; how it is written down is told beside the documents. */
record MarkedDocument(String name, List<String> lines, List<Mark> marks) {

    /** What a person would take from a line. */
    record Mark(int line, FactType kind, String words, Map<String, String> values) {}

    static MarkedDocument read(Path text) {
        try {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            Path marks = text.resolveSibling(name + ".marks");
            List<Mark> read = Files.readAllLines(marks).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> mark(name, line))
                    .toList();
            MarkedDocument document = new MarkedDocument(name, Files.readAllLines(text), read);
            read.forEach(document::check);
            return document;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static Mark mark(String name, String line) {
        String[] parts = line.split(" \\| ", 4);
        if (parts.length < 3) {
            throw new IllegalArgumentException(name + ": a mark has three or four parts: " + line);
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (parts.length == 4) {
            for (String value : parts[3].split(";", -1)) {
                int equals = value.indexOf('=');
                if (equals > 0) {
                    values.put(
                            value.substring(0, equals).strip(),
                            value.substring(equals + 1).strip());
                }
            }
        }
        return new Mark(
                Integer.parseInt(parts[0].strip()), FactType.valueOf(parts[1].strip()), parts[2].strip(), values);
    }

    private void check(Mark mark) {
        if (mark.line() > lines.size() || !lines.get(mark.line() - 1).contains(mark.words())) {
            throw new IllegalArgumentException(name + ": line " + mark.line() + " does not hold " + mark.words());
        }
    }

    /** As a reader would give it, each line a block; a row that has another number of cells begins another table. */
    Document document() {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int number = i + 1;
            if (line.startsWith("|")) {
                List<String> cells = cells(line);
                if (!rows.isEmpty() && rows.get(0).cells().size() != cells.size()) {
                    endTable(rows, blocks);
                }
                rows.add(new Row(number, 0, cells, List.of()));
                continue;
            }
            endTable(rows, blocks);
            if (line.startsWith("#")) {
                String words = line.replaceFirst("^#+\\s*", "");
                blocks.add(new Heading(line.indexOf(' '), "line " + number, 0, words));
            } else if (!line.isEmpty()) {
                blocks.add(new Paragraph("line " + number, 0, line));
            }
        }
        endTable(rows, blocks);
        return new Document(Format.TEXT, 0, blocks, List.of());
    }

    private static List<String> cells(String line) {
        String inside = line.replaceFirst("^\\|", "").replaceFirst("\\|\\s*$", "");
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
    }

    private static void endTable(List<Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Table("", 0, "", false, rows));
            rows.clear();
        }
    }
}
