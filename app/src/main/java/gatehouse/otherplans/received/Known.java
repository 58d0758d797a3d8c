package gatehouse.otherplans.received;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.foundation.file.OpenedFile;
import gatehouse.otherplans.proposal.Accepted;
import gatehouse.otherplans.proposal.ColumnMap;
import gatehouse.otherplans.proposal.EventContext;
import gatehouse.plan.item.Item;

/**
 * What is known of a received version within one look at the plan.
 *
 * @param file none where no file of it is kept
 * @param columns by their layout, what people said of this owner's tables
 * @param dealtWith the keys of what was taken of it, passed over or carried into it
 * @param taken its own facts
 * @param earlier the facts of the version before it, of those in which facts were found
 */
record Known(
        Item version,
        Item plan,
        Optional<OpenedFile> file,
        EventContext event,
        Map<String, ColumnMap> columns,
        Set<String> dealtWith,
        List<Item> taken,
        List<Item> earlier) {

    /** Where its own facts stand, once somebody said that it was read: what they corrected there is not proposed again. */
    Set<String> goneThrough() {
        return version.answers().text("readOn").isEmpty()
                ? Set.of()
                : taken.stream()
                        .flatMap(fact -> fact.answers().text("anchor").stream())
                        .collect(Collectors.toSet());
    }

    boolean isSameVersion(Known other) {
        return version.reference().equals(other.version().reference());
    }

    /** Of all that was proposed of this version, what somebody has dealt with. */
    List<Offer> dealtWithOf(List<Offer> proposed) {
        return proposed.stream()
                .filter(offer -> dealtWith.contains(offer.key()))
                .toList();
    }

    /** The facts of the version before, as they are laid on what is proposed of this one. */
    List<Accepted> accepted() {
        return accepted(earlier);
    }

    static List<Accepted> accepted(List<Item> facts) {
        return facts.stream()
                .map(fact -> new Accepted(fact.reference(), fact.answers()))
                .toList();
    }
}
