package gatehouse.action.staleness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.plan.PlanRevision;

/** The only door to what rests on something that has since changed. */
public final class StalenessService {
    private final Entrance entrance;
    private final Bases bases;
    private final StalenessRepository staleness = new StalenessRepository();

    public StalenessService(Entrance entrance, Bases bases) {
        this.entrance = entrance;
        this.bases = bases;
    }

    /** Everything in the plan that is to be looked at again. */
    public Staleness ofPlan(Change change) {
        if (change.plan().published()) {
            return new Staleness(List.of());
        }
        List<Resting> resting = staleness.resting(change, bases);
        return Staleness.of(resting.isEmpty() ? List.of() : staleness.changes(change), resting);
    }

    /** How many things are to be looked at again. */
    public int count(Change change) {
        return change.plan().published() ? 0 : staleness.count(change, bases);
    }

    /** What was looked at again and needed no change, oldest first. */
    public List<Confirmed> confirmed(Change change) {
        return staleness.confirmed(change);
    }

    /** Says of items that came from another plan when they were last looked at there. */
    public void touchedBefore(Change change, Map<UUID, Instant> touched) {
        staleness.insertTouched(change, touched);
    }

    /** "No change, because", of items, by whoever writes the plan: all that are ticked, or none. */
    public String confirmItems(Doing doing, List<String> keys, String because) {
        return confirm(doing, keys, because, true);
    }

    /** "No change, because", of decisions, answers on risks and the endorsement, by the commander whose they are. */
    public String confirmAnswers(Doing doing, List<String> keys, String because) {
        return confirm(doing, keys, because, false);
    }

    private String confirm(Doing doing, List<String> keys, String because, boolean items) {
        return entrance.changeOnce(doing, change -> {
            List<Confirmed> chosen = chosen(change, keys, because.strip(), items);
            if (because.isBlank()) {
                throw new Refusal(StalenessRefusal.BASIS_NEEDED);
            }
            staleness.insertConfirmed(change, chosen);
            PlanRevision.count(change);
            change.logged(
                    "basis.confirmed",
                    "stale",
                    Map.of(
                            "things",
                                    chosen.stream().map(StalenessService::words).toList(),
                            "because", because.strip()));
            return "/plans/" + change.plan().id() + "/stale?kept=" + chosen.size() + "#kept";
        });
    }

    private List<Confirmed> chosen(Change change, List<String> keys, String because, boolean items) {
        if (keys.isEmpty()) {
            throw new Refusal(StalenessRefusal.NONE_CHOSEN);
        }
        Staleness now = ofPlan(change);
        List<Confirmed> chosen = new ArrayList<>();
        for (String key : keys) {
            Resting one = now.find(key)
                    .orElseThrow(() -> new Refusal(
                            StalenessRefusal.LOOKED_AT_MEANWHILE, name(key.substring(key.lastIndexOf('/') + 1))));
            if ((one.saidOf() == SaidOf.ITEM) != items) {
                throw new Refusal(
                        items ? StalenessRefusal.NOT_YOURS : StalenessRefusal.NOT_THE_COMMANDERS,
                        name(one.reference()));
            }
            chosen.add(new Confirmed(
                    one.reach(),
                    one.baseReference(),
                    one.saidOf(),
                    one.item().isPresent() ? one.reference() : "",
                    because,
                    change.who().nameAndPost(),
                    change.at()));
        }
        return chosen;
    }

    private static String name(String reference) {
        return reference.matches("[0-9]+") ? "The endorsement of version " + reference : reference;
    }

    private static String words(Confirmed one) {
        return one.saidOf() + " " + one.item() + " after " + one.reach() + " " + one.base();
    }
}
