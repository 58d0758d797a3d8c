package gatehouse.output.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.w3c.dom.Document;

/** A whole paper as XHTML: what a reader's software is told about it, its bookmarks, then its blocks. */
final class XhtmlPaper {
    private static final String LOOKS = looks();

    private XhtmlPaper() {}

    static Document of(Paper paper) {
        Xhtml page = new Xhtml(paper.language().toLanguageTag());
        List<Block.Heading> headings = paper.headings();
        page.open("head").open("title").words(paper.title()).close();
        page.open("style").words(LOOKS).close();
        bookmarks(page, headings);
        page.close().open("body");
        XhtmlSetter setter = new XhtmlSetter(page, headings);
        paper.blocks().forEach(block -> block.to(setter));
        page.close();
        return page.document();
    }

    private static void bookmarks(Xhtml page, List<Block.Heading> headings) {
        int depth = 0;
        page.open("bookmarks");
        for (int n = 0; n < headings.size(); n++) {
            Block.Heading heading = headings.get(n);
            for (; depth >= heading.level(); depth--) {
                page.close();
            }
            page.open("bookmark", "name", Ink.printable(heading.oneLine()), "href", "#" + XhtmlSetter.id(n));
            depth++;
        }
        for (; depth > 0; depth--) {
            page.close();
        }
        page.close();
    }

    private static String looks() {
        try (InputStream in = XhtmlPaper.class.getResourceAsStream("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
