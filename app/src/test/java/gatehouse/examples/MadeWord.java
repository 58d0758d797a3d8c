package gatehouse.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A text document of Word, its headings marked as headings. */
final class MadeWord {
    private static final int LARGEST = 16;
    private static final String ALWAYS = "2026-01-01T00:00:00Z";

    private MadeWord() {}

    static byte[] of(Written words) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            words.blocks().forEach(block -> write(document, block));
            undated(document.getProperties());
            document.write(bytes);
            return Zipped.undated(bytes.toByteArray());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static void write(XWPFDocument document, Written.Block block) {
        if (block.isTable()) {
            table(document, block.rows());
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setText(block.words());
        if (block.isHeading()) {
            run.setBold(true);
            run.setFontSize(LARGEST - 2 * block.level());
            paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(block.level() - 1));
        }
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    /** Made the same at every making: it bears one fixed day, not that of the making. */
    static void undated(POIXMLProperties properties) {
        try {
            properties.getCoreProperties().setCreated(ALWAYS);
            properties.getCoreProperties().setModified(ALWAYS);
        } catch (InvalidFormatException cannot) {
            throw new IllegalArgumentException(cannot);
        }
    }
}
