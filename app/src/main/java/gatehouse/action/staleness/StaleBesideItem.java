package gatehouse.action.staleness;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.web.Clock;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Bases;

/** On the page of an item: what has changed under it, and when it was looked at again. */
@Component
public final class StaleBesideItem implements BesideItem {
    private final StalenessService staleness;
    private final Bases bases;

    public StaleBesideItem(StalenessService staleness, Bases bases) {
        this.staleness = staleness;
        this.bases = bases;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        if (item.isRemoved() || bases.of(item.kind().code()).judged().isEmpty()) {
            return List.of();
        }
        String address = "/plans/" + change.plan().id() + "/stale#";
        Stream<Note> rests = staleness.ofPlan(change).grounds().stream()
                .filter(ground -> ground.resting().stream()
                        .anyMatch(one -> one.reference().equals(item.reference())))
                .map(ground -> new Note("To look at again", ground.heading() + ".", address + ground.anchor()));
        Stream<Note> looked = staleness.confirmed(change).stream()
                .filter(one -> one.item().equals(item.reference()))
                .map(one -> new Note(
                        "Looked at again after a change",
                        "No change, because: " + one.because() + " (" + one.by() + ", " + Clock.words(one.at()) + ")",
                        ""));
        return Stream.concat(rests, looked).toList();
    }
}
