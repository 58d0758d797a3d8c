package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.otherplans.owner.OwnersFindings;
import gatehouse.plan.plan.PlanForm;

/** Which documents a version can be issued as: those that its form calls for, and no annex or log with nothing in it. */
public final class FormsOffered {
    private FormsOffered() {}

    /** The other plans of which a finding was raised with the owner, who may have an annex of their own. */
    public static List<KeptItem> owners(PlanContents plan) {
        return FormsOffered.of(plan).contains(DocumentForm.ANNEX_E)
                ? plan.ofKind("OTHER_PLAN").stream()
                        .filter(other -> OwnersFindings.isAnyRaised(plan, other.reference()))
                        .toList()
                : List.of();
    }

    /** In the order in which a page lists them; the first is what the plan's own form is. */
    public static List<DocumentForm> of(PlanContents plan) {
        if (Boolean.TRUE.equals(plan.plan().get("published"))) {
            return List.of(DocumentForm.CONCISE, DocumentForm.FULL);
        }
        Optional<DocumentForm> light = light(plan.said("form"));
        if (light.isPresent()) {
            return LogPaper.isOffered(plan) ? List.of(light.get(), DocumentForm.LOG) : List.of(light.get());
        }
        boolean concise = plan.said("form").equals(PlanForm.CONCISE.name());
        List<DocumentForm> offered = new ArrayList<>();
        offered.add(concise ? DocumentForm.CONCISE : DocumentForm.FULL);
        offered.add(DocumentForm.DECISIONS);
        offered.add(concise ? DocumentForm.FULL : DocumentForm.CONCISE);
        for (DocumentForm annex :
                List.of(DocumentForm.ANNEX_A, DocumentForm.ANNEX_D, DocumentForm.ANNEX_E, DocumentForm.ANNEX_G)) {
            if (annex.holds().stream().anyMatch(kind -> !plan.ofKind(kind).isEmpty())) {
                offered.add(annex);
            }
        }
        offered.add(DocumentForm.BRIEFING);
        if (!plan.ofKind("ZONE").isEmpty()) {
            offered.add(DocumentForm.POSTS);
        }
        if (LogPaper.isOffered(plan)) {
            offered.add(DocumentForm.LOG);
        }
        if (DailyReviewPaper.isOffered(plan)) {
            offered.add(DocumentForm.DAILY);
        }
        offered.add(DocumentForm.GUIDANCE);
        return offered;
    }

    private static Optional<DocumentForm> light(String form) {
        return PlanForm.find(form).flatMap(weight -> switch (weight) {
            case RECORD_OF_ADVICE -> Optional.of(DocumentForm.RECORD);
            case ADVICE_DOCUMENT -> Optional.of(DocumentForm.ADVICE_DOCUMENT);
            case REVIEW -> Optional.of(DocumentForm.REVIEW);
            case CONCISE, FULL -> Optional.empty();
        });
    }
}
