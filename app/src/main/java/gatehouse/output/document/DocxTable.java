package gatehouse.output.document;

import java.util.List;
import java.util.Locale;

import gatehouse.output.document.Table.Cell;
import gatehouse.output.document.Table.Row;

/** Writes the tables of a Word document: fixed widths, a heading row on every page, rows that stay whole. */
final class DocxTable {
    private static final int FIRST_ROW = 0x0020;
    private static final int FIRST_COLUMN = 0x0080;
    private static final int NO_BANDS = 0x0600;

    /** The patterns that Word itself has, nearest to those of the PDF; the first is none. */
    private static final List<String> PATTERNS =
            List.of("clear", "clear", "pct10", "thinReverseDiagStripe", "thinDiagCross", "horzCross", "solid");

    private final Wml wml;
    private final List<Integer> widths;

    DocxTable(Wml wml, int width, List<Integer> shares) {
        this.wml = wml;
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        widths = shares.stream().map(share -> width * share / whole).toList();
    }

    void begin(String style, String caption, boolean headsRows, boolean headed) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        wml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        int look = NO_BANDS | (headed ? FIRST_ROW : 0) | (headsRows ? FIRST_COLUMN : 0);
        String marks = String.format(Locale.ROOT, "w:val=\"%04X\"", look);
        wml.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook " + marks + " w:firstRow=\"" + (headed ? 1 : 0));
        wml.raw("\" w:lastRow=\"0\" w:firstColumn=\"" + (headsRows ? 1 : 0) + "\" w:lastColumn=\"0\"");
        wml.raw(" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        if (!caption.isBlank()) {
            wml.raw("<w:tblCaption w:val=\"" + Xml.escaped(caption.replaceAll("\\s+", " ")) + "\"/>");
        }
        wml.raw("</w:tblPr><w:tblGrid>");
        widths.forEach(column -> wml.raw("<w:gridCol w:w=\"" + column + "\"/>"));
        wml.raw("</w:tblGrid>");
    }

    void headings(List<String> words) {
        wml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int n = 0; n < words.size(); n++) {
            openCell(n, "");
            wml.paragraph("TableHeading", words.get(n)).raw("</w:tc>");
        }
        wml.raw("</w:tr>");
    }

    void row(Row row, boolean headed) {
        wml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int n = 0; n < row.cells().size(); n++) {
            Cell cell = row.cells().get(n);
            openCell(n, marking(cell.mark()));
            cell(cell, cell.isMarked() ? "SquareText" : headed && n == 0 ? "TableHeading" : "TableText");
            wml.raw("</w:tc>");
        }
        wml.raw("</w:tr>");
    }

    void end() {
        wml.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>");
    }

    private void openCell(int column, String marking) {
        wml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.get(column) + "\" w:type=\"dxa\"/>" + marking + "</w:tcPr>");
    }

    /** Borders, pattern and room for it around the words, in the order of the schema. */
    private static String marking(Mark mark) {
        if (mark == Mark.NONE) {
            return "";
        }
        String line = mark == Mark.NOT_LOOKED_AT
                ? "w:val=\"dashed\" w:sz=\"12\" w:space=\"0\" w:color=\"1B1D21\""
                : "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8A93A3\"";
        StringBuilder marking = new StringBuilder("<w:tcBorders>");
        for (String side : List.of("top", "left", "bottom", "right")) {
            marking.append("<w:").append(side).append(' ').append(line).append("/>");
        }
        marking.append("</w:tcBorders><w:shd w:val=\"")
                .append(PATTERNS.get(mark.pattern()))
                .append("\" w:color=\"5C6670\" w:fill=\"FFFFFF\"/><w:tcMar>");
        for (String side : List.of("top", "left", "bottom", "right")) {
            marking.append("<w:").append(side).append(" w:w=\"60\" w:type=\"dxa\"/>");
        }
        return marking.append("</w:tcMar>").toString();
    }

    private void cell(Cell cell, String style) {
        List<String> paragraphs = cell.paragraphs();
        if (!cell.loud().isBlank()) {
            wml.paragraph(cell.isMarked() ? "SquareLoud" : "TableLoud", cell.loud());
            paragraphs = paragraphs.stream().filter(words -> !words.isBlank()).toList();
        } else if (paragraphs.isEmpty()) {
            paragraphs = List.of("");
        }
        for (int n = 0; n < paragraphs.size(); n++) {
            wml.paragraph(n == 0 || cell.isMarked() ? style : "TableText", paragraphs.get(n));
        }
    }
}
