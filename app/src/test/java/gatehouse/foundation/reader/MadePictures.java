package gatehouse.foundation.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Pictures of the tests: the upper left quarter is red, the rest white. */
final class MadePictures {
    private MadePictures() {}

    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    static byte[] png(int width, int height) {
        return written(image(width, height), "png");
    }

    /** With an EXIF block that says how the camera was held, from 1 to 8, and where: a secret place. */
    static byte[] jpeg(int width, int height, int held) {
        byte[] plain = written(image(width, height), "jpeg");
        byte[] exif = exif(held);
        byte[] whole = new byte[plain.length + exif.length];
        System.arraycopy(plain, 0, whole, 0, 2);
        System.arraycopy(exif, 0, whole, 2, exif.length);
        System.arraycopy(plain, 2, whole, 2 + exif.length, plain.length - 2);
        return whole;
    }

    private static byte[] exif(int held) {
        byte[] secret = "SECRET PLACE 54.28N 0.40W".getBytes(US_ASCII);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("Exif\0\0MM\0*".getBytes(US_ASCII));
        body.writeBytes(new byte[] {0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) held, 0, 0, 0, 0, 0, 0});
        body.writeBytes(secret);
        int length = body.size() + 2;
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        segment.writeBytes(body.toByteArray());
        return segment.toByteArray();
    }

    private static byte[] written(BufferedImage image, String type) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, type, bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
