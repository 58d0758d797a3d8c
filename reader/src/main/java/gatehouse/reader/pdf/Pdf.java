package gatehouse.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Limits;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;

/** Reads a PDF page by page. No script in it is run, nothing that it points to is fetched, files in it stay closed. */
public final class Pdf {
    private static final float HEADING = 1.15f;
    private static final int LONGEST_HEADING = 150;
    private static final long LAST_LINES = 2048;

    private final Answer answer;
    private final Map<Integer, Long> sizes = new TreeMap<>();

    private Pdf(Answer answer) {
        this.answer = answer;
    }

    /** Tells what the file holds; gives back how many pages it has. */
    public static int read(File file, Answer answer) throws IOException {
        try (PDDocument document = open(file, answer.limits())) {
            new Pdf(answer).pages(document);
            formFields(document, answer);
            embedded(document, answer);
            if (!hasEnd(file)) {
                answer.note(Note.END_MISSING, 1);
            }
            return document.getNumberOfPages();
        }
    }

    static PDDocument open(File file, Limits limits) throws IOException {
        PDDocument document = null;
        try {
            document = Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() > limits.pages()) {
                throw new CannotRead(
                        Why.TOO_MANY_PAGES, String.format(Locale.ROOT, "%,d", document.getNumberOfPages()));
            }
            if (document.getNumberOfPages() < 1) {
                throw new CannotRead(Why.DAMAGED);
            }
            return document;
        } catch (InvalidPasswordException locked) {
            throw new CannotRead(Why.PASSWORD);
        } catch (CannotRead known) {
            IOUtils.closeQuietly(document);
            throw known;
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeQuietly(document);
            throw new CannotRead(Why.DAMAGED);
        }
    }

    /** A whole file says in its last lines that it ends; one that was cut short is mended as far as it goes. */
    private static boolean hasEnd(File file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file, "r")) {
            byte[] last = new byte[(int) Math.min(LAST_LINES, bytes.length())];
            bytes.seek(bytes.length() - last.length);
            bytes.readFully(last);
            return new String(last, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private void pages(PDDocument document) throws IOException {
        try {
            new Pages(this::page).writeText(document, Writer.nullWriter());
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | ClassCastException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    private void page(Sheet sheet, int page) {
        for (Glyph glyph : sheet.glyphs()) {
            sizes.merge(Math.round(glyph.size()), 1L, Long::sum);
        }
        float body = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        int paragraphs = 0;
        int tables = 0;
        for (Found found : Layout.of(sheet)) {
            if (found.isTable()) {
                table(found, page, ++tables);
            } else {
                paragraph(found, page, ++paragraphs, body);
            }
        }
    }

    private void paragraph(Found found, int page, int number, float body) {
        String anchor = "page " + page + ", paragraph " + number;
        if (found.size() >= HEADING * body && found.text().length() <= LONGEST_HEADING) {
            answer.heading(found.size() >= 1.6f * body ? 1 : 2, anchor, page, found.text());
        } else {
            answer.paragraph(anchor, page, found.text());
        }
    }

    private void table(Found found, int page, int number) {
        answer.tableBegins("page " + page + ", table " + number, page, "", false);
        for (int n = 0; n < found.rows().size(); n++) {
            answer.row(n + 1, page, found.rows().get(n), found.repeated().get(n));
        }
        answer.tableEnds();
    }

    /** What was filled into the file's own form is not part of any page's text. */
    private static void formFields(PDDocument document, Answer answer) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        int read = 0;
        for (PDField field : form.getFieldTree()) {
            String value = field.getCOSObject().containsKey(COSName.V) ? field.getValueAsString() : "";
            if (!value.isBlank() && read++ < 10_000) {
                String name = field.getFullyQualifiedName();
                answer.paragraph("form field " + name, 0, name + ": " + value);
            }
        }
    }

    private static void embedded(PDDocument document, Answer answer) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        if (files != null) {
            Map<?, ?> direct = files.getNames();
            answer.note(Note.FILES_INSIDE, direct == null ? 1 : Math.max(1, direct.size()));
        }
    }

    /** Draws one page, from 1, as PNG, as wide as asked unless that made too many pixels; gives width, height, pages. */
    public static int[] picture(File file, int page, int width, OutputStream out) throws IOException {
        try (PDDocument document = open(file, Limits.ORDINARY)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new CannotRead(Why.NO_SUCH_PAGE, String.valueOf(document.getNumberOfPages()));
            }
            BufferedImage drawn = PagePicture.draw(document, page, width, out);
            return new int[] {drawn.getWidth(), drawn.getHeight(), document.getNumberOfPages()};
        }
    }
}
