package gatehouse.otherplans.owner;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.action.decision.How;
import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What owners answered, as versions and the plan file hold it: evidence by its name and hash, never the file itself. */
public final class FindingAnswersPart implements PlanPart {
    private final OwnerRepository owners = new OwnerRepository();

    @Override
    public String name() {
        return "findingAnswers";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("finding", PartField.REFERENCE + "FINDING", true),
                new PartField("answer", PartField.WORDS, true),
                new PartField("by", PartField.WORDS, true),
                new PartField("how", "IN_PRODUCT|SIGNED|E_MAIL|SPOKEN", true),
                new PartField("at", PartField.INSTANT, true),
                new PartField("takenBy", PartField.WORDS, false),
                new PartField("evidence", PartField.WORDS, false),
                new PartField("recordedAt", PartField.INSTANT, true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return owners.answers(change).stream().map(FindingAnswersPart::entry).toList();
    }

    private static Map<String, Object> entry(Answer answer) {
        Map<String, Object> entry = new TreeMap<>(Map.of(
                "finding", answer.finding(),
                "answer", answer.words(),
                "by", answer.by(),
                "how", answer.how().name(),
                "at", answer.at().toString(),
                "recordedAt", answer.recordedAt().toString()));
        if (!answer.takenBy().isEmpty()) {
            entry.put("takenBy", answer.takenBy());
        }
        if (!answer.evidence().isEmpty()) {
            entry.put("evidence", answer.evidence());
        }
        return entry;
    }

    @Override
    public Map<String, String> faults(Map<String, Object> entry, ZoneId zone) {
        boolean isRecorded = !words(entry, "how").equals("IN_PRODUCT");
        return isRecorded
                        && (words(entry, "takenBy").isBlank()
                                || words(entry, "evidence").isBlank())
                ? Map.of("evidence", "An answer that is recorded for an owner has its evidence and who took it.")
                : Map.of();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.forEach(entry -> owners.answer(
                change,
                items.get(words(entry, "finding")),
                new Answer(
                        words(entry, "finding"),
                        words(entry, "answer"),
                        words(entry, "by"),
                        How.valueOf(words(entry, "how")),
                        Instant.parse(words(entry, "at")),
                        words(entry, "takenBy"),
                        words(entry, "evidence"),
                        Optional.empty(),
                        Optional.empty(),
                        Instant.parse(words(entry, "recordedAt")))));
    }

    private static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }
}
