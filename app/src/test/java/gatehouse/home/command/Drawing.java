package gatehouse.home.command;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of plain drawn shapes, which stand for photographs of no place. */
public final class Drawing {
    private Drawing() {}

    public static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpeg");
    }

    private static BufferedImage drawn(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xd9e6e8));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x10353f));
        pen.setStroke(new BasicStroke(Math.max(1, width / 40f)));
        pen.drawLine(0, height * 2 / 3, width, height * 2 / 3);
        pen.drawRect(width / 4, height / 3, width / 5, height / 3);
        pen.drawOval(width * 3 / 5, height / 4, width / 6, width / 6);
        pen.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, form, bytes);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return bytes.toByteArray();
    }
}
