package gatehouse.action.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    static final String DEBRIEF = "DEBRIEF";
    private static final String RECOMMENDATION = "RECOMMENDATION";
    private static final String CONTINGENCY = "CONTINGENCY";
    private static final String COMMITMENT = "COMMITMENT";

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
                .filter(kind -> kind.code().equals(DEBRIEF) || kind.code().equals(ExerciseKind.CODE))
                .flatMap(kind -> items.find(change, kind, reference))
                .filter(item -> !item.isRemoved())
                .orElseThrow(() -> new Refusal(TestingRefusal.NO_SUCH_TEST));
        Map<String, Item> results = ofKind(change, TestResultKind.CODE).stream()
                .filter(result ->
                        result.answers().text("at").filter(reference::equals).isPresent())
                .filter(result -> result.answers().isGiven("about"))
                .collect(Collectors.toMap(
                        result -> result.answers().text("about").orElseThrow(),
                        result -> result,
                        (older, newer) -> newer));
        Predicate<Item> asked = asked(at);
        List<Results.Group> groups = new ArrayList<>(
                byPhase(ofKind(change, "PHASE"), tried(ofKind(change, RECOMMENDATION), asked, results)));
        add(groups, "Contingencies", tried(ofKind(change, CONTINGENCY), asked, results));
        if (!at.kind().code().equals(DEBRIEF)) {
            add(groups, "Commitments of partners", tried(ofKind(change, COMMITMENT), asked, results));
        }
        return new Results(at, groups);
    }

    private List<Item> ofKind(Change change, String kind) {
        return items.ofKind(change, kinds.get(kind), false);
    }

    private static Predicate<Item> asked(Item at) {
        if (at.kind().code().equals(DEBRIEF)) {
            return item -> true;
        }
        Set<String> named = new HashSet<>(at.answers().list("walks"));
        named.addAll(at.answers().list("assumes"));
        return item -> named.contains(item.reference());
    }

    private static List<Tried> tried(List<Item> all, Predicate<Item> asked, Map<String, Item> results) {
        return all.stream()
                .filter(asked)
                .map(item -> new Tried(item, Optional.ofNullable(results.get(item.reference()))))
                .toList();
    }

    /** Each measure once, under the first of its phases. */
    private static List<Results.Group> byPhase(List<Item> phases, List<Tried> measures) {
        Set<String> placed = new HashSet<>();
        List<Results.Group> groups = new ArrayList<>();
        for (Item phase : phases) {
            add(
                    groups,
                    phase.title(),
                    measures.stream()
                            .filter(one -> one.item().answers().list("phases").contains(phase.reference()))
                            .filter(one -> placed.add(one.item().reference()))
                            .toList());
        }
        add(
                groups,
                groups.isEmpty() ? "Measures" : "Measures of no phase",
                measures.stream()
                        .filter(one -> placed.add(one.item().reference()))
                        .toList());
        return groups;
    }

    private static void add(List<Results.Group> groups, String heading, List<Tried> tried) {
        if (!tried.isEmpty()) {
            groups.add(new Results.Group(heading, tried));
        }
    }

    /** Keeps a result for each row that was ticked, all or none, and says where they are to be seen. */
    public String keep(Doing doing, String reference, ResultsForm form) {
        return entrance.changeOnce(doing, change -> {
            Map<String, Tried> open = at(change, reference).all().stream()
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

    private static void refuse(ResultsForm form, Map<String, Tried> open) {
        if (form.byReference().isEmpty()) {
            NotTaken.ifAny(Map.of("results", "Say of at least one how it did."));
        }
        List<String> gone = form.byReference().keySet().stream()
                .filter(reference -> !open.containsKey(reference))
                .sorted()
                .toList();
        if (!gone.isEmpty()) {
            NotTaken.ifStale(
                    Map.of(
                            "results",
                            String.join(", ", gone)
                                    + " has a result by now, or was removed. Nothing was kept: read it, and send the rest again."));
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
