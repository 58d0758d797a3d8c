package gatehouse.output.document;

/**
 * A photograph as it is shown: a viewing copy, set as it is and never opened here.
 *
 * @param alt where it was taken and what it shows, for those who cannot see it
 * @param caption printed under it
 * @param type {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to paper; nobody compares them
public record Photograph(String alt, String caption, String type, int width, int height, byte[] bytes)
        implements Block {
    private static final double WIDEST = 110;
    private static final double HIGHEST = 75;

    public Photograph {
        if (alt.isBlank() || width < 1 || height < 1) {
            throw new IllegalArgumentException("A photograph has a size and says what it shows");
        }
    }

    /** How wide it is printed, in millimetres: as wide as its height allows. */
    double printedWidth() {
        return Math.min(WIDEST, HIGHEST * width / height);
    }

    double printedHeight() {
        return printedWidth() * height / width;
    }

    /** What its file is called at the end. */
    String ending() {
        return type.equals("image/png") ? "png" : "jpeg";
    }

    /** By what it is and not by where its bytes lie, so that the same paper says the same of itself. */
    @Override
    public String toString() {
        return "Photograph[" + alt + ", " + caption + ", " + width + " by " + height + "]";
    }

    @Override
    public void to(BlockSetter setter) {
        setter.photograph(this);
    }
}
