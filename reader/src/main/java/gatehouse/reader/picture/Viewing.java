package gatehouse.reader.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;

/**
 * Draws a picture anew, upright and no larger than a screen, so that what is shown holds nothing but what is seen: no
 * place, time, camera, comment or smaller picture from before it was cropped.
 */
public final class Viewing {
    private static final Set<String> READ = Set.of("JPEG", "PNG", "GIF", "BMP", "TIF", "TIFF");
    private static final long MOST_PIXELS = 100_000_000;
    private static final float QUALITY = 0.85f;

    private Viewing() {}

    /** Tells that the file is a picture and whole, once its size was read from it; the file stays as it came. */
    public static void check(File file, Answer answer) throws IOException {
        with(file, reader -> new int[] {reader.getWidth(0)});
        if (!Whole.is(file)) {
            throw new CannotRead(Why.DAMAGED);
        }
        answer.note(Note.PICTURE_ONLY, 1);
    }

    /** Draws it with no side longer than asked: as JPEG, or as PNG what came without loss. */
    public static void draw(File file, int longest, Answer answer, OutputStream out) throws IOException {
        int held;
        try (InputStream bytes = new BufferedInputStream(new FileInputStream(file))) {
            held = Orientation.of(bytes);
        }
        int[] drawn = with(file, reader -> {
            boolean lossless = !reader.getFormatName().toUpperCase(Locale.ROOT).startsWith("J");
            BufferedImage upright = upright(small(reader, longest), held, longest, lossless);
            write(upright, lossless, out);
            return new int[] {upright.getWidth(), upright.getHeight(), lossless ? 1 : 0};
        });
        out.flush();
        answer.picture(drawn[2] == 1 ? "png" : "jpeg", drawn[0], drawn[1], 1);
    }

    private interface Work {
        int[] with(ImageReader reader) throws IOException;
    }

    private static int[] with(File file, Work work) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !READ.contains(reader.getFormatName().toUpperCase(Locale.ROOT))) {
                throw new CannotRead(Why.NO_PICTURE);
            }
            try {
                reader.setInput(bytes, true, true);
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (CannotRead known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    /** Reads every so-manyth pixel, so that the largest picture takes no more room than a screen or two. */
    private static BufferedImage small(ImageReader reader, int longest) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            throw new CannotRead(Why.NO_PICTURE);
        }
        int step = (int) Math.max(1, Math.max(width, height) / (2L * longest));
        ImageReadParam read = reader.getDefaultReadParam();
        read.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, read);
    }

    private static BufferedImage upright(BufferedImage image, int held, int longest, boolean lossless) {
        boolean onItsSide = held > 4;
        int wide = onItsSide ? image.getHeight() : image.getWidth();
        int high = onItsSide ? image.getWidth() : image.getHeight();
        double scale = Math.min(1, (double) longest / Math.max(wide, high));
        int width = Math.max(1, (int) Math.round(wide * scale));
        int height = Math.max(1, (int) Math.round(high * scale));
        boolean clear = lossless && image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!clear) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.scale((double) width / wide, (double) height / high);
        pen.drawImage(image, turned(held, image.getWidth(), image.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    /** Where each pixel belongs, for a picture so wide and so high as it lies in the file. */
    private static AffineTransform turned(int held, int w, int h) {
        return switch (held) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static void write(BufferedImage image, boolean lossless, OutputStream out) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(lossless ? "png" : "jpeg").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!lossless) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
