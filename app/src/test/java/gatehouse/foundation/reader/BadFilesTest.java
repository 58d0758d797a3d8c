package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Each bad file ends in a plain sentence, and the reader then reads the next. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesTest {
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

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
    void a_password_is_said() {
        assertThat(refused(MadePdf.locked(), "plan.pdf").sentence())
                .isEqualTo("“plan.pdf” is protected by a password, so nothing in it was read. It is kept as it came."
                        + " Ask its owner for a copy without one.");
        assertThat(refused(MadeOffice.locked(MadeOffice.docx()), "plan.docx").why())
                .isEqualTo(ReaderRefusal.PASSWORD);
        byte[] odt = MadeOffice.with(
                MadeOffice.odt(),
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
                        .getBytes(UTF_8));
        assertThat(refused(odt, "plan.odt").why()).isEqualTo(ReaderRefusal.PASSWORD);
    }

    @Test
    void a_damaged_file_is_said() {
        byte[] pdf = MadePdf.ofPages(2);
        assertThat(refused(cut(MadeOffice.docx()), "plan.docx").sentence())
                .isEqualTo("“plan.docx” is damaged, or is not what its name says, so nothing in it was read. It is kept"
                        + " as it came. Ask for it to be sent again.");
        assertThat(refused("%PDF-1.7 and nothing".getBytes(UTF_8), "plan.pdf").why())
                .isEqualTo(ReaderRefusal.DAMAGED);
        assertThat(refused("\0\1\2\3".getBytes(UTF_8), "plan.xlsx").why()).isEqualTo(ReaderRefusal.DAMAGED);
        assertThat(reader.read(new ByteArrayInputStream(pdf), "plan.pdf")).isInstanceOf(Read.class);
    }

    @Test
    void an_empty_file_is_neither_read_nor_kept() {
        Refused refused = refused(new byte[0], "plan.docx");
        assertThat(refused.sentence()).isEqualTo("“plan.docx” is empty. There is nothing to read or to keep.");
        assertThat(refused.why().keeps()).isFalse();
    }

    @Test
    void a_name_that_says_another_kind_is_told_what_the_file_is() {
        assertThat(refused(MadeOffice.docx(), "plan.pdf").sentence())
                .isEqualTo("“plan.pdf” is really a Word document (DOCX), which its name does not say, so it was not"
                        + " read. It is kept as it came. Rename it and hand it in again.");
        assertThat(refused(MadePdf.ofPages(1), "plan.xlsx").sentence()).contains("really a PDF file");
        assertThat(refused("only words".getBytes(UTF_8), "plan.pdf").sentence()).contains("really plain text");
        assertThat(reader.read(new ByteArrayInputStream(MadeOffice.docx()), "no ending"))
                .isInstanceOf(Read.class);
    }

    @Test
    void what_is_of_no_kind_that_is_read_is_kept_and_not_read() {
        assertThat(refused(MadeOffice.zip("a.txt", "a"), "papers.zip").why()).isEqualTo(ReaderRefusal.NOT_OF_A_KIND);
        assertThat(refused("{\\rtf1 old}".getBytes(UTF_8), "plan.rtf").why()).isEqualTo(ReaderRefusal.OLDER_FORMAT);
        assertThat(refused("PK".getBytes(UTF_8), "plan.exe").why()).isEqualTo(ReaderRefusal.NOT_OF_A_KIND);
        assertThat(refused("a\0b".getBytes(ISO_8859_1), "notes.txt").why()).isEqualTo(ReaderRefusal.NOT_TEXT);
    }

    @Test
    void macros_are_neither_read_nor_run_and_the_words_are_read() {
        byte[] docm = MadeOffice.with(MadeOffice.docx(), "word/vbaProject.bin", new byte[] {1, 2, 3});
        Document document = read(docm, "plan.docm");
        assertThat(document.notes()).containsExactly("It carries macros. They were neither read nor run.");
        assertThat(document.blocks()).hasSize(3);
    }

    @Test
    void files_inside_are_counted_and_stay_closed() {
        byte[] docx = MadeOffice.with(MadeOffice.docx(), "word/embeddings/inner.xlsx", MadeOffice.xlsx(1));
        assertThat(read(docx, "plan.docx").notes()).containsExactly("Files lie inside it that were not opened: 1.");
        assertThat(read(MadePdf.withFileInside(), "plan.pdf").notes())
                .containsExactly("Files lie inside it that were not opened: 1.");
    }

    @Test
    void entities_are_refused_whether_from_elsewhere_or_multiplying() {
        for (String declared :
                new String[] {"<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;\">"
                }) {
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [" + declared + "]><d><p><t>&x;</t></p></d>";
            Refused refused =
                    refused(MadeOffice.with(MadeOffice.docx(), "word/document.xml", xml.getBytes(UTF_8)), "plan.docx");
            assertThat(refused.why()).isEqualTo(ReaderRefusal.DECLARES_ENTITIES);
            assertThat(refused.why().keeps()).isFalse();
        }
    }

    @Test
    void an_archive_that_unpacks_to_far_more_is_refused() {
        byte[] bomb = MadeOffice.with(MadeOffice.docx(), "word/media/blank.bin", new byte[64 * MEGABYTE]);
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(refused(bomb, "plan.docx").sentence())
                .startsWith("“plan.docx” unpacks to far more than a plan holds");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int n = 0; n < 20_000; n++) {
            many.put("word/" + n, new byte[0]);
        }
        assertThat(refused(MadeOffice.zip(many), "plan.docx").why()).isEqualTo(ReaderRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void a_hundred_thousand_pages_are_counted_and_not_read() {
        assertThat(refused(MadePdf.blankPages(100_000), "plan.pdf").sentence())
                .startsWith("“plan.pdf” has 100,000 pages; up to 2,000 are read.");
    }

    @Test
    void two_gigabytes_are_refused_before_a_byte_is_copied() throws IOException {
        Path file = folder.resolve("large");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(2L * 1024 * MEGABYTE);
        }
        Refused refused = (Refused) reader.read(file, "plan.pdf");
        assertThat(refused.sentence())
                .isEqualTo("“plan.pdf” is larger than 100 megabytes, which is the most that is read. It was not read"
                        + " and is not kept.");
        Files.delete(file);
    }

    @Test
    @Tag("full")
    void a_stream_without_end_is_stopped_at_the_most_that_is_read() {
        Reading reading = reader.read(new EndlessStream(), "plan.txt");
        assertThat(((Refused) reading).why()).isEqualTo(ReaderRefusal.TOO_LARGE);
    }

    @Test
    void elements_deep_inside_one_another_are_refused() {
        String xml = "<d>" + "<p>".repeat(10_000) + "</p>".repeat(10_000) + "</d>";
        assertThat(refused(MadeOffice.with(MadeOffice.docx(), "word/document.xml", xml.getBytes(UTF_8)), "plan.docx")
                        .why())
                .isEqualTo(ReaderRefusal.NESTED_TOO_DEEP);
    }

    @Test
    void a_scan_is_said_to_have_no_words() {
        assertThat(read(MadePdf.blankPages(2), "scan.pdf").notes())
                .containsExactly("No words were found in it. It may be a scan: look at it, and type what matters.");
    }

    @Test
    void a_name_full_of_signs_is_only_ever_a_name() {
        String name = "../../\"plan\\\n%s.docx";
        assertThat(read(MadeOffice.docx(), name).blocks()).hasSize(3);
        assertThat(refused(new byte[0], name).sentence()).startsWith("“" + name + "” is empty");
    }

    private Refused refused(byte[] bytes, String name) {
        Reading reading = reader.read(new ByteArrayInputStream(bytes), name);
        assertThat(reading).as(name).isInstanceOf(Refused.class);
        return (Refused) reading;
    }

    private Document read(byte[] bytes, String name) {
        Reading reading = reader.read(new ByteArrayInputStream(bytes), name);
        assertThat(reading).as("%s", reading).isInstanceOf(Read.class);
        return ((Read) reading).document();
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
