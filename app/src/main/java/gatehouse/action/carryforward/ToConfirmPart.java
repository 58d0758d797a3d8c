package gatehouse.action.carryforward;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What may have gone stale and how it was settled, as versions and the plan file hold it. */
public final class ToConfirmPart implements PlanPart {
    static final String NAME = "toConfirm";

    private static final List<String> SETTLED = List.of("outcome", "because", "by", "at");

    private final CarryRepository carried = new CarryRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("topic", "VISITS|THREAT|ATTENDANCE|CONTACTS|BARRIER_STOCK|COMMITMENTS", true),
                new PartField("reference", PartField.WORDS, true),
                new PartField("cameAlong", "YES|NO", true),
                new PartField("words", PartField.WORDS, true),
                new PartField("outcome", "NO_CHANGE|DONE_ANEW", false),
                new PartField("because", PartField.WORDS, false),
                new PartField("by", PartField.WORDS, false),
                new PartField("at", PartField.INSTANT, false));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        long said = SETTLED.stream().filter(entry::containsKey).count();
        return said == 0 || said == SETTLED.size()
                ? Map.of()
                : Map.of("outcome", "What is settled says how, because of what, by whom and when.");
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return carried.questions(change).stream().map(Question::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        List<Question> all = entries.stream().map(ToConfirmPart::question).toList();
        carried.insertQuestions(change, all, items);
        Map<String, Settled> settled = new LinkedHashMap<>();
        all.forEach(one -> one.settled().ifPresent(by -> settled.put(one.key(), by)));
        carried.settle(change, settled);
    }

    /** As an entry says it; whether its item still stands is told by the item. */
    static Question question(Map<String, Object> entry) {
        return new Question(
                Topic.valueOf(Entry.words(entry, "topic")),
                Entry.words(entry, "reference"),
                Entry.words(entry, "cameAlong").equals("YES"),
                true,
                Entry.words(entry, "words"),
                settled(entry));
    }

    private static Optional<Settled> settled(Map<String, Object> entry) {
        return Stream.of(entry)
                .filter(one -> one.containsKey("outcome"))
                .map(one -> new Settled(
                        Settled.How.valueOf(Entry.words(one, "outcome")),
                        Entry.words(one, "because"),
                        Entry.words(one, "by"),
                        Instant.parse(Entry.words(one, "at"))))
                .findFirst();
    }
}
