package gatehouse.action.staleness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in a plan that rests on something that has since changed, by what changed.
 *
 * @param grounds the newest change first
 */
public record Staleness(List<ChangedGround> grounds) {
    /** What the page calls all of them where it ticks them. */
    public static final String EVERY_ONE = "all";

    public Staleness {
        grounds = List.copyOf(grounds);
    }

    static Staleness of(List<BasisChange> changes, List<Resting> resting) {
        Map<Resting.Ground, List<Resting>> byGround = new LinkedHashMap<>();
        resting.forEach(one -> byGround.computeIfAbsent(one.ground(), ground -> new ArrayList<>())
                .add(one));
        return new Staleness(byGround.values().stream()
                .map(all -> ground(changes, all))
                .sorted(Comparator.comparing(ChangedGround::newest).reversed())
                .toList());
    }

    private static ChangedGround ground(List<BasisChange> changes, List<Resting> resting) {
        Resting any = resting.get(0);
        Instant since = resting.stream()
                .map(Resting::lookedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<BasisChange> unseen = changes.stream()
                .filter(change -> change.reach() == any.reach() && change.at().isAfter(since))
                .filter(change -> any.base().isEmpty() || change.reference().equals(any.baseReference()))
                .toList();
        String title = unseen.stream().map(BasisChange::title).findFirst().orElse("");
        return new ChangedGround(any.reach(), any.baseReference(), title, unseen, resting);
    }

    public boolean isEmpty() {
        return grounds.isEmpty();
    }

    /** How many things are to be looked at again, each counted once whatever changed under it. */
    public int count() {
        return count(SaidOf.values());
    }

    public int count(SaidOf... which) {
        List<SaidOf> wanted = List.of(which);
        return (int) grounds.stream()
                .flatMap(ground -> ground.resting().stream())
                .filter(one -> wanted.contains(one.saidOf()))
                .map(one -> one.saidOf() + "/" + one.reference())
                .distinct()
                .count();
    }

    /** What changed since the version in force was endorsed, newest first. */
    public List<ChangedGround> underEndorsement() {
        return grounds.stream()
                .filter(ground -> !ground.of(SaidOf.ENDORSEMENT).isEmpty())
                .toList();
    }

    /**
     * The keys of all that rests on any ground, on one by its anchor, or of one group of it by its anchor, a dot and what
     * the group is of; none for no such.
     */
    List<String> keys(String wanted) {
        return grounds.stream()
                .flatMap(ground -> ground.groups().stream()
                        .filter(group -> wanted.equals(EVERY_ONE)
                                || wanted.equals(ground.anchor())
                                || wanted.equals(ground.anchor() + "." + group.what()))
                        .flatMap(group -> group.resting().stream()))
                .map(Resting::key)
                .toList();
    }

    /** What the commander said that is to be looked at again, as a form names it. */
    public List<String> saidByTheCommander() {
        return grounds.stream()
                .flatMap(ground -> ground.resting().stream())
                .filter(one -> one.saidOf() != SaidOf.ITEM)
                .map(Resting::key)
                .toList();
    }

    /** What changed under what the commander said, and nothing of what is the coordinator's to look at again. */
    public Staleness underWhatTheCommanderSaid() {
        return new Staleness(grounds.stream()
                .map(ground -> new ChangedGround(
                        ground.reach(),
                        ground.reference(),
                        ground.title(),
                        ground.changes(),
                        ground.resting().stream()
                                .filter(one -> one.saidOf() != SaidOf.ITEM)
                                .toList()))
                .filter(ground -> !ground.resting().isEmpty())
                .toList());
    }

    Optional<Resting> find(String key) {
        return grounds.stream()
                .flatMap(ground -> ground.resting().stream())
                .filter(one -> one.key().equals(key))
                .findFirst();
    }
}
