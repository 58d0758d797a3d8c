package gatehouse.reader.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Xml;

/** Reads one sheet row by row. */
final class SheetPart {
    private final Archive archive;
    private final SharedWords shared;
    private final Shown shown;
    private final Answer answer;

    private final StringBuilder value = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int rowNumber;
    private int column;
    private String type = "";
    private int style;

    SheetPart(Archive archive, SharedWords shared, Shown shown, Answer answer) {
        this.archive = archive;
        this.shared = shared;
        this.shown = shown;
        this.answer = answer;
    }

    void read(String part) throws IOException {
        Merged merged = Merged.of(archive, part);
        boolean inValue = false;
        try (Xml xml = Xml.open(archive, part)) {
            for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
                switch (step) {
                    case BEGIN -> inValue = begin(xml);
                    case TEXT -> {
                        if (inValue) {
                            xml.textTo(value);
                        }
                    }
                    default -> {
                        inValue = false;
                        end(xml.name(), merged);
                    }
                }
            }
        }
    }

    private boolean begin(Xml xml) throws IOException {
        switch (xml.name()) {
            case "row" -> {
                rowNumber = xml.number("r", rowNumber + 1);
                row = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                String reference = xml.attribute("r");
                column = reference.isEmpty() ? column + 1 : Place.column(reference);
                type = xml.attribute("t");
                style = xml.number("s", 0);
                value.setLength(0);
            }
            case "f", "rPh" -> xml.skip();
            case "v", "t" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }

    private void end(String name, Merged merged) {
        if (name.equals("c")) {
            put(words());
        } else if (name.equals("row")) {
            List<Integer> repeated = merged.repeat(rowNumber, row);
            answer.row(rowNumber, 0, row, repeated);
        }
    }

    private String words() {
        String raw = value.toString();
        return switch (type) {
            case "s" -> shared.get(Xml.whole(raw.strip(), -1));
            case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> shown.shown(raw.strip(), style);
            default -> raw;
        };
    }

    /** One column past the most that is told is kept, so that the cut is noticed. */
    private void put(String words) {
        if (column < 0 || words.isEmpty()) {
            return;
        }
        int at = Math.min(column, answer.limits().columns());
        while (row.size() <= at) {
            row.add("");
        }
        row.set(at, words);
    }
}
