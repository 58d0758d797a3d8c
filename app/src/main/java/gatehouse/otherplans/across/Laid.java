package gatehouse.otherplans.across;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commitments of several events laid side by side. Judges by what it is given and nothing else, so whoever may see only
 * some events is told only what those say.
 */
final class Laid {
    private static final Comparator<Commitment> IN_ORDER = Comparator.comparing(Commitment::start)
            .thenComparing(Commitment::end)
            .thenComparing(commitment -> commitment.event().plan())
            .thenComparing(Commitment::reference);
    private static final Comparator<Twice> BY_TIME = Comparator.comparing(Twice::from)
            .thenComparing(Twice::to)
            .thenComparing(twice -> twice.one().key())
            .thenComparing(twice -> twice.one().event().plan())
            .thenComparing(twice -> twice.other().event().plan());

    private Laid() {}

    /** What is committed twice, by time; each stretch of time once for two events. */
    static List<Twice> out(Collection<Commitment> all) {
        return all.stream().collect(Collectors.groupingBy(Commitment::key)).values().stream()
                .flatMap(Laid::ofOneName)
                .sorted(BY_TIME)
                .toList();
    }

    private static Stream<Twice> ofOneName(List<Commitment> all) {
        List<Commitment> whole =
                all.stream().filter(Commitment::isWhole).sorted(IN_ORDER).toList();
        List<Commitment> held = all.stream().filter(Commitment::isHeldInAll).toList();
        List<Twice> found = new ArrayList<>();
        long longest = whole.stream()
                .mapToLong(commitment -> commitment.event().minutes())
                .max()
                .orElse(0);
        for (int i = 0; i < whole.size(); i++) {
            Commitment one = whole.get(i);
            Instant free = one.end().plus(Duration.ofMinutes(longest));
            for (int j = i + 1; j < whole.size() && whole.get(j).start().isBefore(free); j++) {
                Commitment other = whole.get(j);
                if (isTwice(one, other) && !isEnough(one, other, whole, held)) {
                    found.add(inOrder(one, other));
                }
            }
        }
        return joined(found).stream();
    }

    private static boolean isTwice(Commitment one, Commitment other) {
        if (one.event().isSame(other.event()) || one.isStock() != other.isStock() || !one.mayBe(other)) {
            return false;
        }
        long minutes = one.isStock()
                ? 0
                : Math.max(one.event().minutes(), other.event().minutes());
        return other.start().isBefore(one.end().plus(Duration.ofMinutes(minutes)));
    }

    /** Whether there is as much of a stock as all events together lay out while both do; teams are never enough. */
    private static boolean isEnough(Commitment one, Commitment other, List<Commitment> all, List<Commitment> held) {
        OptionalLong inAll = held.stream()
                .filter(stock -> stock.mayBe(one) && stock.mayBe(other))
                .flatMap(stock -> stock.quantity().stream())
                .mapToLong(Long::longValue)
                .max();
        if (!one.isStock() || inAll.isEmpty()) {
            return false;
        }
        Twice both = Twice.of(one, other);
        List<Commitment> meanwhile = all.stream()
                .filter(stock -> stock.isStock() && stock.mayBe(one))
                .filter(stock ->
                        stock.start().isBefore(both.to()) && stock.end().isAfter(both.from()))
                .toList();
        return meanwhile.stream().allMatch(stock -> stock.quantity().isPresent())
                && meanwhile.stream()
                        .map(stock -> stock.start().isAfter(both.from()) ? stock.start() : both.from())
                        .allMatch(at -> at(at, meanwhile) <= inAll.getAsLong());
    }

    /** How much is laid out at an instant; what an event says twice of one place is counted once. */
    private static long at(Instant at, List<Commitment> stocks) {
        Map<String, Long> byPlace = new HashMap<>();
        stocks.stream()
                .filter(stock -> !stock.start().isAfter(at) && stock.end().isAfter(at))
                .forEach(stock -> byPlace.merge(
                        stock.event().plan() + " " + stock.place(),
                        stock.quantity().orElseThrow(),
                        Math::max));
        return byPlace.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Twice inOrder(Commitment one, Commitment other) {
        return one.event().plan().compareTo(other.event().plan()) < 0
                ? Twice.of(one, other)
                : Twice.of(/* one= */ other, /* other= */ one);
    }

    /** Stretches of the same two events that meet are one; one that only follows too closely goes where they overlap. */
    private static List<Twice> joined(List<Twice> found) {
        List<Twice> joined = new ArrayList<>();
        for (Twice next : found.stream().sorted(BY_TIME).toList()) {
            int at = lastOfSame(joined, next);
            if (at < 0) {
                joined.add(next);
            } else if (joined.get(at).meets(next)) {
                joined.set(at, joined.get(at).with(next));
            } else if (!isSaid(joined.get(at), next)) {
                joined.add(next);
            }
        }
        return joined;
    }

    private static int lastOfSame(List<Twice> joined, Twice next) {
        for (int at = joined.size() - 1; at >= 0; at--) {
            if (joined.get(at).isOfSame(next)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSaid(Twice before, Twice next) {
        return before.from().equals(next.from())
                && before.to().equals(next.to())
                && before.overlaps() == next.overlaps();
    }
}
