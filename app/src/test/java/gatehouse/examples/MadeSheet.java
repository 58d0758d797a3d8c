package gatehouse.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook: each heading begins a sheet; dates, times and numbers are kept as such, not as words. */
final class MadeSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private final XSSFWorkbook book;
    private final CellStyle date;
    private final CellStyle time;
    private XSSFSheet sheet;
    private int row;

    private MadeSheet(XSSFWorkbook book) {
        this.book = book;
        this.date = style("dd/mm/yyyy");
        this.time = style("hh:mm");
    }

    static byte[] of(Written words) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            MadeSheet made = new MadeSheet(book);
            words.blocks().forEach(made::write);
            MadeWord.undated(book.getProperties());
            book.write(bytes);
            return Zipped.undated(bytes.toByteArray());
        } catch (IOException cannot) {
            throw new java.io.UncheckedIOException(cannot);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void write(Written.Block block) {
        if (block.isHeading()) {
            sheet = book.createSheet(block.words());
            row = 0;
        } else if (block.isTable()) {
            block.rows().forEach(cells -> {
                XSSFRow next = sheet.createRow(row++);
                for (int i = 0; i < cells.size(); i++) {
                    fill(next.createCell(i), cells.get(i));
                }
            });
        } else {
            fill(sheet.createRow(row++).createCell(0), block.words());
        }
    }

    private void fill(Cell cell, String words) {
        if (words.matches("\\d\\d/\\d\\d/\\d{4}")) {
            cell.setCellValue(DateUtil.getExcelDate(LocalDate.parse(words, DAY)));
            cell.setCellStyle(date);
        } else if (words.matches("\\d\\d:\\d\\d")) {
            cell.setCellValue(LocalTime.parse(words).toSecondOfDay() / 86_400d);
            cell.setCellStyle(time);
        } else if (words.matches("\\d{1,6}")) {
            cell.setCellValue(Integer.parseInt(words));
        } else if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }
}
