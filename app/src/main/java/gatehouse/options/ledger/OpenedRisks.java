package gatehouse.options.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Risk;
import gatehouse.options.effect.RiskLevels;
import gatehouse.options.effect.RiskMoves;

/**
 * What every fall from one stage to the next opens.
 *
 * <p>The two stages are compared as they are, with all that fell between them gone at once: of two measures that would
 * each do, and that are both not taken, either alone would seem to open nothing. What stands there counts in both, though
 * nobody decided on it: what it keeps closed is not opened by the fall of another.
 */
record OpenedRisks(
        RiskScale scale,
        RiskMoves moves,
        Map<Stage, Map<String, Risk>> risks,
        Map<String, KeptItem> items,
        Map<String, String> owners) {
    private static final String NOBODY = "OWNED BY NOBODY: no residual risk is recorded";

    static OpenedRisks of(PlanContents plan, RiskMoves moves, Map<Stage, Map<String, Risk>> risks) {
        Map<String, String> owners = new HashMap<>();
        for (KeptItem risk : plan.ofKind("RESIDUAL_RISK")) {
            risk.answers().list("recommendations").forEach(reference -> owners.putIfAbsent(reference, owner(risk)));
        }
        return new OpenedRisks(plan.asked().scale(), moves, risks, plan.byReference(), owners);
    }

    private static String owner(KeptItem risk) {
        return risk.reference() + ", "
                + risk.answers()
                        .text("ownerName")
                        .map(name -> "owned by " + name)
                        .orElse("OWNED BY NOBODY");
    }

    /** What is open by the fall of this recommendation, which has come as far as this before it first fell. */
    List<LedgerRow.Opened> by(String recommendation, Stage reached) {
        List<LedgerRow.Opened> opened = new ArrayList<>();
        if (reached == Stage.VERIFIED) {
            return opened;
        }
        Stage next = reached.next();
        for (String assessment : moves.assessmentsOf(recommendation)) {
            Risk with = risks.get(reached).get(assessment);
            Risk without = risks.get(next).get(assessment);
            if (with != null && without != null) {
                compare(opened, recommendation, with, without);
            }
        }
        return opened;
    }

    private void compare(List<LedgerRow.Opened> opened, String recommendation, Risk with, Risk without) {
        if (without.everywhere().isAbove(with.everywhere())) {
            opened.add(opened(recommendation, with.assessment(), "", with.everywhere(), without.everywhere()));
        }
        for (Risk.Raised raised : without.raised()) {
            RiskLevels before = with.at(raised.zone(), raised.phase());
            if (raised.levels().isAbove(before)) {
                String where = "at " + raised.zone() + " in " + raised.phase();
                opened.add(opened(recommendation, with.assessment(), where, before, raised.levels()));
            }
        }
    }

    private LedgerRow.Opened opened(
            String recommendation, String assessment, String where, RiskLevels with, RiskLevels without) {
        return new LedgerRow.Opened(
                assessment,
                items.get(assessment).title(),
                where,
                with.words(scale),
                without.words(scale),
                confidence(items.get(assessment)),
                owner(recommendation));
    }

    private static String confidence(KeptItem assessment) {
        return assessment
                .answers()
                .text("confidence")
                .flatMap(code -> assessment.kind().field("confidence").choices().stream()
                        .filter(choice -> choice.code().equals(code))
                        .findFirst())
                .map(choice -> "Confidence: " + choice.words().toLowerCase(Locale.UK))
                .orElse("Confidence: not stated");
    }

    /** Who owns what is left where the recommendation is not done, or that nobody does. */
    String owner(String recommendation) {
        return owners.getOrDefault(recommendation, NOBODY);
    }
}
