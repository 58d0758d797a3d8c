package gatehouse.information.sitevisit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.Marking;

/** Gives a visit its prompts. */
public final class PreparationService {
    private final Entrance entrance;
    private final ItemService items;
    private final Visits visits;

    public PreparationService(Entrance entrance, ItemService items, Visits visits) {
        this.entrance = entrance;
        this.items = items;
        this.visits = visits;
    }

    /** What the visit would ask by what the plan holds now, without what it asks already. */
    List<Chosen> toChoose(Change change, Visit visit) {
        Set<String> there = new HashSet<>();
        visit.all().forEach(one -> {
            there.add(one.code());
            there.add(String.join("+", one.item().answers().list("about")));
        });
        return PromptChoice.of(visits.grounds(change, visit.item()), Prompts.shipped()).stream()
                .filter(one -> !there.contains(one.key()))
                .toList();
    }

    /** Keeps the prompts, those left out with their reasons; throws {@link NotTaken} where one is left out in silence. */
    String prepare(Doing doing, String reference, PreparationForm form) {
        return entrance.changeOnce(doing, change -> {
            Visit visit = standing(change, reference);
            List<Chosen> chosen = toChoose(change, visit);
            NotTaken.ifAny(form.faults(chosen));
            Map<String, String> markings = markings(change);
            chosen.forEach(one -> add(change, visit.item(), one, form, markings));
            form.ownLines().forEach(words -> items.add(change, form(visit.item(), "", boxes(visit.item(), words))));
            change.logged(
                    "visit.prepared",
                    "item/" + reference,
                    Map.of("prompts", chosen.size(), "own", form.ownLines().size()));
            return Visits.address(change, reference, "/prompts");
        });
    }

    /** Of what may ask a prompt, by reference. */
    private Map<String, String> markings(Change change) {
        return Stream.of("VULNERABILITY", ObservationKind.CODE)
                .flatMap(code -> visits.standing(change, code).stream())
                .collect(Collectors.toMap(Item::reference, Item::marking));
    }

    private void add(Change change, Item visit, Chosen one, PreparationForm form, Map<String, String> markings) {
        Map<String, List<String>> boxes = boxes(visit, one.words());
        boxes.put("promptCode", List.of(one.code()));
        boxes.put("askedBecause", List.of(one.why()));
        boxes.put("zones", one.zones());
        boxes.put("about", one.about());
        if (!form.asks(one.key())) {
            boxes.put("leftOut", List.of(form.reason(one.key())));
        }
        String marking = Marking.ofWords(
                visit.marking(),
                change.plan().marking(),
                one.about().stream()
                        .map(reference -> markings.getOrDefault(reference, ""))
                        .toList());
        items.add(change, form(visit, marking, boxes));
    }

    private ItemForm form(Item visit, String marking, Map<String, List<String>> boxes) {
        return ItemForm.filled(visits.kind(ObservationKind.CODE), marking.isEmpty() ? visit.marking() : marking, boxes);
    }

    private static Map<String, List<String>> boxes(Item visit, String words) {
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("visit", List.of(visit.reference()));
        boxes.put("prompt", List.of(words));
        return boxes;
    }

    /** Leaves a prompt out with a reason, or asks it again where there is none. */
    String leaveOut(Doing doing, String reference, String observation, String because) {
        return entrance.changeOnce(doing, change -> {
            Visit visit = standing(change, reference);
            Item item = visit.find(observation)
                    .orElseThrow(() -> new Refusal(SiteVisitRefusal.NO_SUCH_PROMPT, observation, reference))
                    .item();
            Map<String, List<String>> boxes = new HashMap<>(ItemForm.of(item).typed());
            boxes.put("leftOut", List.of(because.strip()));
            items.save(
                    change,
                    item.kind(),
                    observation,
                    new ItemForm(item.kind(), observation, item.revision(), item.marking(), boxes));
            return Visits.address(change, reference, "/prompts");
        });
    }

    private Visit standing(Change change, String reference) {
        Visit visit = visits.get(change, reference);
        if (visit.item().isRemoved()) {
            throw new Refusal(SiteVisitRefusal.VISIT_REMOVED, reference);
        }
        return visit;
    }
}
