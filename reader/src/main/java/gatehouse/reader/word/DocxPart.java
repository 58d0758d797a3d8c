package gatehouse.reader.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.Note;
import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Xml;

/** Reads one part of a Word file as if every tracked change had been accepted. */
final class DocxPart {
    private final Archive archive;
    private final Styles styles;
    private final Answer answer;
    private final Deque<Integer> levels = new ArrayDeque<>();
    private boolean tracked;

    DocxPart(Archive archive, Styles styles, Answer answer) {
        this.archive = archive;
        this.styles = styles;
        this.answer = answer;
    }

    void read(String part, String where) throws IOException {
        Flow flow = new Flow(answer, where);
        StringBuilder none = new StringBuilder();
        StringBuilder now = none;
        try (Xml xml = Xml.open(archive, part)) {
            for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
                switch (step) {
                    case BEGIN -> {
                        begin(xml, flow);
                        now = xml.name().equals("t") ? flow.words() : none;
                    }
                    case TEXT -> {
                        if (now != none) {
                            xml.textTo(now);
                        }
                    }
                    case END -> {
                        now = none;
                        end(xml.name(), flow);
                    }
                    default -> {}
                }
            }
        }
        if (tracked) {
            answer.note(Note.TRACKED_CHANGES, 1);
        }
    }

    private void begin(Xml xml, Flow flow) throws IOException {
        switch (xml.name()) {
            case "p" -> {
                flow.paragraphBegins();
                levels.push(0);
            }
            case "pStyle" -> level(styles.level(xml.attribute("val")));
            case "outlineLvl" -> level(Styles.outline(xml));
            case "tab", "ptab" -> flow.words().append(' ');
            case "br", "cr" -> flow.words().append('\n');
            case "noBreakHyphen" -> flow.words().append('-');
            case "ins", "moveTo" -> tracked = true;
            case "del", "moveFrom" -> {
                tracked = true;
                xml.skip();
            }
            case "Fallback", "rt", "instrText", "delText", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange" ->
                xml.skip();
            default -> table(xml, flow);
        }
    }

    private static void table(Xml xml, Flow flow) {
        switch (xml.name()) {
            case "tbl" -> flow.tableBegins("");
            case "tr" -> flow.rowBegins(0);
            case "gridBefore" -> flow.rowBegins(xml.number("val", 0));
            case "tc" -> flow.cellBegins();
            case "gridSpan" -> flow.cellSpans(xml.number("val", 1));
            case "vMerge" -> {
                if (!xml.attribute("val").equals("restart")) {
                    flow.cellContinues();
                }
            }
            default -> {}
        }
    }

    private void level(int level) {
        if (!levels.isEmpty() && level > 0) {
            levels.pop();
            levels.push(level);
        }
    }

    private void end(String name, Flow flow) {
        switch (name) {
            case "p" -> flow.paragraphEnds(levels.isEmpty() ? 0 : levels.pop());
            case "tc" -> flow.cellEnds();
            case "tr" -> flow.rowEnds();
            case "tbl" -> flow.tableEnds();
            default -> {}
        }
    }
}
