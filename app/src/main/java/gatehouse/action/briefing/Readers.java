package gatehouse.action.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.decision.How;

/**
 * Who must have read the briefing of a version, and who has.
 *
 * @param named as the briefing names them, in its order
 * @param receipts every one of the plan, oldest first; what was taken back says nothing of anybody
 */
public record Readers(int version, List<String> named, List<Receipt> receipts) {

    public Readers {
        named = List.copyOf(named);
        receipts = List.copyOf(receipts);
    }

    /** Those of whom nothing says that they read this version. */
    public List<String> unread() {
        return named.stream().filter(reader -> receipt(reader).isEmpty()).toList();
    }

    /** What says that this reader read this version: their own word before what others heard, and the first of it. */
    public Optional<Receipt> receipt(String reader) {
        return standing()
                .filter(one -> one.version() == version && is(one.reader(), reader))
                .min(Comparator.comparing(one -> one.how() != How.IN_PRODUCT));
    }

    /** What this person said by themselves of this version; the first of it, where they hold posts too. */
    public Optional<Receipt> own(String nameAndPost) {
        return standing()
                .filter(one ->
                        one.version() == version && one.how() == How.IN_PRODUCT && is(one.takenBy(), nameAndPost))
                .findFirst();
    }

    /** The newest version that this reader is known to have read, where it is not this one. */
    public Optional<Receipt> earlier(String reader) {
        return standing()
                .filter(one -> one.version() != version && is(one.reader(), reader))
                .reduce((before, after) -> after);
    }

    /** Who read this version without being named. */
    public List<Receipt> others() {
        return standing()
                .filter(one -> one.version() == version && named.stream().noneMatch(reader -> is(one.reader(), reader)))
                .toList();
    }

    /** What was heard of this version and was not so, oldest first. */
    public List<Receipt> takenBack() {
        return receipts.stream()
                .filter(one -> one.version() == version && one.takenBack().isPresent())
                .toList();
    }

    private Stream<Receipt> standing() {
        return receipts.stream().filter(one -> one.takenBack().isEmpty());
    }

    private static boolean is(String one, String other) {
        return one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }
}
