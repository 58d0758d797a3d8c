package gatehouse.action.meeting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** The only door to actions as they fall due and are closed. */
public final class ActionService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kind kind;
    private final MembershipService people;
    private final ActionRepository actions = new ActionRepository();

    public ActionService(Entrance entrance, ItemService items, Kinds kinds, MembershipService people) {
        this.entrance = entrance;
        this.items = items;
        this.kind = kinds.get(ActionKind.CODE);
        this.people = people;
    }

    /** The actions of the plan as of today by the event's clock. */
    public Actions ofPlan(Change change) {
        return Actions.of(items.ofKind(change, kind, false), MeetingService.today(change));
    }

    /** What somebody must see on Today. */
    public List<OwnAction> own(Change change) {
        return change.who().person().isEmpty() ? List.of() : actions.own(change);
    }

    public Owners owners(Change change) {
        return new Owners(people.all(change));
    }

    TakenAction get(Change change, String reference) {
        return new TakenAction(items.get(change, kind, reference), MeetingService.today(change));
    }

    /** Whether this person may close it: whoever writes the plan, and whoever is to do it. */
    boolean mayClose(Change change, TakenAction action) {
        return change.who().may(Action.PLAN_CHANGE)
                || owners(change)
                        .find(action.said("owner"))
                        .filter(member -> change.who()
                                .person()
                                .filter(member.person()::equals)
                                .isPresent())
                        .isPresent();
    }

    /** Closes it with what closed it; throws {@link NotTaken} beside its boxes. */
    String close(Doing doing, String reference, String state, String outcome, int seen) {
        return entrance.changeOnce(doing, change -> {
            TakenAction action = get(change, reference);
            if (action.item().isRemoved()) {
                throw new Refusal(MeetingRefusal.ACTION_REMOVED, reference);
            }
            if (!mayClose(change, action)) {
                throw new Refusal(MeetingRefusal.NOT_YOURS, reference, action.owner());
            }
            NotTaken.ifAny(faults(reference, state, outcome));
            NotTaken.ifStale(
                    action.item().revision() == seen
                            ? Map.of()
                            : Map.of(
                                    reference + ".outcome",
                                    reference
                                            + " was changed since this page was opened. Look at it again, and send this"
                                            + " again if it still holds."));
            Map<String, List<String>> boxes =
                    new HashMap<>(ItemForm.of(action.item()).typed());
            boxes.remove("outcome.blank");
            boxes.remove("outcome.words");
            boxes.remove("state.blank");
            boxes.remove("state.words");
            boxes.put("state", List.of(state));
            boxes.put("outcome", List.of(outcome.strip()));
            items.save(
                    change,
                    kind,
                    reference,
                    new ItemForm(kind, reference, seen, action.item().marking(), boxes));
            return "/plans/" + change.plan().id() + ActionsLink.PATH + "#" + reference;
        });
    }

    private static Map<String, String> faults(String reference, String state, String outcome) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!state.equals(ActionKind.DONE) && !state.equals(ActionKind.NOT_DONE)) {
            faults.put(reference + ".state", "Choose whether " + reference + " is done or will not be done.");
        }
        if (outcome.isBlank()) {
            faults.put(reference + ".outcome", "Say what closed " + reference + ", or why it will not be done.");
        }
        return faults;
    }
}
