package gatehouse.output.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** A picture of a Word document: its dots, and the markup that shows them across the page. */
final class DocxPicture {
    private static final int DOTS_ACROSS = 3000;
    private static final long EMU_PER_TWIP = 635;
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private DocxPicture() {}

    /**
     * The dots of a picture or photograph.
     *
     * @param ending of its file's name
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to paper; nobody compares them
    record Media(String ending, byte[] bytes) {

        /** Its part of the document, being the so-manyth from 1. */
        String file(int number) {
            return "media/picture" + number + "." + ending;
        }
    }

    static Media media(Picture picture) {
        return new Media("png", bytes(picture));
    }

    static String typed(String contentTypes, List<Media> pictures) {
        String types = pictures.stream()
                .map(Media::ending)
                .distinct()
                .sorted()
                .map(ending -> "  <Default Extension=\"" + ending + "\" ContentType=\"image/" + ending + "\"/>\n")
                .collect(Collectors.joining());
        return contentTypes.replace("</Types>", types + "</Types>");
    }

    static String related(String relationships, List<Media> pictures) {
        StringBuilder more = new StringBuilder();
        for (int n = 1; n <= pictures.size(); n++) {
            more.append("  <Relationship Id=\"rIdPicture")
                    .append(n)
                    .append("\" Type=\"" + IMAGE + "\" Target=\"")
                    .append(pictures.get(n - 1).file(n))
                    .append("\"/>\n");
        }
        return relationships.replace("</Relationships>", more + "</Relationships>");
    }

    /** Two colours, since it is made of lines and signs. */
    private static byte[] bytes(Picture picture) {
        double scale = (double) DOTS_ACROSS / picture.width();
        BufferedImage dots =
                new BufferedImage(DOTS_ACROSS, (int) Math.ceil(picture.height() * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D on = dots.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, dots.getWidth(), dots.getHeight());
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.scale(scale, scale);
        picture.painting().accept(on);
        on.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(dots, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Shown so wide and so high, in twips. */
    static String run(String words, int number, double wide, double high) {
        long width = Math.round(wide * EMU_PER_TWIP);
        long height = Math.round(high * EMU_PER_TWIP);
        String alt = Xml.escaped(words.replaceAll("\\s+", " "));
        return "<w:r><w:drawing><wp:inline"
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><wp:docPr id=\"" + number + "\" name=\"Picture " + number + "\" descr=\"" + alt + "\"/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:nvPicPr><pic:cNvPr id=\"" + number + "\" name=\"Picture " + number + "\"/><pic:cNvPicPr/>"
                + "</pic:nvPicPr><pic:blipFill><a:blip"
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"rIdPicture"
                + number + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + width + "\" cy=\"" + height + "\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r>";
    }
}
