package gatehouse.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Why;

/** Draws pages. */
final class PagePicture {
    private static final float MOST_PIXELS = 4_000_000;

    private PagePicture() {}

    static BufferedImage draw(PDDocument document, int page, int width, OutputStream out) throws IOException {
        PDPage asked = document.getPage(page - 1);
        boolean turned = asked.getRotation() % 180 != 0;
        float wide =
                turned ? asked.getCropBox().getHeight() : asked.getCropBox().getWidth();
        float high = turned ? asked.getCropBox().getWidth() : asked.getCropBox().getHeight();
        float scale = Math.min(width / wide, (float) Math.sqrt(MOST_PIXELS / (wide * high)));
        try {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
            ImageIO.write(image, "png", out);
            return image;
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NegativeArraySizeException damaged) {
            throw new CannotRead(Why.NO_PICTURE);
        }
    }
}
