package gatehouse.information.sitevisit;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;
import gatehouse.home.command.Drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PhotographPagesTest {
    private static Quay quay;

    @BeforeAll
    static void start() {
        quay = new Quay();
    }

    @AfterAll
    static void stop() {
        quay.close();
    }

    @BeforeEach
    void a_visit() {
        quay.fresh();
    }

    @Test
    void a_photograph_is_kept_as_it_came_and_shown_without_what_was_hidden_in_it() {
        byte[] bytes = withComment(Drawing.jpeg(1200, 900), "hidden words of the camera");

        Browser.Answer kept = quay.photograph("North Quay, by the crane", "gate.jpg", bytes);

        assertThat(kept.status()).isEqualTo(303);
        assertThat(quay.page()).contains("photographs/PHO-001/views/small", "alt=\"North Quay, by the crane\"");
        assertThat(quay.files()).isEqualTo(1);
        Browser.Answer shown = quay.coordinator.get(quay.at("/photographs/PHO-001/views/small"));
        assertThat(shown.headers()).containsEntry("content-type", "image/jpeg");
        assertThat(shown.body()).doesNotContain("hidden words").contains("JFIF");
        assertThat(quay.coordinator
                        .get(quay.at("/photographs/PHO-001/original"))
                        .body())
                .contains("hidden words of the camera");
        quay.coordinator.get(quay.at("/photographs/PHO-001/views/small"));
        assertThat(quay.files()).as("drawn once").isEqualTo(2);
    }

    /** A comment block after the first marker. */
    private static byte[] withComment(byte[] jpeg, String words) {
        byte[] comment = words.getBytes(UTF_8);
        byte[] all = new byte[jpeg.length + comment.length + 4];
        all[0] = jpeg[0];
        all[1] = jpeg[1];
        all[2] = (byte) 0xff;
        all[3] = (byte) 0xfe;
        all[4] = 0;
        all[5] = (byte) (comment.length + 2);
        System.arraycopy(comment, 0, all, 6, comment.length);
        System.arraycopy(jpeg, 2, all, 6 + comment.length, jpeg.length - 2);
        return all;
    }

    @Test
    void a_photograph_without_its_place_is_safe_and_need_not_be_chosen_again() {
        Browser.Answer refused = quay.photograph(" ", "gate.png", Drawing.png(80, 60));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Say in words where “gate.png” was taken", "name=\"OBS-009.held\"", "It stood open at nine");
        String held = refused.body().replaceAll("(?s).*name=\"OBS-009.held\" value=\"([^\"]*)\".*", "$1");

        quay.coordinator.post(
                quay.walk(),
                Map.of(
                        "OBS-009.revision", "2",
                        "OBS-009.answer", "NO",
                        "OBS-009.note", "It stood open at nine",
                        "OBS-009.place", "North Quay",
                        "OBS-009.held", held));

        assertThat(quay.page()).contains("PHO-001", "alt=\"North Quay\"");
        assertThat(quay.files()).isEqualTo(1);
    }

    @Test
    void what_is_no_picture_is_refused_beside_its_box_while_the_answer_is_kept() {
        Browser.Answer refused = quay.photograph("North Quay", "gate.jpg", "no picture at all".getBytes(UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("“gate.jpg” is not a photograph that can be shown here");
        assertThat(quay.photograph("North Quay", "gate.txt", "no picture at all".getBytes(UTF_8))
                        .body())
                .contains("“gate.txt” is not a photograph that can be shown here");
        assertThat(quay.files()).isZero();
        assertThat(quay.page()).contains("It stood open at nine");
    }

    @Test
    void a_photograph_cut_short_is_refused() {
        byte[] whole = Drawing.jpeg(800, 600);
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        assertThat(quay.photograph("North Quay", "gate.jpg", cut).body()).contains("is damaged or not whole");
        byte[] png = Drawing.png(800, 600);
        assertThat(quay.photograph("North Quay", "gate.png", Arrays.copyOf(png, png.length - 20))
                        .body())
                .contains("is damaged or not whole");
        assertThat(quay.files()).isZero();
    }

    @Test
    void a_photograph_larger_than_is_kept_is_refused_in_a_sentence() {
        assertThat(quay.photograph("North Quay", "gate.jpg", new byte[26 * 1024 * 1024])
                        .body())
                .contains("is larger than 25 megabytes");
        assertThat(quay.files()).isZero();
    }

    @Test
    void the_sheet_and_the_record_are_handed_out_and_logged() {
        quay.photograph("North Quay, by the crane", "gate.jpg", Drawing.jpeg(1600, 1200));
        quay.coordinator.post(quay.at("/versions"), Map.of("reason", "After the visit"));

        for (String type : new String[] {"pdf", "docx"}) {
            assertThat(quay.coordinator
                            .get(quay.at("/site-visits/VIS-001/sheet." + type))
                            .status())
                    .isEqualTo(200);
            assertThat(quay.coordinator
                            .get(quay.at("/versions/1/site-visits/VIS-001/record." + type))
                            .headers())
                    .extractingByKey("content-disposition")
                    .asString()
                    .contains("vis-001_record_v1_official-sensitive." + type);
        }
        assertThat(quay.coordinator
                        .get(quay.at("/versions/1/site-visits/VIS-009/record.pdf"))
                        .status())
                .isEqualTo(404);
        assertThat(quay.program
                        .sql()
                        .sql(
                                "select count(*) from audit_entry where action in ('visit.sheet.issued', 'visit.record.issued')")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }
}
