package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import gatehouse.plan.item.Item;

/** The actions of a plan on a day. */
public record Actions(List<TakenAction> all) {

    public Actions {
        all = List.copyOf(all);
    }

    static Actions of(List<Item> items, LocalDate today) {
        return new Actions(items.stream()
                .filter(item -> !item.isRemoved())
                .map(item -> new TakenAction(item, today))
                .toList());
    }

    /** Those to be done, the soonest first. */
    public List<TakenAction> open() {
        return all.stream()
                .filter(TakenAction::isOpen)
                .sorted(Comparator.comparing(TakenAction::order))
                .toList();
    }

    public List<TakenAction> overdue() {
        return open().stream().filter(TakenAction::isOverdue).toList();
    }

    public List<TakenAction> soon() {
        return open().stream().filter(TakenAction::isSoon).toList();
    }

    /** Open, and neither overdue nor due within the week. */
    public List<TakenAction> later() {
        return open().stream().filter(one -> !one.isOverdue() && !one.isSoon()).toList();
    }

    public List<TakenAction> closed() {
        return all.stream().filter(one -> !one.isOpen()).toList();
    }

    public Actions ofMeeting(String meeting) {
        return new Actions(
                all.stream().filter(one -> one.said("meeting").equals(meeting)).toList());
    }

    List<TakenAction> about(String reference) {
        return open().stream()
                .filter(one -> one.item().answers().list("about").contains(reference)
                        || one.item().answers().list("observations").contains(reference))
                .toList();
    }
}
