package gatehouse.otherplans.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.otherplans.proposal.Carried.Moved;

/** Lays the facts of one version on the proposals of the next. */
final class Carrying {
    private static final double ALIKE = 0.5;

    private final List<Proposal> now;
    private final Map<String, List<Proposal>> free;
    private final Map<String, List<Proposal>> before;
    private final List<Moved> carried = new ArrayList<>();
    private final List<Moved> changed = new ArrayList<>();
    private final List<Accepted> gone = new ArrayList<>();

    Carrying(List<Accepted> facts, List<Proposal> was, List<Proposal> now) {
        this.now = now;
        this.free = Carried.byWords(now);
        this.before = Carried.byWords(was);
        List<Accepted> left = new ArrayList<>();
        facts.forEach(fact -> lay(fact, left));
        List<Proposal> old = passedOver();
        pair(left);
        this.carriedAll = new Carried(carried, changed, fresh(), gone, old);
    }

    private final Carried carriedAll;

    Carried carried() {
        return carriedAll;
    }

    private void lay(Accepted fact, List<Accepted> left) {
        String key = Carried.key(fact.kind(), fact.words());
        List<Proposal> same = free.getOrDefault(key, List.of());
        List<Proposal> known = before.getOrDefault(key, List.of());
        Optional<Proposal> from = Carried.nearest(fact, known);
        Optional<Proposal> stands = from.isPresent()
                ? same.stream()
                        .filter(next -> Carried.said(next).equals(Carried.said(from.get())))
                        .findFirst()
                : Carried.nearest(fact, same);
        if (stands.isPresent()) {
            carried.add(new Moved(fact, stands.get()));
            same.remove(stands.get());
            from.ifPresent(known::remove);
        } else if (!same.isEmpty()) {
            changed.add(new Moved(fact, same.remove(0)));
            from.ifPresent(known::remove);
        } else {
            from.ifPresent(known::remove);
            left.add(fact);
        }
    }

    /** What was proposed before in the same words and to the same effect, and taken by nobody. */
    private List<Proposal> passedOver() {
        List<Proposal> old = new ArrayList<>();
        free.forEach((key, proposals) -> {
            List<Proposal> known = before.getOrDefault(key, List.of());
            for (Proposal proposal : List.copyOf(proposals)) {
                Optional<Proposal> same = known.stream()
                        .filter(other -> Carried.said(other).equals(Carried.said(proposal)))
                        .findFirst();
                if (same.isPresent()) {
                    known.remove(same.get());
                    proposals.remove(proposal);
                    old.add(proposal);
                }
            }
        });
        Set<Proposal> all = new HashSet<>(old);
        return now.stream().filter(all::contains).toList();
    }

    private record Match(Accepted fact, Proposal proposal, double alike) {}

    /** Puts the most alike together first; what is like nothing is gone. */
    private void pair(List<Accepted> left) {
        List<Match> matches = new ArrayList<>();
        Map<Proposal, Set<String>> wordsOf = new HashMap<>();
        free.values().forEach(list -> list.forEach(next -> wordsOf.put(next, words(next.words()))));
        for (Accepted fact : left) {
            Set<String> words = words(fact.words());
            wordsOf.forEach((proposal, others) -> {
                double alike = proposal.kind().name().equals(fact.kind()) ? alike(words, others) : 0;
                if (alike >= ALIKE) {
                    matches.add(new Match(fact, proposal, alike));
                }
            });
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.alike())
                .thenComparing(match -> match.fact().reference())
                .thenComparing(match -> match.proposal().anchor()));
        Set<Accepted> paired = new HashSet<>();
        for (Match match : matches) {
            List<Proposal> same = free.get(
                    Carried.key(match.proposal().kind().name(), match.proposal().words()));
            if (!paired.contains(match.fact()) && same.remove(match.proposal())) {
                paired.add(match.fact());
                changed.add(new Moved(match.fact(), match.proposal()));
            }
        }
        left.stream().filter(fact -> !paired.contains(fact)).forEach(gone::add);
    }

    private List<Proposal> fresh() {
        Set<Proposal> left = new HashSet<>();
        free.values().forEach(left::addAll);
        return now.stream().filter(left::contains).toList();
    }

    private static double alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    /** Times and other figures are what changes, so what is alike is told by the words. */
    private static Set<String> words(String text) {
        Set<String> all = new HashSet<>(List.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")));
        Set<String> named = new HashSet<>(all);
        named.removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
        return named.size() > 1 ? named : all;
    }
}
