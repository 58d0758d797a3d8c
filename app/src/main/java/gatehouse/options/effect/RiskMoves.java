package gatehouse.options.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import gatehouse.plan.item.Item;

/**
 * How risks stand with measures in place, from what the coordinator judged and nothing else.
 *
 * <p>Likelihood and impact are each the lowest of what was assessed and of what was judged with measures that are all in
 * place; measures judged together replace what was judged of fewer of them. Nothing is multiplied, weighed, added or
 * averaged (the doctrine of documents and pages, rules 8 and 9). A side effect raises the levels at its own place and
 * phase, unless its measure was judged together with another on the same assessment: that judgement was made knowing it.
 */
public final class RiskMoves {
    private final Map<String, RiskLevels> before = new LinkedHashMap<>();
    private final Map<String, List<Effect>> byAssessment = new HashMap<>();

    /** Made when it is first asked for: a page of levels alone needs none. */
    private Map<String, Set<String>> byMeasure = Map.of();

    private RiskMoves() {}

    /** From the items of a plan; those of other kinds and removed ones are passed over. */
    public static RiskMoves of(List<Item> items) {
        RiskMoves moves = new RiskMoves();
        for (Item item : items) {
            if (item.isRemoved()) {
                continue;
            }
            if (isApplicable(item)) {
                moves.before.put(item.reference(), Effect.levels(item.answers()));
            } else if (item.kind().code().equals(Effect.KIND)) {
                Effect effect = Effect.of(item);
                moves.byAssessment
                        .computeIfAbsent(effect.assessment(), reference -> new ArrayList<>(4))
                        .add(effect);
            }
        }
        return moves;
    }

    private static boolean isApplicable(Item item) {
        return item.kind().code().equals("METHOD_ASSESSMENT")
                && item.answers()
                        .text("applicability")
                        .filter("APPLICABLE"::equals)
                        .isPresent();
    }

    /** The applicable assessments, in the order of the plan. */
    public Set<String> assessments() {
        return before.keySet();
    }

    /** The effects judged on an assessment. */
    public List<Effect> effectsOn(String assessment) {
        return byAssessment.getOrDefault(assessment, List.of());
    }

    /** Every applicable assessment with these recommendations in place and no others. */
    public Map<String, Risk> with(Set<String> inPlace) {
        return with(inPlace, sideEffect -> false);
    }

    /**
     * The same, where side effects of measures that are not in place as a whole go on: a barrier that is missing at one
     * end still makes the crowd bunch at the other.
     */
    public Map<String, Risk> with(Set<String> inPlace, Predicate<Effect> goesOn) {
        Map<String, Risk> risks = new LinkedHashMap<>(before.size() * 2);
        before.forEach((assessment, levels) -> risks.put(assessment, risk(assessment, levels, inPlace, goesOn)));
        return risks;
    }

    /** One of them. */
    public Risk risk(String assessment, Set<String> inPlace) {
        return risk(assessment, before.getOrDefault(assessment, RiskLevels.NOT_JUDGED), inPlace, sideEffect -> false);
    }

    /** The applicable assessments on which any effect of the recommendation is judged. */
    public Set<String> assessmentsOf(String recommendation) {
        if (byMeasure.isEmpty()) {
            byMeasure = byMeasure();
        }
        return byMeasure.getOrDefault(recommendation, Set.of());
    }

    private Map<String, Set<String>> byMeasure() {
        Map<String, Set<String>> assessments = new HashMap<>();
        byAssessment.forEach((assessment, effects) -> effects.forEach(effect -> effect.measures()
                .forEach(measure -> assessments
                        .computeIfAbsent(measure, reference -> new TreeSet<>())
                        .add(assessment))));
        return assessments;
    }

    private Risk risk(String assessment, RiskLevels assessed, Set<String> inPlace, Predicate<Effect> goesOn) {
        List<Effect> effects = effectsOn(assessment);
        if (effects.isEmpty() || !assessed.isJudged()) {
            return new Risk(assessment, assessed, List.of(), List.of());
        }
        List<Effect> standing = new ArrayList<>(effects.size());
        boolean together = false;
        for (Effect effect : effects) {
            if (effect.isIn(inPlace) || (effect.isSideEffect() && goesOn.test(effect))) {
                standing.add(effect);
                together |= !effect.isSideEffect() && effect.isJudgedTogether();
            }
        }
        List<Effect> lowering = together ? notReplaced(standing) : standing;
        RiskLevels lowest = assessed;
        for (Effect effect : lowering) {
            if (!effect.isSideEffect()) {
                lowest = lowest.lowest(effect.levels());
            }
        }
        return new Risk(assessment, lowest, governing(lowering, assessed, lowest), raised(standing, together, lowest));
    }

    private static List<Effect> notReplaced(List<Effect> standing) {
        return standing.stream().filter(effect -> !isReplaced(effect, standing)).toList();
    }

    private static boolean isReplaced(Effect effect, List<Effect> standing) {
        return standing.stream().anyMatch(other -> !other.isSideEffect() && other.isJudgedWithMoreThan(effect));
    }

    private static List<Effect> governing(List<Effect> lowering, RiskLevels assessed, RiskLevels lowest) {
        List<Effect> governing = new ArrayList<>(2);
        for (Effect effect : lowering) {
            boolean ofLikelihood =
                    effect.levels().likelihood() == lowest.likelihood() && lowest.likelihood() < assessed.likelihood();
            boolean ofImpact = effect.levels().impact() == lowest.impact() && lowest.impact() < assessed.impact();
            if (!effect.isSideEffect() && (ofLikelihood || ofImpact)) {
                governing.add(effect);
            }
        }
        return governing;
    }

    private static List<Risk.Raised> raised(List<Effect> standing, boolean together, RiskLevels lowest) {
        List<Risk.Raised> raised = new ArrayList<>(0);
        for (Effect effect : standing) {
            if (effect.isSideEffect()
                    && effect.levels().isAbove(lowest)
                    && !(together && isReplaced(effect, standing))) {
                raise(raised, effect, lowest);
            }
        }
        return raised;
    }

    private static void raise(List<Risk.Raised> raised, Effect effect, RiskLevels lowest) {
        for (int i = 0; i < raised.size(); i++) {
            Risk.Raised one = raised.get(i);
            if (one.isAt(effect.zone(), effect.phase())) {
                List<Effect> by = new ArrayList<>(one.by());
                by.add(effect);
                raised.set(
                        i, new Risk.Raised(one.zone(), one.phase(), one.levels().highest(effect.levels()), by));
                return;
            }
        }
        raised.add(new Risk.Raised(effect.zone(), effect.phase(), lowest.highest(effect.levels()), List.of(effect)));
    }
}
