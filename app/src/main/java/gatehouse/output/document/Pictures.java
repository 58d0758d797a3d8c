package gatehouse.output.document;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;

/** Draws pictures into the PDF as lines, where the layout has left room for them. */
final class Pictures implements FSObjectDrawerFactory, FSObjectDrawer {
    /** The name under which an element holds its picture. */
    static final String KEY = "gatehouse.picture";

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getUserData(KEY) != null;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = (Picture) element.getUserData(KEY);
        float shownWidth = (float) width / dotsPerPixel;
        float shownHeight = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, shownWidth, shownHeight, on -> paint(picture, shownWidth, on));
        return Map.of();
    }

    private static void paint(Picture picture, float width, Graphics2D on) {
        double scale = width / picture.width();
        on.scale(scale, scale);
        picture.painting().accept(on);
    }
}
