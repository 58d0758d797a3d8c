package gatehouse.reader.word;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;
import gatehouse.reader.archive.Archive;
import gatehouse.reader.archive.Relations;

/** Reads a Word file: its text, then what stands in headers, footers, footnotes and endnotes. */
public final class Docx {
    private Docx() {}

    public static void read(Archive archive, Answer answer) throws IOException {
        noteMacros(archive, answer);
        String document = Relations.of(archive, "").ofType("officeDocument").stream()
                .findFirst()
                .orElseThrow(() -> new CannotRead(Why.DAMAGED));
        Relations relations = Relations.of(archive, document);
        noteWhatIsNotRead(archive, relations, answer);
        Styles styles = Styles.of(archive, relations);
        new DocxPart(archive, styles, answer).read(document, "");
        readAll(archive, relations, styles, answer, "header", "header");
        readAll(archive, relations, styles, answer, "footer", "footer");
        readAll(archive, relations, styles, answer, "footnotes", "footnotes");
        readAll(archive, relations, styles, answer, "endnotes", "endnotes");
    }

    private static void readAll(
            Archive archive, Relations relations, Styles styles, Answer answer, String type, String name)
            throws IOException {
        List<String> parts = relations.ofType(type);
        for (int n = 0; n < parts.size(); n++) {
            String number = parts.size() > 1 ? " " + (n + 1) : "";
            if (archive.has(parts.get(n))) {
                new DocxPart(archive, styles, answer).read(parts.get(n), name + number + ", ");
            }
        }
    }

    /** Notes that an Office file carries programs, whatever it is called. They are neither read nor run. */
    public static void noteMacros(Archive archive, Answer answer) {
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
                answer.note(Note.MACROS_NOT_READ, 1);
            }
        }
    }

    /** Notes files within the file and parts that lie elsewhere; neither is opened. */
    public static void noteWhatIsNotRead(Archive archive, Relations relations, Answer answer) {
        long embedded = archive.names().stream()
                .filter(name -> name.contains("/embeddings/") && !name.endsWith("/"))
                .count();
        if (embedded > 0) {
            answer.note(Note.FILES_INSIDE, embedded);
        }
        if (relations.outside() > 0) {
            answer.note(Note.LINKED_FROM_ELSEWHERE, relations.outside());
        }
    }
}
