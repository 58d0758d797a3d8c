package gatehouse.action.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.information.partner.ActionWord;
import gatehouse.information.partner.PartnerActionAnswer;
import gatehouse.information.partner.PartnerActionService;
import gatehouse.information.partner.PartnerActionService.Answered;
import gatehouse.information.partner.PartnerKind;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;

/** The only door to actions as they fall due, are answered by partners and are closed. */
public final class ActionService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kind kind;
    private final Kind partner;
    private final MembershipService people;
    private final PartnerActionService partners;
    private final ActionRepository actions = new ActionRepository();

    public ActionService(
            Entrance entrance,
            ItemService items,
            Kinds kinds,
            MembershipService people,
            PartnerActionService partners) {
        this.entrance = entrance;
        this.items = items;
        this.kind = kinds.get(ActionKind.CODE);
        this.partner = kinds.get(PartnerKind.CODE);
        this.people = people;
        this.partners = partners;
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

    /** Whom a form offers as owner: the people of the plan, and the partners, who are asked on their own page. */
    List<String> offered(Change change) {
        return Stream.concat(
                        owners(change).names().stream(),
                        items.ofKind(change, partner, false).stream().map(Item::title))
                .distinct()
                .toList();
    }

    /** What partners said last of the open actions, by action. */
    Map<String, Answered> said(Change change) {
        return PartnerActionService.newest(answers(change));
    }

    /** All that partners said of each action, oldest first. */
    Map<String, List<Answered>> answers(Change change) {
        return partners.answers(change);
    }

    /** What stands before the newest answer, or all of them once the action is closed; the newest first. */
    static List<Answered> earlier(List<Answered> all, boolean open) {
        List<Answered> earlier = new ArrayList<>(all);
        Collections.reverse(earlier);
        return earlier.subList(open && !earlier.isEmpty() ? 1 : 0, earlier.size());
    }

    /** Whether a partner's answer to it still waits for whoever writes the plan. */
    static boolean isWaiting(Optional<Answered> said, TakenAction action) {
        return action.isOpen()
                && said.filter(one -> one.isWaiting(action.item(), action.due().map(Due::day)))
                        .isPresent();
    }

    private TakenAction get(Change change, String reference) {
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
            TakenAction action = standing(change, reference);
            if (!mayClose(change, action)) {
                throw new Refusal(MeetingRefusal.NOT_YOURS, reference, action.owner());
            }
            NotTaken.ifAny(faults(reference, state, outcome));
            refuseStale(action, seen);
            save(change, action, Map.of("state", state, "outcome", outcome.strip()));
            return address(change, reference);
        });
    }

    /**
     * Does what the newest answer of a partner calls for: closes the action with it as what closed it, or gives the action the
     * day that was named; throws {@link NotTaken}.
     *
     * @param answer the number of the answer that was shown
     */
    String takeUp(Doing doing, String reference, long answer, int seen) {
        return entrance.changeOnce(doing, change -> {
            TakenAction action = standing(change, reference);
            refuseStale(action, seen);
            Answered said = Optional.ofNullable(said(change).get(reference))
                    .filter(one -> one.answer().number() == answer)
                    .filter(one -> isWaiting(Optional.of(one), action))
                    .orElse(null);
            NotTaken.ifStale(said != null ? Map.of() : stale(reference));
            save(change, action, boxes(change, said));
            return address(change, reference);
        });
    }

    private static Map<String, String> boxes(Change change, Answered said) {
        PartnerActionAnswer answer = said.answer();
        return switch (answer.word()) {
            case BY -> Map.of("due", answer.day().map(LocalDate::toString).orElseThrow());
            case DONE -> Map.of("state", ActionKind.DONE, "outcome", outcome(change, said));
            case CANNOT -> Map.of("state", ActionKind.NOT_DONE, "outcome", outcome(change, said));
        };
    }

    /** Who said it, for whom, when and by what, with their words and the hash of their file. */
    private static String outcome(Change change, Answered said) {
        PartnerActionAnswer answer = said.answer();
        String who =
                (answer.word() == ActionWord.DONE ? "Done" : "Cannot be done") + ", says " + answer.who() + ", for "
                        + said.partner() + ", by the partner's own link, "
                        + Days.minute(answer.saidAt(), change.plan().zone());
        return Stream.concat(
                        Stream.of(answer.words().isEmpty() ? who + "." : who + ": " + answer.words()),
                        answer.evidence().lines().skip(1))
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();
    }

    private TakenAction standing(Change change, String reference) {
        TakenAction action = get(change, reference);
        if (action.item().isRemoved()) {
            throw new Refusal(MeetingRefusal.ACTION_REMOVED, reference);
        }
        return action;
    }

    private static void refuseStale(TakenAction action, int seen) {
        NotTaken.ifStale(action.item().revision() == seen ? Map.of() : stale(action.reference()));
    }

    private static Map<String, String> stale(String reference) {
        return Map.of(
                reference + ".outcome",
                reference
                        + " was changed or answered since this page was opened. Look at it again, and send this again if it"
                        + " still holds.");
    }

    /** Saves it with these answers in the place of what stood there. */
    private void save(Change change, TakenAction action, Map<String, String> answers) {
        items.save(change, kind, action.reference(), ItemForm.of(action.item()).with(answers));
    }

    private static String address(Change change, String reference) {
        return "/plans/" + change.plan().id() + ActionsLink.PATH + "#" + reference;
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
