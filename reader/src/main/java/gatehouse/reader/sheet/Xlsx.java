package gatehouse.reader.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;
import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Relations;
import gatehouse.reader.archive.Xml;
import gatehouse.reader.word.Docx;

/** Reads an Excel file: every sheet a table, hidden ones too, each cell as Excel shows it to someone in this country. */
public final class Xlsx {
    private Xlsx() {}

    /** A sheet as the workbook names it. */
    private record Sheet(String name, String part) {}

    public static void read(Archive archive, Answer answer) throws IOException {
        Docx.noteMacros(archive, answer);
        String workbook = Relations.of(archive, "").ofType("officeDocument").stream()
                .findFirst()
                .orElseThrow(() -> new CannotRead(Why.DAMAGED));
        Relations relations = Relations.of(archive, workbook);
        Docx.noteWhatIsNotRead(archive, relations, answer);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = sheets(archive, workbook, relations, sheets, answer);
        SharedWords shared = SharedWords.of(archive, relations);
        Shown shown = Shown.of(archive, relations, from1904);
        for (Sheet sheet : sheets) {
            answer.tableBegins("sheet " + sheet.name(), 0, sheet.name(), true);
            new SheetPart(archive, shared, shown, answer).read(sheet.part());
            answer.tableEnds();
        }
    }

    private static boolean sheets(
            Archive archive, String workbook, Relations relations, List<Sheet> sheets, Answer answer)
            throws IOException {
        boolean from1904 = false;
        try (Xml xml = Xml.open(archive, workbook)) {
            for (Xml.Step step = xml.next(); step != Xml.Step.FINISHED; step = xml.next()) {
                if (step == Xml.Step.BEGIN && xml.name().equals("workbookPr")) {
                    from1904 = xml.attribute("date1904").matches("1|true");
                } else if (step == Xml.Step.BEGIN && xml.name().equals("sheet")) {
                    sheet(xml, relations, sheets, answer);
                }
            }
        }
        return from1904;
    }

    private static void sheet(Xml xml, Relations relations, List<Sheet> sheets, Answer answer) {
        String name = xml.attribute("name");
        relations
                .part(xml.attribute("id"))
                .filter(part -> part.contains("worksheet"))
                .ifPresent(part -> {
                    sheets.add(new Sheet(name, part));
                    if (!xml.attribute("state").isEmpty()
                            && !xml.attribute("state").equals("visible")) {
                        answer.note(Note.HIDDEN_SHEETS, 1);
                    }
                });
    }
}
