package gatehouse.output.document;

import java.io.IOException;
import java.io.Writer;
import java.text.Bidi;

/** The body of a Word document under construction, as WordprocessingML. */
final class Wml {
    private static final String RIGHT_TO_LEFT = "<w:rPr><w:rtl/></w:rPr>";

    private final StringBuilder xml = new StringBuilder(1 << 16);

    /** Adds markup of ours; never anybody's words. */
    Wml raw(String markup) {
        xml.append(markup);
        return this;
    }

    boolean isEmpty() {
        return xml.isEmpty();
    }

    Wml paragraph(String style, String words) {
        return paragraph(style, "", words);
    }

    /** A paragraph by the name of its style, with further properties in schema order, and its direction from its words. */
    Wml paragraph(String style, String properties, String words) {
        return open(style, properties, words).words(words).raw("</w:p>");
    }

    Wml open(String style, String properties, String words) {
        String direction = Characters.startsRightToLeft(words) ? "<w:bidi/>" : "";
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + direction + "</w:pPr>");
    }

    Wml words(String words) {
        if (words.isEmpty()) {
            return this;
        }
        if (!Characters.hasRightToLeft(words)) {
            return run("", words);
        }
        boolean back = Characters.startsRightToLeft(words);
        Bidi runs = new Bidi(words, back ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int run = 0; run < runs.getRunCount(); run++) {
            String part = words.substring(runs.getRunStart(run), runs.getRunLimit(run));
            run(runs.getRunLevel(run) % 2 == 0 ? "" : RIGHT_TO_LEFT, part);
        }
        return this;
    }

    Wml strong(String words) {
        return words.isEmpty() ? this : run("<w:rPr><w:b/><w:bCs/></w:rPr>", words);
    }

    private Wml run(String properties, String words) {
        raw("<w:r>").raw(properties);
        String held = Characters.held(words);
        int from = 0;
        for (int at = 0; at <= held.length(); at++) {
            char c = at < held.length() ? held.charAt(at) : '\n';
            if (c == '\n' || c == '\t') {
                text(held, from, at);
                from = at + 1;
                raw(at == held.length() ? "" : c == '\t' ? "<w:tab/>" : "<w:br/>");
            }
        }
        return raw("</w:r>");
    }

    private void text(String words, int from, int to) {
        if (from < to) {
            raw("<w:t xml:space=\"preserve\">");
            Xml.escape(xml, words, from, to);
            raw("</w:t>");
        }
    }

    /** A field with the result that is shown until the reader's program works it out anew. */
    Wml field(String instruction, String result) {
        return fieldPart("begin")
                .raw("<w:r><w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText></w:r>")
                .fieldPart("separate")
                .words(result)
                .fieldPart("end");
    }

    Wml fieldPart(String type) {
        return raw("<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>");
    }

    /** Writes it out without making a second copy of it. */
    void to(Writer out) throws IOException {
        out.append(xml);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
