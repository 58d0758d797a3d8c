package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What files say, read by real readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
    private Reader reader;

    @BeforeAll
    void open() {
        reader = new Reader(ReaderSettings.ordinary());
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void a_pdf_is_read_page_by_page() {
        Document document = read(MadePdf.ofPages(3), "traffic.pdf");
        assertThat(document.format()).isEqualTo(Format.PDF);
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.blocks())
                .contains(
                        new Paragraph("page 2, paragraph 2", 2, "Page 2 of the plan: Foreshore Road closes at 06:00."));
    }

    @Test
    void a_pdf_that_was_cut_short_says_so() {
        byte[] whole = MadePdf.ofPages(3);

        Document cut = read(Arrays.copyOf(whole, whole.length - 60), "traffic.pdf");

        assertThat(cut.notes()).anyMatch(note -> note.startsWith("The end of the file is missing"));
        assertThat(read(whole, "traffic.pdf").notes()).isEmpty();
    }

    @Test
    void a_ruled_table_of_a_pdf_is_a_table() {
        Document document = read(
                MadePdf.table(
                        new String[] {"Road", "From", "To"},
                        new String[] {"Quay Street", "06:00", "18:00"},
                        new String[] {"Foreshore Road", "07:30", "until dispersal"}),
                "closures.pdf");
        Table table = table(document);
        assertThat(table.rows().get(2).cells()).containsExactly("Foreshore Road", "07:30", "until dispersal");
        assertThat(table.cell(table.rows().get(2), 1)).isEqualTo("page 1, table 1, row 3, column 2");
    }

    @Test
    void a_word_document_is_read_with_its_tables_where_they_stand() {
        Document document = read(MadeOffice.docx(), "marshals.docx");
        assertThat(document.format()).isEqualTo(Format.DOCX);
        assertThat(document.blocks())
                .hasSize(3)
                .contains(new Paragraph("paragraph 2", 0, "It assumes that barriers will be provided by the council."));
        assertThat(table(document).rows().get(1).cells()).containsExactly("Quay Street", "06:00 to 18:00");
    }

    @Test
    void a_merged_cell_of_a_workbook_says_its_words_in_every_cell_and_which_were_repeated() {
        Document document = read(MadeOffice.xlsx(3), "closures.xlsx");
        Table table = table(document);
        assertThat(table.name()).isEqualTo("Closures");
        assertThat(table.rows().get(0).cells())
                .containsOnly("Road closures on the day")
                .hasSize(3);
        assertThat(table.rows().get(0).repeated()).containsExactly(1, 2);
        assertThat(table.rows().get(2).cells()).containsExactly("Road 2", "06:00", "2");
        assertThat(table.cell(table.rows().get(2), 2)).isEqualTo("sheet Closures, cell C3");
    }

    @Test
    void numbers_are_read_as_excel_shows_them_in_this_country() {
        Table table = table(read(MadeOffice.formats(), "formats.xlsx"));
        assertThat(table.rows().get(0).cells())
                .containsExactly("26/11/2026", "06:30", "12%", "1 1/2", "£1,250.00", "26-Nov-2026", "2.5E+12", "TRUE");
    }

    @Test
    void an_open_document_is_read() {
        Document document = read(MadeOffice.odt(), "medical.odt");
        assertThat(document.blocks().get(0)).isEqualTo(new Heading(1, "paragraph 1", 0, "Medical plan"));
        assertThat(table(document).rows().get(0).cells()).containsExactly("Post 1", "09:00");
    }

    @Test
    void values_apart_by_commas_or_semicolons_are_a_table() {
        Table table = table(read("Road;From\n\"Quay; Street\";06:00\n".getBytes(UTF_8), "closures.csv"));
        assertThat(table.rows().get(1).cells()).containsExactly("Quay; Street", "06:00");
        assertThat(table.cell(table.rows().get(1), 1)).isEqualTo("cell B2");
    }

    @Test
    void plain_text_is_read_line_by_line_whatever_windows_wrote() {
        Document document =
                read("Stewards at Gate 2\r\n\r\nIt costs \u00a31".getBytes(Charset.forName("windows-1252")), "n.txt");
        assertThat(document.blocks())
                .containsExactly(
                        new Paragraph("line 1", 0, "Stewards at Gate 2"), new Paragraph("line 3", 0, "It costs £1"));
    }

    @Test
    void an_e_mail_is_read_once_and_its_attachment_in_its_turn() {
        Document document = read(MadeMail.eml("closures.docx", MadeOffice.docx()), "second issue.eml");
        assertThat(document.blocks())
                .contains(
                        new Heading(1, "subject", 0, "Closures – second issue"),
                        new Paragraph("line 1", 0, "The closures are attached. They replace Friday's."))
                .filteredOn(Paragraph.class::isInstance)
                .filteredOn(block -> ((Paragraph) block).text().contains("replace"))
                .hasSize(1);
        Attached attached = (Attached) document.blocks().get(document.blocks().size() - 1);
        assertThat(attached.name()).isEqualTo("closures.docx");
        assertThat(attached.format()).contains(Format.DOCX);
        assertThat(attached.blocks())
                .contains(new Paragraph(
                        "attachment closures.docx, paragraph 1", 0, "Marshals take post at the slipway from 07:30."));
    }

    @Test
    void a_message_written_as_a_web_page_is_read_as_words() {
        assertThat(words(read(MadeMail.htmlAlone(), "m.eml")))
                .contains("Quay Street closes £1", "Foreshore Road | 06:00 |")
                .noneMatch(text -> text.contains("alert") || text.contains("color"));
    }

    @Test
    void an_outlook_message_is_read_with_its_attachment() {
        Document document = read(MadeMail.msg("closures.xlsx", MadeOffice.xlsx(2)), "crowd.msg");
        assertThat(document.format()).isEqualTo(Format.MSG);
        assertThat(words(document)).contains("From: Jo Field", "It assumes two stewards at each gate.");
        Attached attached = (Attached) document.blocks().get(document.blocks().size() - 1);
        assertThat(attached.format()).contains(Format.XLSX);
        assertThat(attached.blocks()).hasSize(1);
    }

    @Test
    void messages_within_messages_are_read_to_a_depth_and_the_rest_stands() {
        byte[] mail = MadeMail.eml("notes.txt", "the innermost".getBytes(UTF_8));
        for (int n = 0; n < 7; n++) {
            mail = MadeMail.eml("inner.eml", mail);
        }
        Document document = read(mail, "deep.eml");
        assertThat(words(document)).contains("The closures are attached. They replace Friday's.");
        List<Block> blocks = document.blocks();
        Attached innermost = null;
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Attached attached) {
            innermost = attached;
            blocks = attached.blocks();
        }
        assertThat(innermost.refused().orElseThrow().sentence())
                .isEqualTo(
                        "“inner.eml” holds things within things deeper than is read, so nothing in it was read. It is"
                                + " kept as it came.");
    }

    private Document read(byte[] bytes, String name) {
        Reading reading = reader.read(new ByteArrayInputStream(bytes), name);
        assertThat(reading).as("%s", reading).isInstanceOf(Read.class);
        return ((Read) reading).document();
    }

    private static Table table(Document document) {
        return (Table) document.blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
