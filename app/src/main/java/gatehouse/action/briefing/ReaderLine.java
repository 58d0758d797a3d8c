package gatehouse.action.briefing;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of those who must read the briefing, as it was typed: a person, or a post of which nobody knows who holds it.
 *
 * <p>A post is taken by whoever says that it is theirs, under their own name. A person's line is theirs alone.
 */
record ReaderLine(String words) {
    private static final String RANK = "(?:(?:Temp|T/|A/)\\.? ?)?(?:PC|DC|PS|DS|DI|DCI|DSupt|DCS|PCSO|Sgt|Sergeant|Insp"
            + "|Inspector|(?:Det|Ch|Chief|D) (?:Sgt|Insp|Inspector|Supt|Superintendent|Constable|Con)|Supt"
            + "|Superintendent|Cdr|Commander|Constable|ACC|DCC|Mr|Mrs|Ms|Miss|Dr|Capt|Major|Col|Lt|Cpl|Cllr)\\.? ";
    private static final Pattern RANK_AND_NAME = Pattern.compile(RANK + "\\p{Lu}\\p{Ll}.*");

    /** Whether it names this person, whatever their rank was or is. */
    boolean names(String person) {
        String name = Pattern.quote(person.strip().replaceFirst("^" + RANK, ""));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + name + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }

    /** Whoever else it names: one of those with an account, or a rank with a name, of whom nothing more is known. */
    Optional<String> somebodyElse(String person, Collection<String> accounts) {
        if (names(person)) {
            return Optional.empty();
        }
        return accounts.stream()
                .filter(this::names)
                .findFirst()
                .or(() -> RANK_AND_NAME.matcher(words.strip()).matches()
                        ? Optional.of(words.strip().replaceFirst(",.*", ""))
                        : Optional.empty());
    }
}
