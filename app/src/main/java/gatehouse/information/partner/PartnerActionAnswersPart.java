package gatehouse.information.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What partners said of their actions, as versions and the plan file hold it. */
public final class PartnerActionAnswersPart implements PlanPart {
    private final PartnerActionAnswerRepository answers = new PartnerActionAnswerRepository();

    @Override
    public String name() {
        return "partnerActionAnswers";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("action", PartField.REFERENCE + "ACTION", true),
                new PartField("partner", PartField.REFERENCE + PartnerKind.CODE, true),
                new PartField("answer", "DONE|BY|CANNOT", true),
                new PartField("day", PartField.DAY, false),
                new PartField("words", PartField.WORDS, false),
                new PartField("by", PartField.WORDS, true),
                new PartField("role", PartField.WORDS, false),
                new PartField("at", PartField.INSTANT, true),
                new PartField("evidence", PartField.WORDS, true),
                new PartField("saidOf", PartnerActionAnswer.BEFORE_A_CHANGE, false));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        Set<Long> standing = answers.ofActionsAsTheyStand(change);
        return answers.ofPlan(change).stream()
                .map(answer -> answer.toPlanFile(standing.contains(answer.number())))
                .toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.stream()
                .map(PartnerActionAnswer::ofPlanFile)
                .forEach(answer ->
                        answers.insert(change, answer, items.get(answer.action()), items.get(answer.partner())));
    }
}
