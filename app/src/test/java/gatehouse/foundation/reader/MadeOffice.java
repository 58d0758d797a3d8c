package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Office files of the tests, made with a library other than the one that reads them. */
final class MadeOffice {
    private MadeOffice() {}

    static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Marshals take post at the slipway from 07:30.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Road");
            table.getRow(0).getCell(1).setText("Closed");
            table.getRow(1).getCell(0).setText("Quay Street");
            table.getRow(1).getCell(1).setText("06:00 to 18:00");
            document.createParagraph().createRun().setText("It assumes that barriers will be provided by the council.");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A sheet whose first row is a merged title, then rows of a road and its hours. */
    static byte[] xlsx(int rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Closures");
            sheet.createRow(0).createCell(0).setCellValue("Road closures on the day");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            for (int n = 1; n <= rows; n++) {
                Row row = sheet.createRow(n);
                row.createCell(0).setCellValue("Road " + n);
                row.createCell(1).setCellValue("06:00");
                row.createCell(2).setCellValue(n);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A row of numbers, each in a format of its own. */
    static byte[] formats() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Row row = book.createSheet("Formats").createRow(0);
            double day = 46_352;
            cell(book, row, 0, day, "m/d/yy");
            cell(book, row, 1, 0.270833333, "hh:mm");
            cell(book, row, 2, 0.12, "0%");
            cell(book, row, 3, 1.5, "# ?/?");
            cell(book, row, 4, 1_250, "\"£\"#,##0.00");
            cell(book, row, 5, day, "d-mmm-yy");
            cell(book, row, 6, 2.5e12, "General");
            row.createCell(7).setCellValue(true);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static void cell(XSSFWorkbook book, Row row, int column, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    static byte[] odt() {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>",
                "content.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
                <office:body><office:text>
                <text:h text:outline-level="1">Medical plan</text:h>
                <text:p>The first aid post stands on North Beach.</text:p>
                <table:table table:name="Posts"><table:table-row>
                <table:table-cell><text:p>Post 1</text:p></table:table-cell>
                <table:table-cell><text:p>09:00</text:p></table:table-cell>
                </table:table-row></table:table>
                </office:text></office:body></office:document-content>
                """);
    }

    /** An Office file under a password, as Office writes one. */
    static byte[] locked(byte[] open) {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("harbour");
            try (var out = encryptor.getDataStream(ole)) {
                out.write(open);
            }
            ole.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** Names and contents in turn. */
    static byte[] zip(String... namesAndWords) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int n = 0; n < namesAndWords.length; n += 2) {
            entries.put(namesAndWords[n], namesAndWords[n + 1].getBytes(UTF_8));
        }
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The same archive with an entry more, or with another content for one that it has. */
    static byte[] with(byte[] archive, String name, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        entries.put(name, content);
        return zip(entries);
    }
}
