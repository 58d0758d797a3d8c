package bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import gatehouse.output.document.Docx;
import gatehouse.output.document.Paper;
import gatehouse.output.document.Pdf;
import gatehouse.output.document.Printed;
import gatehouse.output.document.SpecimenPaper;

/** Long plans as files: papers as we set them ourselves, with headings and tables, and a workbook of rosters. */
final class ReadFiles {
    private static final double PAGES_OF_A_SECTION = 1.36;

    private ReadFiles() {}

    static byte[] pdf(int pages) {
        return set(paper(pages), pages).bytes();
    }

    static byte[] docx(int pages) {
        Paper paper = paper(pages);
        Printed printed = set(paper, pages);
        return Docx.set(paper, printed.pageOf());
    }

    private static Printed set(Paper paper, int pages) {
        Printed printed = Pdf.set(paper);
        if (printed.pages() < pages) {
            throw new IllegalStateException("Only " + printed.pages() + " pages were made");
        }
        return printed;
    }

    private static Paper paper(int pages) {
        return SpecimenPaper.ofSections((int) Math.ceil(pages / PAGES_OF_A_SECTION) + 1);
    }

    static byte[] xlsx(int rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = book.createSheet("Roster");
            for (int n = 0; n < rows; n++) {
                Row row = sheet.createRow(n);
                row.createCell(0).setCellValue("Serial " + n);
                row.createCell(1).setCellValue("Steward, Gate " + n % 40);
                row.createCell(2).setCellValue("06:00");
                row.createCell(3).setCellValue("until dispersal");
                row.createCell(4).setCellValue(n % 7 + 1);
                row.createCell(5).setCellValue("Talk group " + n % 12);
                row.createCell(6).setCellValue("Foreshore Road, segment " + n % 100);
                row.createCell(7).setCellValue(46_000 + n % 3);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
