package gatehouse.action.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Takes how each measure and contingency did, all at once, after an exercise or the event. */
public final class ResultsService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;

    public ResultsService(Entrance entrance, ItemService items, Kinds kinds) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
    }

    /**
     * What is asked: at a debrief every measure and contingency, at an exercise what it walks and tries.
     *
     * @param reference of the debrief or exercise
     */
    public Results at(Change change, String reference) {
        Item at = kinds.ofReference(reference)
                .filter(kind -> Results.isTest(kind.code()))
                .flatMap(kind -> items.find(change, kind, reference))
                .filter(item -> !item.isRemoved())
                .orElseThrow(() -> new Refusal(TestingRefusal.NO_SUCH_TEST));
        return Results.of(at, code -> items.ofKind(change, kinds.get(code), false));
    }

    /** Of each assumption of a plan that is asked about, where it stands, by its reference. */
    Map<String, String> whereTheyStand(Change change, Results asked) {
        List<Item> facts = asked.ofKind(ExerciseKind.FACT);
        if (facts.isEmpty()) {
            return Map.of();
        }
        Map<String, Item> plans = Stream.of("OTHER_PLAN", "RECEIVED_VERSION")
                .flatMap(code -> items.ofKind(change, kinds.get(code), true).stream())
                .collect(Collectors.toMap(Item::reference, item -> item));
        return facts.stream()
                .collect(Collectors.toMap(
                        Item::reference,
                        fact -> WhereItStands.of(fact, reference -> Optional.ofNullable(plans.get(reference)))));
    }

    /** What is asked at an exercise alone. */
    public Results ofExercise(Change change, String reference) {
        Results results = at(change, reference);
        if (results.isDebrief()) {
            throw new Refusal(TestingRefusal.NO_SUCH_TEST);
        }
        return results;
    }

    /** Keeps a result for each row that was ticked, all or none, and says where they are to be seen. */
    public String keep(Doing doing, String reference, ResultsForm form) {
        return entrance.changeOnce(doing, change -> {
            Results results = at(change, reference);
            NotTaken.ifAny(toBeHeld(change, results.at())
                    .map(words -> Map.of("results", words))
                    .orElse(Map.of()));
            Map<String, Tried> open = results.all().stream()
                    .filter(one -> one.result().isEmpty())
                    .collect(Collectors.toMap(one -> one.item().reference(), one -> one));
            refuse(form, open);
            form.byReference().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(row -> items.add(
                            change, result(reference, open.get(row.getKey()).item(), row.getValue())));
            return "/plans/" + change.plan().id() + ResultsController.PATH + reference + "?kept="
                    + form.byReference().size();
        });
    }

    /** That an exercise is still to be held, and from when on it is asked how each did; empty once its day is reached. */
    Optional<String> toBeHeld(Change change, Item at) {
        return Results.toBeHeld(at, change.at().atZone(change.plan().zone()).toLocalDate())
                .map(day -> at.reference() + " is still to be held, on " + Days.words(day)
                        + ". How each did is asked from that day on; if it was held before, say so in " + at.reference()
                        + " first.");
    }

    private static void refuse(ResultsForm form, Map<String, Tried> open) {
        if (form.byReference().isEmpty()) {
            NotTaken.ifAny(Map.of("results", "Say of at least one how it did."));
        }
        List<String> gone = form.byReference().keySet().stream()
                .filter(reference -> !open.containsKey(reference))
                .sorted()
                .toList();
        if (!gone.isEmpty()) {
            NotTaken.ifStale(Map.of(
                    "results",
                    String.join(", ", gone)
                            + " has a result by now, was removed, or is not asked about here. Nothing was kept: read it,"
                            + " and send the rest again."));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        form.byReference().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(row -> row.getValue().outcome().isEmpty())
                .forEach(row -> errors.put(row.getKey() + ".outcome", "Say how " + row.getKey() + " did."));
        NotTaken.ifAny(errors);
    }

    private ItemForm result(String at, Item about, ResultsForm.Typed typed) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("at", List.of(at));
        answers.put("about", List.of(about.reference()));
        answers.put("tested", List.of(about.title()));
        answers.put("outcome", List.of(typed.outcome()));
        if (!typed.words().isBlank()) {
            answers.put("words", List.of(typed.words()));
        }
        return ItemForm.filled(kinds.get(TestResultKind.CODE), about.marking(), answers);
    }
}
