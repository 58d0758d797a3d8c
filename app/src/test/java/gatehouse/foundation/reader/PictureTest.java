package gatehouse.foundation.reader;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** Pictures and pages, drawn by a reader for people to look at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureTest {
    private Reader reader;

    @BeforeAll
    void open() {
        reader = new Reader(ReaderSettings.ordinary());
    }

    @AfterAll
    void close() {
        reader.close();
    }

    /** Where the red quarter lies once the picture is upright, for each way to hold a camera. */
    @ParameterizedTest
    @CsvSource({"1,L,T", "2,R,T", "3,R,B", "4,L,B", "5,L,T", "6,R,T", "7,R,B", "8,L,B"})
    void a_picture_is_turned_upright_and_holds_nothing_of_the_camera(int held, String side, String end)
            throws IOException {
        byte[] bytes = MadePictures.jpeg(400, 200, held);
        assertThat(new String(bytes, ISO_8859_1)).contains("Exif", "SECRET PLACE");

        Picture picture = (Picture) reader.view(new ByteArrayInputStream(bytes), "p.jpg", 1600);

        assertThat(new String(picture.bytes(), ISO_8859_1)).doesNotContain("Exif", "SECRET PLACE");
        assertThat(picture.width()).isEqualTo(held > 4 ? 200 : 400);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        int x = side.equals("L") ? image.getWidth() / 4 : image.getWidth() * 3 / 4;
        int y = end.equals("T") ? image.getHeight() / 4 : image.getHeight() * 3 / 4;
        assertThat(new Color(image.getRGB(x, y)).getGreen()).isLessThan(60);
        assertThat(new Color(image.getRGB(image.getWidth() - x, image.getHeight() - y)).getGreen())
                .isGreaterThan(200);
    }

    @Test
    void a_large_picture_is_made_smaller_and_a_small_one_is_not_made_larger() {
        Picture large =
                (Picture) reader.view(new ByteArrayInputStream(MadePictures.jpeg(6000, 3000, 1)), "p.jpg", 1600);
        assertThat(large.width()).isEqualTo(1600);
        assertThat(large.height()).isEqualTo(800);
        Picture small = (Picture) reader.view(new ByteArrayInputStream(MadePictures.png(30, 20)), "p.png", 1600);
        assertThat(small.type()).isEqualTo("image/png");
        assertThat(small.width()).isEqualTo(30);
    }

    @Test
    void a_picture_that_claims_a_hundred_thousand_pixels_a_side_is_refused() {
        byte[] png = MadePictures.png(30, 20);
        byte[] side = {0, 1, (byte) 0x86, (byte) 0xa0};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        assertThat(((Refused) reader.view(new ByteArrayInputStream(png), "p.png", 1600)).sentence())
                .endsWith("Ask for it as JPEG or PNG.");
    }

    @Test
    void a_picture_that_was_handed_in_as_a_plan_is_kept_and_said_to_hold_no_words() {
        Reading reading = reader.read(new ByteArrayInputStream(MadePictures.jpeg(300, 200, 1)), "closures.jpeg");
        Document document = ((Read) reading).document();
        assertThat(document.format()).isEqualTo(Format.PICTURE);
        assertThat(document.notes())
                .containsExactly("It is a picture, kept as it came. No words are read from pictures.");
    }

    @Test
    void a_page_is_drawn_as_wide_as_asked() throws IOException {
        Picture page = (Picture) reader.page(new ByteArrayInputStream(MadePdf.ofPages(3)), "plan.pdf", 2, 800);
        assertThat(page.pages()).isEqualTo(3);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(image.getWidth()).isEqualTo(800).isEqualTo(page.width());
        assertThat(isInked(image)).isTrue();
    }

    @Test
    void a_page_that_is_not_there_is_said() {
        Drawn drawn = reader.page(new ByteArrayInputStream(MadePdf.ofPages(3)), "plan.pdf", 4, 800);
        assertThat(((Refused) drawn).sentence())
                .isEqualTo("“plan.pdf” has 3 pages and not the one that was asked for.");
    }

    private static boolean isInked(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (new Color(image.getRGB(x, y)).getGreen() < 100) {
                    return true;
                }
            }
        }
        return false;
    }
}
