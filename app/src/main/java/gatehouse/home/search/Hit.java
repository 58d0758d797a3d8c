package gatehouse.home.search;

import java.util.List;
import java.util.UUID;

/**
 * An item that was found.
 *
 * @param exact whether it was asked for by its reference
 * @param marking its own, or the plan's where it has none
 * @param around the words round what was looked for, in pieces
 */
public record Hit(
        UUID plan,
        String planReference,
        String planName,
        String kind,
        String reference,
        String title,
        String marking,
        boolean exact,
        List<Piece> around) {

    public Hit {
        around = List.copyOf(around);
    }

    /** A piece of text, and whether it is what was looked for. */
    public record Piece(String words, boolean sought) {}
}
