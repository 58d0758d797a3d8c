package gatehouse.output.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Sets a paper as a PDF for keeping (PDF/A-2a) that is also one for every reader (PDF/UA-1).
 *
 * <p>The whole paper is laid out in one pass; the marking, status, fingerprint and page numbers are drawn on the pages
 * afterwards. The same paper gives the same bytes.
 */
public final class Pdf {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    public static Printed set(Paper paper) {
        try (PDDocument document = new PDDocument()) {
            Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
            for (Face face : Face.values()) {
                fonts.put(face, face.in(document));
            }
            layOut(paper, document, fonts);
            new RunningLinesOnPages(document, fonts, paper).draw();
            PdfProperties.write(document, paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Printed(bytes.toByteArray(), document.getNumberOfPages(), PdfOutline.pageOf(document, paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut(Paper paper, PDDocument document, Map<Face, PDType0Font> fonts) throws IOException {
        LeanPages pages = new LeanPages();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePageSupplier(pages)
                .testMode(true) // leaves the pages' content uncompressed until it has been made lean
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useObjectDrawerFactory(new Pictures())
                .useExternalResourceAccessControl(
                        (uri, type) -> PhotographsInPdf.isOurs(uri),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeLineBreaker(new LineBreaks(paper.language()))
                .useUriResolver((base, uri) -> PhotographsInPdf.isOurs(uri) ? uri : null)
                .useProtocolsStreamImplementation(new PhotographsInPdf(paper), PhotographsInPdf.SCHEME)
                .toStream(new ByteArrayOutputStream());
        useFonts(builder, fonts);
        Document page = XhtmlPaper.of(paper);
        if (Characters.hasRightToLeft(page.getDocumentElement().getTextContent())) {
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new).useUnicodeBidiReorderer(new RightToLeft());
        }
        builder.withW3cDocument(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            pages.finish();
        }
    }

    private static void useFonts(PdfRendererBuilder builder, Map<Face, PDType0Font> fonts) {
        use(builder, fonts.get(Face.TEXT), "Text", 400);
        use(builder, fonts.get(Face.TEXT_BOLD), "Text", 700);
        use(builder, fonts.get(Face.WIDE), "Wide", 400);
        use(builder, fonts.get(Face.WIDE_BOLD), "Wide", 700);
        use(builder, fonts.get(Face.WIDE), "Widest", 400);
        use(builder, fonts.get(Face.WIDE), "Widest", 700);
    }

    private static void use(PdfRendererBuilder builder, PDType0Font font, String family, int weight) {
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
    }
}
