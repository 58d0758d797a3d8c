package gatehouse.home.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One thing that was found.
 *
 * @param plan empty for what its person captured for no plan yet
 * @param what which kind of thing it is, as a sentence says it
 * @param reference by which people name it; empty for what was captured and for files
 * @param key how the log names it
 * @param named what it is called, in pieces
 * @param marking its own, or the plan's where it has none; empty where it is of no plan
 * @param exact whether it was asked for by its reference
 * @param around the words round what was looked for, in pieces
 * @param beside what else tells it from others
 */
public record Hit(
        Source source,
        Optional<UUID> plan,
        String planReference,
        String planName,
        String what,
        String reference,
        String key,
        List<Piece> named,
        String marking,
        boolean exact,
        List<Piece> around,
        String address,
        List<Beside> beside) {

    public Hit {
        named = List.copyOf(named);
        around = List.copyOf(around);
        beside = List.copyOf(beside);
    }

    public String title() {
        return named.stream().map(Piece::words).collect(Collectors.joining());
    }

    /** A piece of text, and whether it is what was looked for. */
    public record Piece(String words, boolean sought) {}

    /** A few words about what was found; where they lead, or nothing. */
    public record Beside(String words, String address) {}
}
