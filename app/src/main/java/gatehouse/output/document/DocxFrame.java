package gatehouse.output.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that the words of a Word document stand on: upright or on their side, with their lines top and bottom. */
enum DocxFrame {
    UPRIGHT("rIdHeader1", "rIdFooter1", 11906, 16838, ""),
    ON_ITS_SIDE("rIdHeader2", "rIdFooter2", 16838, 11906, " w:orient=\"landscape\"");

    private static final int SIDE = 1191;
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final String header;
    private final String footer;
    private final int width;
    private final int height;
    private final String orientation;

    DocxFrame(String header, String footer, int width, int height, String orientation) {
        this.header = header;
        this.footer = footer;
        this.width = width;
        this.height = height;
        this.orientation = orientation;
    }

    int textWidth() {
        return width - 2 * SIDE;
    }

    String section() {
        return "<w:sectPr xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<w:headerReference w:type=\"default\" r:id=\"" + header + "\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"" + footer + "\"/><w:type w:val=\"nextPage\"/>"
                + "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"" + orientation + "/>"
                + "<w:pgMar w:top=\"1760\" w:right=\"" + SIDE + "\" w:bottom=\"1600\" w:left=\"" + SIDE
                + "\" w:header=\"510\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>";
    }

    String header(Paper paper) {
        RunningLines lines = paper.running();
        Wml wml = new Wml();
        marked(wml, "Marking", lines.marking());
        marked(wml, "Banner", lines.banner());
        wml.raw(DocxLook.filled(paper.look().header(), paper));
        wml.open("Header", rightTab(), "").strong(lines.status()).raw("<w:r><w:tab/></w:r>");
        wml.words(joined(paper.title(), paper.subject())).raw("</w:p>");
        return "<w:hdr " + NAMESPACES + ">" + wml + "</w:hdr>";
    }

    String footer(Paper paper) {
        RunningLines lines = paper.running();
        String fingerprint = lines.fingerprint().isBlank() ? "" : "Fingerprint " + lines.fingerprint();
        Wml wml = new Wml();
        wml.open("Footer", rightTab(), "").words(joined(lines.version(), fingerprint));
        wml.raw("<w:r><w:tab/></w:r>")
                .words("Page ")
                .field("PAGE", "1")
                .words(" of ")
                .field("NUMPAGES", "1");
        wml.raw("</w:p>").raw(DocxLook.filled(paper.look().footer(), paper));
        marked(wml, "Banner", lines.banner());
        marked(wml, "Marking", lines.marking());
        return "<w:ftr " + NAMESPACES + ">" + wml + "</w:ftr>";
    }

    private String rightTab() {
        return "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + textWidth() + "\"/></w:tabs>";
    }

    private static void marked(Wml wml, String style, String words) {
        if (!words.isBlank()) {
            wml.paragraph(style, words);
        }
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining("  |  "));
    }
}
