package gatehouse.action.contents;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.Kinds;

/**
 * A plan's contents as JSON and back. {@link #content} is what the plan file calls {@code content}; {@link #words} are
 * the words of lists and scale, which a version keeps so that it reads the same when a force has changed them.
 */
public final class ContentsJson {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Kinds kinds;

    public ContentsJson(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Plan, items and parts, in the plan file's form. */
    public static Map<String, Object> content(PlanContents contents) {
        return content(
                contents.plan(),
                contents.items().stream().map(ContentsJson::item).toList(),
                contents.parts());
    }

    static Map<String, Object> content(
            Map<String, Object> plan, List<?> items, Map<String, List<Map<String, Object>>> parts) {
        Map<String, Object> content = new TreeMap<>(parts);
        content.put("plan", plan);
        content.put("items", items);
        return content;
    }

    private static Map<String, Object> item(KeptItem item) {
        return new Item(
                        NOWHERE,
                        item.kind(),
                        item.reference(),
                        0,
                        0,
                        item.marking(),
                        item.title(),
                        item.answers(),
                        item.removal())
                .toPlanFile();
    }

    /** The lists, the scale and the titles of items. */
    public static Map<String, Object> words(AskedIn asked) {
        Map<String, Object> lists = new TreeMap<>();
        asked.lists()
                .forEach((name, entries) -> lists.put(
                        name, entries.stream().map(ContentsJson::entry).toList()));
        Map<String, Object> titles = new TreeMap<>();
        asked.references().forEach((reference, item) -> titles.put(reference, item.title()));
        RiskScale scale = asked.scale();
        return Map.of("lists", lists, "titles", titles, "scale", scale(scale));
    }

    private static Map<String, Object> scale(RiskScale scale) {
        Map<String, Object> said = new TreeMap<>(Map.of(
                "code", scale.code(),
                "name", scale.name(),
                "source", scale.source(),
                "likelihood", scale.likelihood(),
                "impact", scale.impact()));
        if (!scale.bands().isEmpty()) {
            said.put(
                    "bands",
                    scale.bands().stream()
                            .map(band -> Map.of("name", band.name(), "acceptance", band.acceptance()))
                            .toList());
            said.put("squares", scale.squares());
        }
        return said;
    }

    private static Map<String, Object> entry(ListEntry entry) {
        return Map.of("code", entry.code(), "words", entry.words());
    }

    /** Reads what {@link #content} and {@link #words} wrote. */
    @SuppressWarnings("unchecked") // a kept body was written by this class and is closed under its hash
    public PlanContents read(Map<String, Object> content, Map<String, Object> words) {
        Map<String, Object> plan = (Map<String, Object>) content.get("plan");
        Map<String, Object> titles = (Map<String, Object>) words.get("titles");
        List<KeptItem> items = new ArrayList<>();
        for (Object each : (List<Object>) content.get("items")) {
            items.add(item((Map<String, Object>) each, titles));
        }
        Map<String, List<Map<String, Object>>> parts = new LinkedHashMap<>();
        content.forEach((name, value) -> {
            if (value instanceof List<?> list && !name.equals("items")) {
                parts.put(name, (List<Map<String, Object>>) (List<?>) list);
            }
        });
        return new PlanContents(plan, items, parts, asked(plan, items, words));
    }

    @SuppressWarnings("unchecked")
    private KeptItem item(Map<String, Object> item, Map<String, Object> titles) {
        String reference = (String) item.get("reference");
        Optional<Item.Removal> removal = Optional.ofNullable((Map<String, Object>) item.get("removed"))
                .map(removed -> new Item.Removal((String) removed.get("at"), (String) removed.get("because")));
        return new KeptItem(
                kinds.get((String) item.get("kind")),
                reference,
                (String) item.get("marking"),
                (String) titles.get(reference),
                answers((Map<String, Object>) item.get("answers")),
                removal);
    }

    /** The answers that a plan file's object holds. */
    public static Answers answers(Map<String, Object> file) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        file.forEach((name, value) -> answers.put(
                name,
                value instanceof Map<?, ?> blank
                        ? new Answer.Blank(BlankState.valueOf((String) blank.get("blank")), (String) blank.get("words"))
                        : new Answer.Given(value)));
        return new Answers(answers);
    }

    @SuppressWarnings("unchecked")
    private static AskedIn asked(Map<String, Object> plan, List<KeptItem> items, Map<String, Object> words) {
        Map<String, Object> scale = (Map<String, Object>) words.get("scale");
        Map<String, List<ListEntry>> lists = new LinkedHashMap<>();
        ((Map<String, List<Map<String, Object>>>) words.get("lists"))
                .forEach((name, entries) -> lists.put(
                        name,
                        entries.stream()
                                .map(entry ->
                                        new ListEntry((String) entry.get("code"), (String) entry.get("words"), false))
                                .toList()));
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        items.forEach(item -> targets.put(
                item.reference(), new AskedIn.Target(NOWHERE, item.kind().code(), item.title(), item.isRemoved())));
        return new AskedIn(ZoneId.of((String) plan.get("zone")), scale(scale), lists, targets);
    }

    /** A version kept before scales had bands has none. */
    @SuppressWarnings("unchecked")
    private static RiskScale scale(Map<String, Object> scale) {
        List<RiskScale.Band> bands = new ArrayList<>();
        for (Map<String, Object> band : (List<Map<String, Object>>) scale.getOrDefault("bands", List.of())) {
            bands.add(new RiskScale.Band(bands.size() + 1, (String) band.get("name"), (String) band.get("acceptance")));
        }
        List<List<Integer>> squares = ((List<List<Long>>) scale.getOrDefault("squares", List.of()))
                .stream().map(row -> row.stream().map(Long::intValue).toList()).toList();
        return new RiskScale(
                (String) scale.get("code"),
                (String) scale.get("name"),
                (String) scale.get("source"),
                (List<String>) scale.get("likelihood"),
                (List<String>) scale.get("impact"),
                bands,
                squares);
    }
}
