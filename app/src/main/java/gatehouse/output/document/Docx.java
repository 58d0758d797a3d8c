package gatehouse.output.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sets a paper as a Word document: real styles, contents filled in, lines at the top and bottom of every page.
 *
 * <p>It has no macros and points at nothing outside itself. The same paper gives the same bytes.
 */
public final class Docx {
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** Not the first day that a zip can tell: that one is stored by the zone of the machine. */
    private static final LocalDateTime EVERY_ENTRY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Docx() {}

    /** Sets it with the page numbers of its PDF in the contents. */
    public static byte[] set(Paper paper, Map<String, Integer> pageOf) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            DocxSetter setter = new DocxSetter(paper.headings(), pageOf);
            Wml body = setter.body(paper.blocks());
            DocxLook look = new DocxLook(paper.look());
            part(zip, "[Content_Types].xml", look.typed(resource("content-types.xml"), setter.pictures()));
            kept(zip, "_rels/.rels", "package-rels.xml");
            part(zip, "docProps/core.xml", core(paper));
            document(zip, body);
            List<DocxPicture.Media> pictures = setter.pictures();
            String related = DocxPicture.related(resource("document-rels.xml"), pictures);
            part(zip, "word/_rels/document.xml.rels", look.related(related));
            for (int n = 1; n <= pictures.size(); n++) {
                open(zip, "word/" + pictures.get(n - 1).file(n));
                zip.write(pictures.get(n - 1).bytes());
                zip.closeEntry();
            }
            String styles =
                    resource("styles.xml").replace("en-GB", paper.language().toLanguageTag());
            part(zip, "word/styles.xml", paper.look().stylesOver(styles));
            for (Map.Entry<String, byte[]> own : look.parts().entrySet()) {
                open(zip, own.getKey());
                zip.write(own.getValue());
                zip.closeEntry();
            }
            kept(zip, "word/settings.xml", "settings.xml");
            part(zip, "word/numbering.xml", DocxNumbering.part(setter.numberedLists()));
            part(zip, "word/header1.xml", DocxFrame.UPRIGHT.header(paper));
            part(zip, "word/footer1.xml", DocxFrame.UPRIGHT.footer(paper));
            part(zip, "word/header2.xml", DocxFrame.ON_ITS_SIDE.header(paper));
            part(zip, "word/footer2.xml", DocxFrame.ON_ITS_SIDE.footer(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void document(ZipOutputStream zip, Wml body) throws IOException {
        open(zip, "word/document.xml");
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        out.write(PROLOGUE);
        out.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        body.to(out);
        out.write("</w:body></w:document>");
        out.flush();
        zip.closeEntry();
    }

    private static String core(Paper paper) {
        return """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
                <dc:creator>%s</dc:creator><dc:language>%s</dc:language>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
                <dcterms:modified xsi:type="dcterms:W3CDTF">%5$s</dcterms:modified></cp:coreProperties>""".formatted(
                        Xml.escaped(paper.title()),
                        Xml.escaped(paper.subject()),
                        Xml.escaped(paper.author()),
                        paper.language().toLanguageTag(),
                        DateTimeFormatter.ISO_INSTANT.format(paper.made()));
    }

    private static void kept(ZipOutputStream zip, String name, String resource) throws IOException {
        part(zip, name, resource(resource));
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        open(zip, name);
        zip.write((PROLOGUE + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EVERY_ENTRY);
        zip.putNextEntry(entry);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Docx.class.getResourceAsStream("docx/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
