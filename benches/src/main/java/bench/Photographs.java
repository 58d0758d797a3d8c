package bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photographs of nothing, each different and each of exactly 1 MiB: noise as JPEG, filled up with comments. */
final class Photographs {
    static final int SIZE = 1024 * 1024;
    private static final int MOST_OF_A_COMMENT = 65_000;
    private static final int HEAD = 4;

    private final byte[] noise = jpeg();

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(1280, 960, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        if (bytes.size() > SIZE - MOST_OF_A_COMMENT) {
            throw new IllegalStateException("The noise takes " + bytes.size() + " bytes");
        }
        return bytes.toByteArray();
    }

    /** The so-manyth. */
    byte[] photograph(int number) {
        byte[] whole = new byte[SIZE];
        Random random = new Random(number);
        System.arraycopy(noise, 0, whole, 0, 2);
        int at = 2;
        int left = SIZE - noise.length;
        while (left > 0) {
            int comment = left <= MOST_OF_A_COMMENT ? left : Math.min(MOST_OF_A_COMMENT, left - HEAD);
            byte[] words = new byte[comment - HEAD];
            random.nextBytes(words);
            whole[at] = (byte) 0xff;
            whole[at + 1] = (byte) 0xfe;
            whole[at + 2] = (byte) ((comment - 2) >> 8);
            whole[at + 3] = (byte) (comment - 2);
            System.arraycopy(words, 0, whole, at + HEAD, words.length);
            at += comment;
            left -= comment;
        }
        System.arraycopy(noise, 2, whole, at, noise.length - 2);
        return whole;
    }
}
