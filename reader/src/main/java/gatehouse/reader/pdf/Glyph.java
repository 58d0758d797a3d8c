package gatehouse.reader.pdf;

/**
 * A sign on a page, x from the left and y from the top, turned so that its line of writing goes to the right.
 *
 * @param y of its baseline
 * @param size of its font
 */
record Glyph(float x, float right, float y, float size, String text) {
    float middleX() {
        return (x + right) / 2;
    }

    /** Somewhat above the baseline, so that it lies within the cell that the sign is in. */
    float middleY() {
        return y - size * 0.3f;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
