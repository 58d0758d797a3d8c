package gatehouse.output.document;

import java.util.List;
import java.util.Map;

/**
 * The table of contents of a Word document, filled in.
 *
 * <p>Word would fill it only when asked to, and LibreOffice not at all on the way to a PDF. So the entries are written
 * here, inside the field that lets either program write them anew. The page numbers are those of the PDF.
 */
final class DocxContents {
    private final List<Block.Heading> headings;
    private final Map<String, Integer> pageOf;

    DocxContents(List<Block.Heading> headings, Map<String, Integer> pageOf) {
        this.headings = headings;
        this.pageOf = pageOf;
    }

    /** The bookmark of the n-th heading of the paper. */
    static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }

    void write(Wml wml, int width) {
        boolean begun = false;
        for (int n = 0; n < headings.size(); n++) {
            if (headings.get(n).isInContents()) {
                entry(wml, n, begun, width);
                begun = true;
            }
        }
        if (begun) {
            wml.raw("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr>")
                    .fieldPart("end")
                    .raw("</w:p>");
        }
    }

    private void entry(Wml wml, int heading, boolean begun, int width) {
        Block.Heading to = headings.get(heading);
        String tab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + width + "\"/></w:tabs>";
        wml.open("TOC" + to.level(), tab, to.text());
        if (!begun) {
            wml.fieldPart("begin");
            wml.raw("<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" \\h \\z \\u </w:instrText></w:r>");
            wml.fieldPart("separate");
        }
        wml.raw("<w:hyperlink w:anchor=\"" + bookmark(heading) + "\" w:history=\"1\">");
        wml.words(to.oneLine()).raw("<w:r><w:tab/></w:r>");
        Integer page = pageOf.get(to.anchor());
        wml.field("PAGEREF " + bookmark(heading) + " \\h", page == null ? "" : page.toString());
        wml.raw("</w:hyperlink></w:p>");
    }
}
