package gatehouse.record.export;

import java.util.List;

import gatehouse.plan.plan.PlanPart;
import gatehouse.plan.plan.VersionPart;

/**
 * What later rooms keep in a plan file.
 *
 * @param ofPlan within its content
 * @param ofVersions beside its versions
 */
public record PlanFileParts(List<PlanPart> ofPlan, List<VersionPart> ofVersions) {
    public PlanFileParts {
        ofPlan = List.copyOf(ofPlan);
        ofVersions = List.copyOf(ofVersions);
    }
}
