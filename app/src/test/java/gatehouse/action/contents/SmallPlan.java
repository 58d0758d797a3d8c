package gatehouse.action.contents;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.BlankState;
import gatehouse.plan.kind.DeclaredKinds;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** A plan's contents written down in a test. Each step gives the next plan and leaves this one as it was. */
public record SmallPlan(
        Map<String, Object> said,
        Map<String, KeptItem> items,
        Map<String, List<Map<String, Object>>> parts,
        String scale,
        Map<String, List<ListEntry>> lists) {

    private static final Kinds KINDS = DeclaredKinds.all();
    private static final Map<String, List<ListEntry>> VEHICLES_ALONE =
            Map.of("ATTACK_METHOD", List.of(new ListEntry("VAW", "Vehicle as a weapon", false)));

    public SmallPlan(
            Map<String, Object> said,
            Map<String, KeptItem> items,
            Map<String, List<Map<String, Object>>> parts,
            String scale) {
        this(said, items, parts, scale, VEHICLES_ALONE);
    }

    /** A plan that says nothing yet. */
    public static SmallPlan empty() {
        return new SmallPlan(
                Map.of(
                        "reference", "NS-2026-014",
                        "name", "Harbour Day",
                        "subject", "EVENT",
                        "form", "FULL",
                        "marking", "OFFICIAL-SENSITIVE",
                        "zone", "Europe/London",
                        "scale", "GATEHOUSE-4X4/1",
                        "author", "Northshire Police",
                        "banner", "",
                        "published", false),
                Map.of(),
                Map.of(),
                "GATEHOUSE-4X4/1");
    }

    /** With this item added, or these of its answers changed: names and values by turns. */
    public SmallPlan with(String reference, Object... namesAndValues) {
        Kind kind = KINDS.ofReference(reference).orElseThrow();
        Map<String, Answer> answers = new LinkedHashMap<>();
        if (items.containsKey(reference)) {
            answers.putAll(items.get(reference).answers().byName());
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = kind.field((String) namesAndValues[i]).name();
            answers.put(name, answer(namesAndValues[i + 1]));
        }
        return put(item(kind, reference, new Answers(answers), Optional.empty()));
    }

    /** An answer that is not there, with its reason. */
    public static Answer notKnown(String words) {
        return new Answer.Blank(BlankState.NOT_KNOWN, words);
    }

    private static Answer answer(Object value) {
        if (value instanceof Answer answer) {
            return answer;
        }
        return new Answer.Given(value instanceof Integer number ? (Object) Long.valueOf(number) : value);
    }

    private static KeptItem item(Kind kind, String reference, Answers answers, Optional<Item.Removal> removal) {
        String title = answers.text(kind.titleField()).orElse("Not named yet");
        return new KeptItem(kind, reference, "OFFICIAL-SENSITIVE", title, answers, removal);
    }

    /** With these answers of an item taken out. */
    public SmallPlan unanswered(String reference, String... names) {
        KeptItem item = items.get(reference);
        Map<String, Answer> answers = new LinkedHashMap<>(item.answers().byName());
        List.of(names).forEach(name -> answers.remove(item.kind().field(name).name()));
        return put(item(item.kind(), reference, new Answers(answers), item.removal()));
    }

    public SmallPlan removed(String reference, String because) {
        KeptItem item = items.get(reference);
        Item.Removal removal = new Item.Removal("2026-03-01T10:00:00Z", because);
        return put(item(item.kind(), reference, item.answers(), Optional.of(removal)));
    }

    public SmallPlan without(String reference) {
        Map<String, KeptItem> next = new LinkedHashMap<>(items);
        next.remove(reference);
        return new SmallPlan(said, next, parts, scale, lists);
    }

    private SmallPlan put(KeptItem item) {
        Map<String, KeptItem> next = new LinkedHashMap<>(items);
        next.put(item.reference(), item);
        return new SmallPlan(said, next, parts, scale, lists);
    }

    public SmallPlan saying(String name, Object value) {
        Map<String, Object> next = new LinkedHashMap<>(said);
        next.put(name, value);
        return new SmallPlan(next, items, parts, scale, lists);
    }

    /** With this list of codes, each its own words. */
    public SmallPlan listing(String name, String... codes) {
        Map<String, List<ListEntry>> next = new LinkedHashMap<>(lists);
        next.put(
                name,
                List.of(codes).stream()
                        .map(code -> new ListEntry(code, code, false))
                        .toList());
        return new SmallPlan(said, items, parts, scale, next);
    }

    public SmallPlan onScale(String code) {
        return new SmallPlan(said, items, parts, code, lists);
    }

    /** With one more entry of a part. */
    public SmallPlan entry(String part, Map<String, Object> entry) {
        Map<String, List<Map<String, Object>>> next = new LinkedHashMap<>(parts);
        List<Map<String, Object>> entries = new ArrayList<>(parts.getOrDefault(part, List.of()));
        entries.add(entry);
        next.put(part, entries);
        return new SmallPlan(said, items, next, scale, lists);
    }

    public PlanContents contents() {
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        items.values()
                .forEach(item -> targets.put(
                        item.reference(),
                        new AskedIn.Target(
                                new UUID(0, targets.size()), item.kind().code(), item.title(), item.isRemoved())));
        RiskScale levels = new RiskScale(
                scale,
                "Four by four",
                "",
                List.of("Unlikely", "Possible", "Likely", "Highly likely"),
                List.of("Minor", "Moderate", "Major", "Severe"),
                List.of(
                        new RiskScale.Band(1, "Low", "Keep under review."),
                        new RiskScale.Band(2, "Medium", "Tolerable where nothing would lower it."),
                        new RiskScale.Band(3, "High", "Accepted by name."),
                        new RiskScale.Band(4, "Very high", "The commander's own decision.")),
                List.of(List.of(1, 1, 2, 2), List.of(1, 2, 2, 3), List.of(2, 2, 3, 4), List.of(2, 3, 4, 4)));
        return new PlanContents(
                said,
                List.copyOf(items.values()),
                parts,
                new AskedIn(ZoneId.of("Europe/London"), levels, lists, targets));
    }
}
