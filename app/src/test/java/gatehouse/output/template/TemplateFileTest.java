package gatehouse.output.template;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is taken from a force's template, and what stands against one. */
class TemplateFileTest {
    private static final String EXTERNAL = "<Relationship Id=\"rIdOut\" Type=\"http://schemas.openxmlformats.org/"
            + "officeDocument/2006/relationships/%s\" Target=\"http://elsewhere.example/x\" TargetMode=\"External\"/>"
            + "</Relationships>";

    record Bad(String what, MadeTemplate template, String sentence) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("a link", outside("hyperlink"), "It points outside itself, in word/_rels/document.xml.rels"),
                new Bad("a template of its own", outside("attachedTemplate"), "http://elsewhere.example/x"),
                new Bad(
                        "macros, by their type",
                        MadeTemplate.whole()
                                .with(
                                        "[Content_Types].xml",
                                        types -> types.replace(
                                                "wordprocessingml.document.main+xml",
                                                "x.document.macroEnabled.main+xml")),
                        "It holds macros."),
                new Bad(
                        "macros, by their part",
                        MadeTemplate.whole().adding("word/vbaProject.bin", new byte[] {1}),
                        "It holds macros."),
                new Bad(
                        "a control",
                        MadeTemplate.whole().adding("word/activeX/activeX1.bin", new byte[] {1}),
                        "It holds something embedded, in word/activeX/activeX1.bin"),
                new Bad(
                        "an object",
                        MadeTemplate.whole().adding("word/embeddings/oleObject1.bin", new byte[] {1}),
                        "It holds something embedded, in word/embeddings/oleObject1.bin"),
                new Bad(
                        "a workbook",
                        MadeTemplate.whole()
                                .with(
                                        "word/_rels/document.xml.rels",
                                        rels -> rels.replace(
                                                "</Relationships>",
                                                "<Relationship Id=\"rIdP\" Type=\"http://x/relationships/package\""
                                                        + " Target=\"other.xlsx\"/></Relationships>")),
                        "It holds something embedded, in other.xlsx"),
                field("<w:fldSimple w:instr=\"INCLUDETEXT x\"/>", "INCLUDETEXT"),
                field("<w:fldSimple w:instr=\" hyperlink x \"/>", "HYPERLINK"),
                field(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>D</w:instrText></w:r>"
                                + "<w:r><w:instrText>DE x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "DDE"),
                field(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF 1</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "IF"),
                new Bad(
                        "a field of the body",
                        MadeTemplate.whole()
                                .with(
                                        "word/document.xml",
                                        body -> body.replaceFirst(
                                                "<w:sectPr", "<w:p><w:fldSimple w:instr=\"TOC\"/></w:p><w:sectPr")),
                        "It has the field TOC in word/document.xml. Only PAGE, NUMPAGES, TITLE, SUBJECT, AUTHOR may"),
                new Bad(
                        "a text box",
                        inHeader("<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
                                + "markup-compatibility/2006\"/></w:r></w:p>"),
                        "a shape, a text box, a link or the like"),
                new Bad("an old drawing", inHeader("<w:p><w:r><w:pict/></w:r></w:p>"), "It has “pict” in word/header"),
                new Bad("a picture that is none", picture("GIF89a".getBytes(UTF_8)), "is neither PNG nor JPEG"),
                new Bad(
                        "a declaration",
                        MadeTemplate.whole()
                                .adding(
                                        "word/styles.xml",
                                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>"
                                                .getBytes(UTF_8)),
                        "word/styles.xml cannot be read as plain XML"),
                new Bad(
                        "more than it seems",
                        MadeTemplate.whole().adding("word/media/large.png", new byte[31 << 20]),
                        "It unpacks to more than a template holds."));
    }

    @ParameterizedTest
    @MethodSource
    void bad(Bad bad) {
        assertThatThrownBy(() -> TemplateFile.read(bad.template().bytes()))
                .isInstanceOf(NotATemplate.class)
                .hasMessageContaining(bad.sentence());
    }

    @Test
    void what_is_no_word_file_is_told_so() {
        assertThatThrownBy(() -> TemplateFile.read("%PDF-1.7".getBytes(UTF_8)))
                .hasMessage("This is not a Word document or template (.docx or .dotx).");
        assertThatThrownBy(() -> TemplateFile.read(new byte[6 << 20])).hasMessageContaining("5 MiB at most");
    }

    @Test
    void everything_that_stands_against_it_is_said_at_once() {
        byte[] file = outside("hyperlink")
                .adding("word/vbaProject.bin", new byte[] {1})
                .bytes();

        assertThatThrownBy(() -> TemplateFile.read(file))
                .isInstanceOfSatisfying(
                        NotATemplate.class, not -> assertThat(not.faults()).hasSize(2));
    }

    @Test
    void header_footer_and_styles_are_taken_with_tokens_where_the_documents_own_words_go() {
        Look look = TemplateFile.read(MadeTemplate.whole().bytes());

        assertThat(look.header())
                .contains("Northshire Police", Property.TITLE.token())
                .doesNotContain("old title", "fldSimple");
        assertThat(look.footer())
                .contains("Protecting the shore. ", Property.SUBJECT.token())
                .doesNotContain("old subject", "instrText");
        assertThat(look.styles()).contains("Georgia");
    }

    @Test
    void what_hides_or_floats_is_taken_in_line_and_in_sight() {
        Look look = TemplateFile.read(inHeader("<w:p><w:pPr><w:framePr w:w=\"100\"/></w:pPr><w:bookmarkStart w:id=\"0\""
                        + " w:name=\"_x\"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>Seen</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>"
                        + "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Held</w:t></w:r></w:p></w:sdtContent></w:sdt>")
                .bytes());

        assertThat(look.header()).contains("Seen", "Held").doesNotContain("framePr", "vanish", "bookmark", "sdt");
    }

    @Test
    void words_that_would_stand_over_those_above_stand_in_their_own_line() {
        Look look = TemplateFile.read(
                inHeader("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr><w:r><w:rPr>"
                                + "<w:position w:val=\"200\"/></w:rPr><w:t>High</w:t></w:r></w:p>")
                        .bytes());

        assertThat(look.header()).contains("High", "atLeast").doesNotContain("exact", "w:position");
    }

    @Test
    void a_picture_that_floats_stands_in_line_under_a_name_of_ours() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10};
        Look look = TemplateFile.read(picture(png).bytes());

        assertThat(look.header()).contains("inline", "rIdTemplateH1").doesNotContain("anchor", "rIdLogo");
        assertThat(look.headerPictures()).singleElement().satisfies(one -> {
            assertThat(one.ending()).isEqualTo("png");
            assertThat(one.bytes()).isEqualTo(png);
        });
    }

    @Test
    void the_styles_of_the_marking_are_never_the_templates() {
        UnaryOperator<String> white = styles -> styles.replace(
                "</w:styles>",
                "<w:style w:type=\"paragraph\" w:styleId=\"Marking\"><w:name w:val=\"Marking\"/><w:rPr>"
                        + "<w:color w:val=\"FFFFFF\"/></w:rPr></w:style></w:styles>");
        Look look = TemplateFile.read(
                MadeTemplate.whole().with("word/styles.xml", white).bytes());
        String own = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Marking\"><w:name w:val=\"Marking\"/><w:rPr>"
                + "<w:color w:val=\"14233C\"/></w:rPr></w:style></w:styles>";

        assertThat(look.stylesOver(own)).contains("14233C").doesNotContain("FFFFFF");
        assertThat(Look.OWN.stylesOver(own)).isEqualTo(own);
    }

    private static Bad field(String xml, String name) {
        return new Bad(
                "the field " + name, inHeader("<w:p>" + xml + "</w:p>"), "It has the field " + name + " in word/");
    }

    private static MadeTemplate inHeader(String xml) {
        MadeTemplate whole = MadeTemplate.whole();
        return whole.with(whole.header(), header -> header.replaceFirst("</w:hdr>", xml + "</w:hdr>"));
    }

    private static MadeTemplate outside(String type) {
        return MadeTemplate.whole()
                .with(
                        "word/_rels/document.xml.rels",
                        rels -> rels.replace("</Relationships>", EXTERNAL.formatted(type)));
    }

    private static MadeTemplate picture(byte[] bytes) {
        MadeTemplate floating = inHeader("<w:p><w:r><w:drawing><wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/"
                + "drawingml/2006/wordprocessingDrawing\" behindDoc=\"0\"><wp:simplePos x=\"0\" y=\"0\"/>"
                + "<wp:extent cx=\"900000\" cy=\"300000\"/><wp:docPr id=\"7\" name=\"Crest\"/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://"
                + "schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/"
                + "drawingml/2006/picture\"><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships\" r:embed=\"rIdLogo\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                + "</wp:anchor></w:drawing></w:r></w:p>");
        String rels = "word/_rels/" + floating.header().substring("word/".length()) + ".rels";
        Map<String, byte[]> parts = Map.of(
                rels,
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rIdLogo\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                                + " Target=\"media/logo.png\"/></Relationships>")
                        .getBytes(UTF_8),
                "word/media/logo.png",
                bytes);
        for (Map.Entry<String, byte[]> part : List.copyOf(parts.entrySet())) {
            floating = floating.adding(part.getKey(), part.getValue());
        }
        return floating;
    }
}
