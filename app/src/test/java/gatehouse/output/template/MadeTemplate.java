package gatehouse.output.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import jakarta.xml.bind.JAXBException;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Templates as a force might make them, and as nobody should: a whole one, with parts of it put otherwise. */
public record MadeTemplate(Map<String, byte[]> parts) {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    public static final String HEADER = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Northshire Police</w:t></w:r></w:p><w:p>"
            + "<w:fldSimple w:instr=\" TITLE \\* MERGEFORMAT \"><w:r><w:t>old title</w:t></w:r></w:fldSimple></w:p>";
    public static final String FOOTER = "<w:p><w:r><w:t>Protecting the shore. </w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SUB</w:instrText></w:r>"
            + "<w:r><w:instrText>JECT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>old subject</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    public MadeTemplate {
        parts = Map.copyOf(parts);
    }

    public static MadeTemplate whole() {
        return of(HEADER, FOOTER);
    }

    public static MadeTemplate of(String header, String footer) {
        try {
            WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
            HeaderPart head = new HeaderPart();
            head.setJaxbElement((Hdr) XmlUtils.unmarshalString("<w:hdr " + W + ">" + header + "</w:hdr>"));
            FooterPart foot = new FooterPart();
            foot.setJaxbElement((Ftr) XmlUtils.unmarshalString("<w:ftr " + W + ">" + footer + "</w:ftr>"));
            SectPr section = word.getDocumentModel().getSections().get(0).getSectPr();
            HeaderReference atHead = new HeaderReference();
            atHead.setId(word.getMainDocumentPart().addTargetPart(head).getId());
            atHead.setType(HdrFtrRef.DEFAULT);
            FooterReference atFoot = new FooterReference();
            atFoot.setId(word.getMainDocumentPart().addTargetPart(foot).getId());
            atFoot.setType(HdrFtrRef.DEFAULT);
            section.getEGHdrFtrReferences().add(atHead);
            section.getEGHdrFtrReferences().add(atFoot);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.save(bytes);
            return new MadeTemplate(unzipped(bytes.toByteArray()))
                    .with(
                            "word/styles.xml",
                            styles -> styles.replaceFirst(
                                    "(?s)<w:docDefaults>.*?</w:docDefaults>",
                                    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/>"
                                            + "<w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"));
        } catch (Docx4JException | JAXBException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** With a part's XML put otherwise. */
    public MadeTemplate with(String name, UnaryOperator<String> otherwise) {
        return adding(name, otherwise.apply(new String(parts.get(name), UTF_8)).getBytes(UTF_8));
    }

    public MadeTemplate adding(String name, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(parts);
        more.put(name, bytes);
        return new MadeTemplate(more);
    }

    /** The name of the header's part. */
    public String header() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/header[0-9]*\\.xml"))
                .findFirst()
                .orElseThrow();
    }

    /** What documents take from it. */
    public Look look() {
        return TemplateFile.read(bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return parts;
    }
}
