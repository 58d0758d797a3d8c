package gatehouse.e2e;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/** Pictures of pages, as the user guide shows them. */
final class Pictures {
    private static final int LARGEST = 150_000;
    private static final Path TAKEN = Path.of("target", "pictures");
    private static final String GUIDE = System.getProperty("gatehouse.pictures", "");

    private static final boolean LOOKED_OVER = Boolean.getBoolean("gatehouse.pictures.whole");

    private Pictures() {}

    /** Takes what is in view; into the guide too, when the run was asked to. */
    static void take(Page page, String name, Seat seat) {
        take(page, name, seat, false);
    }

    /** Takes the page from top to foot, for whoever looks the pages over. */
    static void takeWhole(Page page, String name, Seat seat) {
        take(page, name, seat, true);
    }

    private static void take(Page page, String name, Seat seat, boolean whole) {
        String file = name + "-" + seat.words() + ".png";
        Path taken = TAKEN.resolve(whole ? "whole" : "").resolve(file);
        if (!seat.runsScript() || (whole && !LOOKED_OVER)) {
            return;
        }
        page.screenshot(new ScreenshotOptions().setPath(taken).setFullPage(whole));
        if (!GUIDE.isEmpty() && !whole) {
            keep(taken, Path.of(GUIDE, file));
        }
    }

    private static void keep(Path taken, Path kept) {
        try {
            Files.createDirectories(kept.getParent());
            BufferedImage picture = ImageIO.read(taken.toFile());
            for (double size = 1; ; size *= 0.85) {
                ImageIO.write(fewColours(picture, size), "png", kept.toFile());
                if (Files.size(kept) < LARGEST) {
                    return;
                }
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A page has few colours: a palette of 256 halves the file and nobody sees it. */
    private static BufferedImage fewColours(BufferedImage picture, double size) {
        int width = (int) (picture.getWidth() * size);
        int height = (int) (picture.getHeight() * size);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
