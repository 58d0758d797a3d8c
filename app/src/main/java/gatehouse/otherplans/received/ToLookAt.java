package gatehouse.otherplans.received;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import gatehouse.otherplans.proposal.Accepted;
import gatehouse.otherplans.proposal.Carried;
import gatehouse.otherplans.proposal.Proposal;

/**
 * What is left to look at in a version: what is proposed of it and nobody has dealt with.
 *
 * @param gone facts of the version before whose words are no longer there
 */
public record ToLookAt(List<Open> open, List<Accepted> gone) {
    static final ToLookAt NOTHING = new ToLookAt(List.of(), List.of());

    public ToLookAt {
        open = List.copyOf(open);
        gone = List.copyOf(gone);
    }

    /**
     * A proposal that nobody has dealt with.
     *
     * @param before the fact of the version before that it seems to stand in the place of
     */
    public record Open(Offer offer, Optional<Accepted> before) {}

    static ToLookAt of(List<Offer> offers, Known known) {
        List<Proposal> proposals = offers.stream().map(Offer::proposal).toList();
        Carried carried = Carried.of(known.accepted(), proposals);
        Map<Proposal, Accepted> before = new HashMap<>();
        Stream.concat(carried.carried().stream(), carried.changed().stream())
                .forEach(moved -> before.putIfAbsent(moved.proposal(), moved.fact()));
        Set<String> goneThrough = known.goneThrough();
        Set<Map<String, Object>> taken = new HashSet<>();
        known.taken().forEach(fact -> taken.add(gist(fact.answers().toPlanFile())));
        return new ToLookAt(
                offers.stream()
                        .filter(offer -> !known.dealtWith().contains(offer.key()))
                        .filter(offer -> !goneThrough.contains(offer.proposal().anchor()))
                        .filter(offer ->
                                !taken.contains(gist(offer.proposal().answers().toPlanFile())))
                        .map(offer -> new Open(offer, Optional.ofNullable(before.get(offer.proposal()))))
                        .toList(),
                carried.gone());
    }

    /** By what a fact that was loaded from elsewhere is known again. */
    private static Map<String, Object> gist(Map<String, Object> answers) {
        Map<String, Object> gist = new HashMap<>(answers);
        gist.keySet().retainAll(Set.of("factKind", "words", "startsAt", "endsAt", "subject", "quantity", "placeWords"));
        return gist;
    }

    /** The one of this key; the first where there is none. */
    Optional<Open> at(String key) {
        return open.stream()
                .filter(one -> one.offer().key().equals(key))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** The one after it, to which a person may go without deciding; the first after the last. */
    public Open after(Open one) {
        return open.get((open.indexOf(one) + 1) % open.size());
    }
}
