package gatehouse.record.export;

import java.util.Comparator;
import java.util.List;

import gatehouse.plan.plan.FilePart;
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
        ofPlan = ofPlan.stream().sorted(Comparator.comparing(FilePart::name)).toList();
        ofVersions =
                ofVersions.stream().sorted(Comparator.comparing(FilePart::name)).toList();
    }
}
