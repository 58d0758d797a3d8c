package gatehouse.action.decisionlog;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** The decision log as versions and the plan file hold it, in the order of its numbers. */
public final class DecisionLogPart implements PlanPart {
    public static final String NAME = "decisionLog";

    private final DecisionLogRepository entries = new DecisionLogRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        List<PartField> fields = new ArrayList<>(List.of(
                new PartField(FiledEntry.ENTRY, PartField.WORDS, true),
                new PartField(FiledEntry.HAPPENED_AT, PartField.INSTANT, true),
                new PartField(FiledEntry.TIMED_BY, codes(TimedBy.values()), false),
                new PartField(FiledEntry.WRITTEN_AT, PartField.INSTANT, true),
                new PartField(FiledEntry.AUTHOR, PartField.WORDS, true),
                new PartField(FiledEntry.LOGGIST, PartField.WORDS, false)));
        for (Heading heading : Heading.values()) {
            fields.add(new PartField(heading.field(), PartField.WORDS, heading == Heading.WHAT));
        }
        fields.addAll(List.of(
                new PartField(FiledEntry.REVIEW_AT, PartField.INSTANT, false),
                new PartField(FiledEntry.INTELLIGENCE, codes(Intelligence.values()), false),
                new PartField(FiledEntry.INTELLIGENCE_WORDS, PartField.WORDS, false),
                new PartField(FiledEntry.CORRECTS, PartField.WORDS, false),
                new PartField(FiledEntry.ABOUT, PartField.REFERENCES, false)));
        return List.copyOf(fields);
    }

    private static String codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining("|"));
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        Map<String, String> faults = new TreeMap<>();
        Optional<Integer> number = FiledEntry.number(entry, FiledEntry.ENTRY);
        if (number.isEmpty()) {
            faults.put(FiledEntry.ENTRY, "An entry is named as LOG-001.");
        }
        Intelligence.find(FiledEntry.words(entry, FiledEntry.INTELLIGENCE))
                .flatMap(answer -> answer.faultOf(FiledEntry.words(entry, FiledEntry.INTELLIGENCE_WORDS)))
                .ifPresent(sentence -> faults.put(FiledEntry.INTELLIGENCE, sentence));
        if (entry.containsKey(FiledEntry.CORRECTS)) {
            Optional<Integer> earlier = FiledEntry.number(entry, FiledEntry.CORRECTS);
            if (earlier.isEmpty() || earlier.get() >= number.orElse(Integer.MAX_VALUE)) {
                faults.put(FiledEntry.CORRECTS, "An entry corrects an earlier one, named as LOG-001.");
            }
        }
        return faults;
    }

    @Override
    public Map<Integer, String> faultsInOrder(List<Map<String, Object>> all) {
        Map<Integer, String> faults = new TreeMap<>();
        for (int place = 0; place < all.size(); place++) {
            String expected = LogEntry.reference(place + 1);
            if (!expected.equals(all.get(place).get(FiledEntry.ENTRY))) {
                faults.put(place, "The log has no gaps: in this place stands " + expected + ".");
            }
        }
        return faults;
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return entries.ofPlan(change).entries().stream().map(FiledEntry::write).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> filed, Map<String, UUID> items) {
        filed.forEach(entry -> entries.load(change, FiledEntry.read(entry)));
    }
}
