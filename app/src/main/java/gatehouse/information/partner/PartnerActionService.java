package gatehouse.information.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** The only door to what partners say of the actions that they are to do. Their word closes none of them. */
public final class PartnerActionService {
    private final ItemService items;
    private final Kind partners;
    private final PartnerActions actions;
    private final PartnerActionAnswerRepository answers = new PartnerActionAnswerRepository();

    public PartnerActionService(ItemService items, Kinds kinds, PartnerActions actions) {
        this.items = items;
        this.partners = kinds.get(PartnerKind.CODE);
        this.actions = actions;
    }

    /** Which partner an action stands with, and whether it may be shown there. */
    public record With(Item partner, boolean shown) {}

    /** The open actions that this partner is to do and may be sent. */
    List<PartnerAction> of(Change change, Item partner) {
        Map<String, List<PartnerActionAnswer>> said = all(change);
        return given(change, partner).stream()
                .filter(action -> PartnerMarking.mayBeSent(change, partner, action.item()))
                .map(action -> action.answered(said.getOrDefault(action.reference(), List.of()).stream()
                        .filter(one -> one.partner().equals(partner.reference()))
                        .toList()))
                .toList();
    }

    private List<PartnerAction> given(Change change, Item partner) {
        return open(change).getOrDefault(partner.reference(), List.of());
    }

    private Map<String, List<PartnerAction>> open(Change change) {
        return actions.open(change, items.ofKind(change, partners, false));
    }

    /** The partner that an open action is given to. */
    public Optional<With> with(Change change, Item action) {
        return open(change).entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(one -> one.reference().equals(action.reference())))
                .map(entry -> items.get(change, partners, entry.getKey()))
                .map(partner -> new With(partner, PartnerMarking.mayBeSent(change, partner, action)))
                .findFirst();
    }

    /** The references of the partners that have an open action which they may be sent. */
    List<String> withOne(Change change) {
        List<Item> all = items.ofKind(change, partners, false);
        Map<String, List<PartnerAction>> open = actions.open(change, all);
        return all.stream()
                .filter(partner -> open.getOrDefault(partner.reference(), List.of()).stream()
                        .anyMatch(action -> PartnerMarking.mayBeSent(change, partner, action.item())))
                .map(Item::reference)
                .toList();
    }

    /** Every answer to each action that has one, oldest first, with the name of the partner that gave it. */
    public Map<String, List<Answered>> answers(Change change) {
        AfterEvent after = AfterEvent.of(change);
        Map<String, String> names =
                items.ofKind(change, partners, true).stream().collect(Collectors.toMap(Item::reference, Item::title));
        return all(change).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(one -> new Answered(
                                        one, names.getOrDefault(one.partner(), ""), after.words(one.day())))
                                .toList()));
    }

    /** The newest of them alone. */
    public static Map<String, Answered> newest(Map<String, List<Answered>> all) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().get(entry.getValue().size() - 1)));
    }

    /**
     * An answer with the name of the partner that gave it.
     *
     * @param caution that its day is after the event
     */
    public record Answered(PartnerActionAnswer answer, String partner, Optional<String> caution) {

        /** Whether it is one that somebody must still do something about. */
        public boolean isWaiting(Item action, Optional<LocalDate> due) {
            return answer.isOf(action)
                    && answer.day()
                            .map(day -> due.map(day::isAfter).orElse(true))
                            .orElse(true);
        }
    }

    private Map<String, List<PartnerActionAnswer>> all(Change change) {
        return answers.ofPlan(change).stream().collect(Collectors.groupingBy(PartnerActionAnswer::action));
    }

    /** All that this partner said of actions, by action and then oldest first. */
    List<PartnerActionAnswer> saidBy(Change change, Item partner) {
        return answers.ofPlan(change).stream()
                .filter(one -> one.partner().equals(partner.reference()))
                .toList();
    }

    /** Keeps what a partner said of some of its actions, within a change that is under way. */
    void keep(
            Change change,
            Item partner,
            List<PartnerAction> those,
            Map<String, ActionBoxes.Said> said,
            PartnerForm form,
            PartnerService.Evidence evidence) {
        those.stream().filter(action -> said.containsKey(action.reference())).forEach(action -> {
            ActionBoxes.Said one = said.get(action.reference());
            answers.insert(
                    change,
                    new PartnerActionAnswer(
                            0,
                            action.reference(),
                            action.item().revision(),
                            partner.reference(),
                            one.word(),
                            one.day(),
                            one.words(),
                            form.value("saidBy"),
                            form.value("saidAs"),
                            change.at(),
                            evidence.words(),
                            evidence.file()),
                    action.item().id(),
                    partner.id());
            change.logged(
                    "partner.action.answered",
                    "item/" + action.reference(),
                    Map.of("partner", partner.reference(), "answer", one.word().name()));
        });
    }
}
