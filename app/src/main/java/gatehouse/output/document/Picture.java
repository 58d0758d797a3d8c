package gatehouse.output.document;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * A drawing across the whole width of its page, in lines and signs alone, so that it prints in black.
 *
 * @param alt what it shows, in words, for those who cannot see it
 * @param width in its own measure
 * @param height in the same
 * @param painting draws it from its own top left corner; the same every time
 */
public record Picture(String alt, int width, int height, Consumer<Graphics2D> painting) implements Block {

    public Picture {
        if (alt.isBlank() || width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture has a size and says what it shows");
        }
    }

    @Override
    public void to(BlockSetter setter) {
        setter.picture(this);
    }
}
