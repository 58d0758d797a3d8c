package gatehouse.options.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.ShownWords;
import gatehouse.foundation.force.RiskScale;
import gatehouse.options.effect.Effect;
import gatehouse.options.effect.Moved;
import gatehouse.options.effect.Risk;
import gatehouse.options.effect.RiskCounts;
import gatehouse.options.effect.RiskMoves;

/**
 * What changes if measures are added to those accepted, removed from them, or not delivered. It writes nothing. What
 * stands there undecided counts as in place.
 *
 * @param asked what was taken as what, a sentence each
 * @param changed the assessments whose levels change anywhere, with their residual risks and contingencies
 * @param unjudged those asked about of which no effect is recorded, so that nothing can be told of them
 * @param standing those that stand there though nobody decided on them
 */
public record WhatIf(
        List<String> asked,
        RiskCounts as,
        RiskCounts then,
        List<Changed> changed,
        List<String> unjudged,
        List<String> standing) {

    public WhatIf {
        asked = List.copyOf(asked);
        changed = List.copyOf(changed);
        unjudged = List.copyOf(unjudged);
        standing = List.copyOf(standing);
    }

    /**
     * An assessment whose levels would change.
     *
     * @param moves from what to what, a sentence for each place and phase that differs
     * @param falls whether any of it falls, which is not to be shown without its reasons
     * @param because the reasons of the levels after it, a sentence each
     */
    public record Changed(
            String assessment,
            String title,
            List<String> moves,
            boolean falls,
            List<String> because,
            List<String> residualRisks,
            List<String> contingencies) {

        public Changed {
            moves = List.copyOf(moves);
            because = List.copyOf(because);
            residualRisks = List.copyOf(residualRisks);
            contingencies = List.copyOf(contingencies);
        }

        private void words(List<String> lines) {
            lines.add(assessment + " " + sentence(title) + " " + moves.get(0));
            moves.stream().skip(1).forEach(move -> lines.add("  " + move));
            because.forEach(reason -> lines.add("  " + sentence(reason)));
            named(lines, "Residual risks: ", residualRisks);
            named(lines, "Contingencies: ", contingencies);
        }
    }

    public static WhatIf of(PlanContents plan, Set<String> added, Set<String> removed, Set<String> notDelivered) {
        return of(plan, new Taken(added, removed, notDelivered));
    }

    public static WhatIf of(PlanContents plan, Taken taken) {
        return of(plan, taken, sideEffect -> false);
    }

    /** As above, where those side effects that held before go on: of measures that are missing somewhere else. */
    public static WhatIf of(PlanContents plan, Taken taken, Predicate<Effect> goesOn) {
        RiskMoves moves = Ledger.moves(plan);
        RiskScale scale = plan.asked().scale();
        Set<String> accepted = Ledger.acceptedOrStanding(plan);
        Map<String, Risk> before = moves.with(accepted);
        Map<String, Risk> after =
                moves.with(taken.from(accepted), sideEffect -> sideEffect.isIn(accepted) && goesOn.test(sideEffect));
        TouchedRisks touched = TouchedRisks.of(plan);
        List<Changed> changed = new ArrayList<>();
        before.forEach((assessment, risk) -> {
            Risk now = after.get(assessment);
            if (!Moved.between(risk, now).isEmpty()) {
                Set<String> measures = new HashSet<>(taken.all());
                measures.removeIf(one -> !moves.assessmentsOf(one).contains(assessment));
                changed.add(touched.changed(risk, now, measures));
            }
        });
        return new WhatIf(
                taken.words(touched.words()),
                RiskCounts.of(before.values(), scale),
                RiskCounts.of(after.values(), scale),
                changed,
                taken.all().stream()
                        .filter(one -> moves.assessmentsOf(one).isEmpty())
                        .sorted()
                        .toList(),
                Ledger.standing(plan));
    }

    /** Which measures count although nobody decided on them; empty where none does. */
    public String alsoCounted() {
        return standing.isEmpty()
                ? ""
                : "Counted as in place though nobody decided on it: " + String.join(", ", standing) + ".";
    }

    /** All that it shows, as it is kept with the reason for a decision. */
    public String words() {
        List<String> lines = new ArrayList<>(asked);
        lines.add("As accepted: " + as.words() + ".");
        if (!standing.isEmpty()) {
            lines.add(alsoCounted());
        }
        lines.add("Then: " + then.words() + ".");
        changed.forEach(one -> one.words(lines));
        if (changed.isEmpty()) {
            lines.add("No assessment changes.");
        }
        if (!unjudged.isEmpty()) {
            lines.add("Cannot tell of " + String.join(", ", unjudged) + ": no effect on a risk is recorded.");
        }
        return String.join("\n", lines);
    }

    /** Of the words, by which a form says which of them it showed. */
    public String hash() {
        return ShownWords.hash(words());
    }

    private static void named(List<String> lines, String label, List<String> names) {
        if (!names.isEmpty()) {
            lines.add("  " + label + names.stream().map(WhatIf::unended).collect(Collectors.joining("; ")) + ".");
        }
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }

    /** A sentence that stands among others between semicolons. */
    static String unended(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
