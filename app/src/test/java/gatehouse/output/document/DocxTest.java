package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.Tc;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("paper")
class DocxTest {
    static final List<String> HOSTILE = PapersForTests.HOSTILE;
    private static final Pattern FIELD = Pattern.compile("<w:instrText[^>]*>([^<]*)</w:instrText>");
    private static final Pattern ALLOWED =
            Pattern.compile(" (PAGE|NUMPAGES|PAGEREF _Toc\\d+ \\\\h|TOC \\\\o \"1-3\" \\\\h \\\\z \\\\u) ");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void any_words_leave_every_part_well_formed_and_its_fields_ours(String words) throws Exception {
        Map<String, String> parts =
                parts(Docx.set(PapersForTests.full(words + " { HYPERLINK \"http://x\" }"), Map.of()));
        for (String part : parts.values()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(part))))
                    .isNotNull();
            Matcher field = FIELD.matcher(part);
            while (field.find()) {
                assertThat(field.group(1).replace("&quot;", "\"")).matches(ALLOWED);
            }
            assertThat(part).doesNotContain("TargetMode", "fldSimple", "altChunk", "<w:object", "attachedTemplate");
        }
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.contains("embeddings"));
    }

    @Test
    void headings_and_cells_read_back_in_another_reader() throws Exception {
        Paper paper = PapersForTests.everything();
        WordprocessingMLPackage read =
                WordprocessingMLPackage.load(new ByteArrayInputStream(Docx.set(paper, Map.of())));
        List<String> headings = new ArrayList<>();
        for (Object found : read.getMainDocumentPart().getJAXBNodesViaXPath("//w:p[w:pPr/w:pStyle]", false)) {
            P paragraph = (P) found;
            if (paragraph.getPPr().getPStyle().getVal().startsWith("Heading")) {
                headings.add(TextUtils.getText(paragraph));
            }
        }
        assertThat(headings)
                .containsExactlyElementsOf(
                        paper.headings().stream().map(Block.Heading::text).toList());

        List<String> cells = new ArrayList<>();
        for (Object found : read.getMainDocumentPart().getJAXBNodesViaXPath("//w:tc", false)) {
            cells.add(TextUtils.getText((Tc) org.docx4j.XmlUtils.unwrap(found)));
        }
        assertThat(cells).contains("REC-011", "Quay", "Arrival", "Looked at on 3 March.", "NOT KNOWNAsked on 2 March.");
    }

    @Test
    void contents_are_filled_with_the_pages_of_the_pdf() throws IOException {
        Paper paper = PapersForTests.everything();
        Printed printed = Pdf.set(paper);
        String document = parts(Docx.set(paper, printed.pageOf())).get("word/document.xml");
        Matcher entry = Pattern.compile("<w:hyperlink w:anchor=\"(_Toc\\d+)\".*?</w:hyperlink>")
                .matcher(document);
        for (Block.Heading heading : paper.headings()) {
            if (heading.isInContents()) {
                assertThat(entry.find()).isTrue();
                assertThat(entry.group()).contains(">" + heading.text() + "<");
                assertThat(entry.group()).contains(">" + printed.pageOf().get(heading.anchor()) + "<");
                assertThat(document).contains("w:name=\"" + entry.group(1) + "\"");
            }
        }
        assertThat(entry.find()).isFalse();
    }

    @Test
    void every_table_repeats_its_heading_row_and_every_row_is_whole() throws IOException {
        String document = parts(Docx.set(PapersForTests.everything(), Map.of())).get("word/document.xml");
        assertThat(document.split("<w:tr>", -1)).hasSameSizeAs(document.split("<w:cantSplit/>", -1));
        assertThat(document.split("<w:tblHeader/>", -1)).hasSize(1 + 6);
    }

    @Test
    void words_are_kept_as_typed_with_their_line_breaks() throws IOException {
        String typed = "one\r\ntwo  spaced\tand \uD83D\uDED1 <b> \u202Eback\u202C";
        String document = parts(Docx.set(PapersForTests.of(List.of(new Block.Paragraph(typed))), Map.of()))
                .get("word/document.xml");
        assertThat(document).contains("one</w:t><w:br/><w:t xml:space=\"preserve\">two  spaced</w:t><w:tab/>");
        assertThat(document).contains("and \uD83D\uDED1 &lt;b&gt; \u202Eback\u202C");
    }

    @Test
    void the_same_paper_is_the_same_bytes_in_another_zone_and_language() {
        byte[] here = Docx.set(PapersForTests.everything(), Map.of("grid", 12));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Docx.set(PapersForTests.everything(), Map.of("grid", 12)))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
