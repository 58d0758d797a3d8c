package gatehouse.output.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("paper")
class ConformanceTest {
    @Test
    void a_bare_pdf_is_found_wanting_by_both_standards() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(bytes);
        }
        assertThat(Conformance.failures(bytes.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
        assertThat(Conformance.failures(bytes.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }
}
