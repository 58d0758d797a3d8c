package gatehouse.options.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Risk;
import gatehouse.options.effect.RiskCounts;
import gatehouse.options.effect.RiskMoves;

/**
 * What changes if measures are added to those accepted, removed from them, or not delivered. It writes nothing.
 *
 * @param changed the assessments whose levels change, with their residual risks and contingencies
 * @param unjudged those asked about of which no effect is recorded, so that nothing can be told of them
 */
public record WhatIf(RiskCounts as, RiskCounts then, List<Changed> changed, List<String> unjudged) {

    public WhatIf {
        changed = List.copyOf(changed);
        unjudged = List.copyOf(unjudged);
    }

    /**
     * An assessment whose levels would change.
     *
     * @param because the reasons of the levels after it, a sentence each
     */
    public record Changed(
            String assessment,
            String title,
            String from,
            String to,
            boolean isWorse,
            List<String> because,
            List<String> residualRisks,
            List<String> contingencies) {}

    public static WhatIf of(PlanContents plan, Set<String> added, Set<String> removed, Set<String> notDelivered) {
        RiskMoves moves = Ledger.moves(plan);
        RiskScale scale = plan.asked().scale();
        Set<String> accepted = Ledger.of(plan).reached(Stage.DECIDED);
        Set<String> then = new HashSet<>(accepted);
        then.addAll(added);
        then.removeAll(removed);
        then.removeAll(notDelivered);
        Map<String, Risk> before = moves.with(accepted);
        Map<String, Risk> after = moves.with(then);
        List<Changed> changed = new ArrayList<>();
        before.forEach((assessment, risk) -> {
            Risk now = after.get(assessment);
            if (!now.worst(scale).equals(risk.worst(scale)) || !now.raised().equals(risk.raised())) {
                changed.add(changed(plan, risk, now, touching(moves, assessment, added, removed, notDelivered)));
            }
        });
        return new WhatIf(
                RiskCounts.of(before.values(), scale),
                RiskCounts.of(after.values(), scale),
                changed,
                unjudged(moves, added, removed, notDelivered));
    }

    /** Those asked about of which an effect on the assessment is judged. */
    @SafeVarargs
    private static Set<String> touching(RiskMoves moves, String assessment, Set<String>... asked) {
        Set<String> touching = new HashSet<>();
        for (Set<String> some : asked) {
            some.stream()
                    .filter(one -> moves.assessmentsOf(one).contains(assessment))
                    .forEach(touching::add);
        }
        return touching;
    }

    private static Changed changed(PlanContents plan, Risk before, Risk after, Set<String> measures) {
        RiskScale scale = plan.asked().scale();
        List<KeptItem> risks = plan.ofKind("RESIDUAL_RISK").stream()
                .filter(risk -> risk.answers().list("methods").contains(before.assessment())
                        || risk.answers().list("recommendations").stream().anyMatch(measures::contains))
                .toList();
        return new Changed(
                before.assessment(),
                plan.item(before.assessment()).map(KeptItem::title).orElse(""),
                before.worst(scale).words(scale),
                after.worst(scale).words(scale),
                after.worst(scale).isAbove(before.worst(scale)),
                after.reasons(),
                risks.stream()
                        .map(risk -> risk.reference() + " " + risk.title())
                        .toList(),
                risks.stream()
                        .flatMap(risk -> risk.answers().list("contingencies").stream())
                        .distinct()
                        .map(reference -> reference + " "
                                + plan.item(reference).map(KeptItem::title).orElse(""))
                        .toList());
    }

    @SafeVarargs
    private static List<String> unjudged(RiskMoves moves, Set<String>... asked) {
        List<String> unjudged = new ArrayList<>();
        for (Set<String> some : asked) {
            some.stream().filter(one -> moves.assessmentsOf(one).isEmpty()).forEach(unjudged::add);
        }
        return unjudged.stream().sorted().toList();
    }

    /** What it shows, as it is kept with the reason for a decision. */
    public String words() {
        List<String> lines = new ArrayList<>();
        lines.add("As accepted: " + as.words() + ".");
        lines.add("Then: " + then.words() + ".");
        changed.forEach(one -> lines.add(one.assessment() + " " + one.title() + ": from " + one.from() + " to "
                + one.to() + "." + named(" Residual risks: ", one.residualRisks())
                + named(" Contingencies: ", one.contingencies())));
        if (changed.isEmpty()) {
            lines.add("No assessment changes.");
        }
        if (!unjudged.isEmpty()) {
            lines.add("Cannot tell of " + String.join(", ", unjudged) + ": no effect on a risk is recorded.");
        }
        return String.join("\n", lines);
    }

    private static String named(String label, List<String> names) {
        return names.isEmpty() ? "" : label + String.join("; ", names) + ".";
    }
}
