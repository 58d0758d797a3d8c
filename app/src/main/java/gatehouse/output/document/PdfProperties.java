package gatehouse.output.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says of itself: title, author and date, the standards it keeps, its colours, and a name for the file. */
final class PdfProperties {
    private static final String PROGRAM = "Gatehouse";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>%5$s</xmp:CreatorTool>
            <xmp:CreateDate>%6$s</xmp:CreateDate>
            <xmp:ModifyDate>%6$s</xmp:ModifyDate>
            <pdf:Producer>%5$s</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that is kept</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private PdfProperties() {}

    static void write(PDDocument document, Paper paper) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.setDocumentInformation(information(paper));
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(paper))));
        catalog.addOutputIntent(colours(document));
        catalog.setLanguage(paper.language().toLanguageTag());
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        document.setDocumentId(name(paper));
    }

    private static PDDocumentInformation information(Paper paper) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Characters.held(paper.title()));
        information.setSubject(Characters.held(paper.subject()));
        information.setAuthor(Characters.held(paper.author()));
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        Calendar made = GregorianCalendar.from(made(paper));
        information.setCreationDate(made);
        information.setModificationDate(made);
        return information;
    }

    private static byte[] xmp(Paper paper) {
        return XMP.formatted(
                        Xml.escaped(paper.title()),
                        Xml.escaped(paper.subject()),
                        Xml.escaped(paper.author()),
                        paper.language().toLanguageTag(),
                        PROGRAM,
                        XMP_DATE.format(made(paper)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ZonedDateTime made(Paper paper) {
        return paper.made().atZone(ZoneOffset.UTC);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** The file's identifier is drawn from the paper; left alone it would be drawn from the clock. */
    private static long name(Paper paper) {
        RunningLines lines = paper.running();
        String own = String.join("\n", paper.title(), paper.subject(), lines.version(), lines.fingerprint());
        CRC32 sum = new CRC32();
        sum.update((own + paper.made() + paper.blocks().size()).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
