package gatehouse.information.sitevisit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;

/** Turns an observation into what the plan says: a vulnerability, a fact, an action, or nothing with a reason. */
public final class FollowUpService {
    private static final int DAY = 10;

    private final Entrance entrance;
    private final ItemService items;
    private final Visits visits;

    public FollowUpService(Entrance entrance, ItemService items, Visits visits) {
        this.entrance = entrance;
        this.items = items;
        this.visits = visits;
    }

    /** Says where to go on; throws {@link NotTaken} beside the boxes of this observation. */
    String follow(Doing doing, String visit, String observation, FollowUp said) {
        return entrance.changeOnce(doing, change -> {
            Visit of = visits.get(change, visit);
            Observed one = of.find(observation)
                    .filter(found -> !of.item().isRemoved())
                    .orElseThrow(() -> new Refusal(SiteVisitRefusal.NO_SUCH_PROMPT, observation, visit));
            NotTaken.ifAny(faults(observation, said));
            switch (said.becomes()) {
                case FollowUp.VULNERABILITY -> add(change, one, vulnerability(of.item(), one, said), "VULNERABILITY");
                case FollowUp.ACTION -> add(change, one, action(said), "ACTION");
                case FollowUp.FACT -> add(change, one, fact(of.item(), one, said), "FACTOR");
                default -> nothing(change, one.item(), said.words().strip());
            }
            return Visits.address(change, visit, "/observations") + "#" + observation;
        });
    }

    private static Map<String, String> faults(String observation, FollowUp said) {
        if (!List.of(FollowUp.VULNERABILITY, FollowUp.FACT, FollowUp.ACTION, FollowUp.NOTHING)
                .contains(said.becomes())) {
            return Map.of(observation + ".becomes", "Choose what follows from " + observation + ".");
        }
        if (said.words().isBlank()) {
            boolean nothing = said.becomes().equals(FollowUp.NOTHING);
            return Map.of(
                    observation + ".words",
                    nothing
                            ? "Say why nothing follows from " + observation + "."
                            : "Say in a sentence what follows from " + observation + ".");
        }
        return Map.of();
    }

    private void add(Change change, Observed one, Map<String, List<String>> boxes, String kind) {
        boxes.put("observations", List.of(one.reference()));
        boxes.put("zones", one.item().answers().list("zones"));
        items.add(change, ItemForm.filled(visits.kind(kind), one.item().marking(), boxes));
    }

    private static Map<String, List<String>> vulnerability(Item visit, Observed one, FollowUp said) {
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("statement", List.of(said.words().strip()));
        boxes.put("evidence", List.of(source(visit, one)));
        boxes.put("phases", visit.answers().list("phases"));
        boxes.put("status", List.of("OPEN"));
        visit.answers().text("visitedAt").ifPresent(at -> boxes.put("firstSeen", List.of(at.substring(0, DAY))));
        return boxes;
    }

    private static Map<String, List<String>> fact(Item visit, Observed one, FollowUp said) {
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("statement", List.of(said.words().strip()));
        boxes.put("source", List.of(source(visit, one).replaceAll("\\s+", " ")));
        boxes.put("phases", visit.answers().list("phases"));
        return boxes;
    }

    /** Who does it and by when is asked on its own page, and listed as missing until it is said. */
    private static Map<String, List<String>> action(FollowUp said) {
        Map<String, List<String>> boxes = new HashMap<>();
        boxes.put("statement", List.of(said.words().strip()));
        boxes.put("state", List.of("OPEN"));
        return boxes;
    }

    /** "Site visit VIS-001, 2026-06-20 21:30, OBS-004: what was asked. No." */
    private static String source(Item visit, Observed one) {
        String when = visit.answers().text("visitedAt").map(at -> ", " + at).orElse("");
        String answer = one.answer().isEmpty() ? "" : " " + one.answer() + ".";
        return "Site visit " + visit.reference() + when + ", " + one.reference() + ": " + one.prompt() + answer;
    }

    private void nothing(Change change, Item item, String because) {
        items.save(change, item.kind(), item.reference(), ItemForm.of(item).with(Map.of("nothing", because)));
    }
}
