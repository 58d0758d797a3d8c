package gatehouse.reader.word;

import java.io.IOException;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;
import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Xml;

/** Reads an OpenDocument text. */
public final class Odt {
    private final Answer answer;
    private final Flow flow;
    private int level;
    private int columns;

    private Odt(Answer answer) {
        this.answer = answer;
        this.flow = new Flow(answer, "");
    }

    public static void read(Archive archive, Answer answer) throws IOException {
        noteMacros(archive, answer);
        refuseLocked(archive);
        long inside = archive.names().stream()
                .filter(name -> name.matches("Object [^/]+"))
                .count();
        if (inside > 0) {
            answer.note(Note.FILES_INSIDE, inside);
        }
        try (Xml xml = Xml.open(archive, "content.xml")) {
            new Odt(answer).body(xml);
        }
    }

    private static void noteMacros(Archive archive, Answer answer) {
        if (archive.names().stream()
                .anyMatch(name -> (name.startsWith("Basic/") || name.startsWith("Scripts/")) && !name.endsWith("/"))) {
            answer.note(Note.MACROS_NOT_READ, 1);
        }
    }

    private static void refuseLocked(Archive archive) throws IOException {
        if (!archive.has("META-INF/manifest.xml")) {
            return;
        }
        try (Xml xml = Xml.open(archive, "META-INF/manifest.xml")) {
            for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
                if (step == Xml.Step.BEGIN && xml.name().equals("encryption-data")) {
                    throw new CannotRead(Why.PASSWORD);
                }
            }
        }
    }

    private void body(Xml xml) throws IOException {
        for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
            switch (step) {
                case BEGIN -> begin(xml);
                case TEXT -> xml.textTo(flow.words());
                case END -> end(xml.name());
                default -> {}
            }
        }
    }

    private void begin(Xml xml) throws IOException {
        switch (xml.name()) {
            case "h" -> {
                flow.paragraphBegins();
                level = Math.max(1, Math.min(9, xml.number("outline-level", 1)));
            }
            case "p" -> flow.paragraphBegins();
            case "s" -> flow.words().append(' ');
            case "tab" -> flow.words().append(' ');
            case "line-break" -> flow.words().append('\n');
            case "tracked-changes" -> {
                answer.note(Note.TRACKED_CHANGES, 1);
                xml.skip();
            }
            case "annotation", "automatic-styles", "font-face-decls", "scripts", "forms", "note-citation" -> xml.skip();
            default -> table(xml);
        }
    }

    private void table(Xml xml) {
        switch (xml.name()) {
            case "table" -> flow.tableBegins(xml.attribute("name"));
            case "table-row" -> flow.rowBegins(0);
            case "table-cell" -> {
                flow.cellBegins();
                if (xml.number("number-columns-repeated", 1) > 1) {
                    flow.cellSpans(xml.number("number-columns-repeated", 1));
                }
                columns = Math.max(1, xml.number("number-columns-spanned", 1)) - 1;
            }
            case "covered-table-cell" -> covered(xml.number("number-columns-repeated", 1));
            default -> {}
        }
    }

    /** A cell that another lies over: the one to its left while that one's span lasts, else the one above. */
    private void covered(int times) {
        for (int n = 0; n < Math.min(times, 256); n++) {
            flow.covered(columns > 0);
            columns--;
        }
        flow.cellBegins();
    }

    private void end(String name) {
        switch (name) {
            case "h" -> {
                flow.paragraphEnds(level);
                level = 0;
            }
            case "p" -> flow.paragraphEnds(0);
            case "table-cell" -> flow.cellEnds();
            case "table-row" -> flow.rowEnds();
            case "table" -> flow.tableEnds();
            default -> {}
        }
    }
}
