package gatehouse.information.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.plan.PlanPart;

/** What partners answered, as versions and the plan file hold it. */
public final class PartnerAnswersPart implements PlanPart {
    public static final String NAME = "partnerAnswers";

    private final PartnerAnswerRepository answers = new PartnerAnswerRepository();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("commitment", PartField.REFERENCE + CommitmentKind.CODE, true),
                new PartField("answer", "CONFIRMED|CORRECTED|NOT_CONFIRMED|IN_PLACE|NOT_IN_PLACE", true),
                new PartField("words", PartField.WORDS, false),
                new PartField("by", PartField.WORDS, true),
                new PartField("role", PartField.WORDS, false),
                new PartField("how", "IN_PRODUCT|SIGNED|E_MAIL|SPOKEN", true),
                new PartField("at", PartField.INSTANT, true),
                new PartField("takenBy", PartField.WORDS, true),
                new PartField("evidence", PartField.WORDS, true),
                new PartField("recordedAt", PartField.INSTANT, false));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return answers.ofPlan(change).stream().map(PartnerAnswer::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        entries.stream()
                .map(PartnerAnswer::ofPlanFile)
                .forEach(answer -> answers.insert(change, answer, items.get(answer.commitment())));
    }
}
