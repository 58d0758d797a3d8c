package gatehouse.otherplans.crosscheck;

import gatehouse.otherplans.crosscheck.Timeline.Bar;

/** The outline of a window in the picture: a bar; one that points to the side that no plan gives; a diamond. */
public final class Outline {
    private Outline() {}

    /** As the path of an SVG picture. */
    public static String of(Bar bar, int top, int height) {
        int left = bar.x();
        int right = bar.x() + bar.width();
        int half = height / 2;
        return switch (bar.extent()) {
            case WHOLE, NOBODY -> "M%d %dH%dv%dH%dz".formatted(left, top, right, height, left);
            case NO_END ->
                "M%d %dH%dl%d %dl%d %dH%dz".formatted(left, top, right - half, half, half, -half, half, left);
            case NO_START ->
                "M%d %dH%dl%d %dl%d %dH%dz".formatted(right, top, left + half, -half, half, half, half, right);
            case BACKWARD ->
                "M%d %dl%d %dl%d %dl%d %dz".formatted(left, top + half, half, -half, half, half, -half, half);
        };
    }
}
