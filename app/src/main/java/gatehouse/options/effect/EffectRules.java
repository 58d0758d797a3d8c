package gatehouse.options.effect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;
import gatehouse.plan.kind.Answers;

/** What an effect must agree with in the rest of its plan. */
public final class EffectRules implements Weighing {
    private static final String ABOVE =
            "That is above what %s was assessed at. A measure raises a risk only by a side effect: say so under \"What does that do?\".";
    private static final String ABOVE_ALONE =
            "That is above what %s gives one of them alone. If together they are worse, record the side effect.";
    private static final String NOT_ASSESSED_THERE =
            "%s does not cover that. A side effect is at a place and phase of its assessment.";
    private static final String ASSURANCE =
            "%s is an assurance step (%s): it tells whether things work and lowers nothing by itself.";
    private static final String CIRCLE = "These would go round in a circle, each raising what the next lowers: %s.";

    private final BiPredicate<Change, String> isAssurance;

    /**
     * For a catalogue.
     *
     * @param isAssurance whether a code of the catalogue of measures is an assurance step
     */
    public EffectRules(BiPredicate<Change, String> isAssurance) {
        this.isAssurance = isAssurance;
    }

    @Override
    public String kind() {
        return Effect.KIND;
    }

    @Override
    public Map<String, String> faults(Change change, Item item, Others others) {
        Effect effect = Effect.of(item);
        Map<String, String> faults = new LinkedHashMap<>();
        others.ofKind("METHOD_ASSESSMENT").stream()
                .filter(one -> one.reference().equals(effect.assessment()))
                .findFirst()
                .ifPresent(assessment -> againstAssessment(effect, assessment, faults));
        List<Effect> all = Effect.all(others.ofKind(Effect.KIND)).stream()
                .filter(one -> !one.reference().equals(effect.reference()))
                .toList();
        if (!effect.isSideEffect()) {
            assurance(change, effect, others, faults);
            alone(effect, all, faults);
        }
        circle(effect, all).ifPresent(chain -> faults.putIfAbsent("measures", CIRCLE.formatted(chain)));
        return faults;
    }

    static void againstAssessment(Effect effect, Item assessment, Map<String, String> faults) {
        Answers said = assessment.answers();
        RiskLevels assessed = Effect.levels(said);
        if (!effect.isSideEffect()) {
            putAbove(effect.levels(), assessed, ABOVE.formatted(assessment.reference()), faults);
            return;
        }
        if (!said.list("zones").contains(effect.zone())) {
            faults.put("zone", NOT_ASSESSED_THERE.formatted(assessment.reference()));
        }
        if (!said.list("phases").contains(effect.phase())) {
            faults.put("phase", NOT_ASSESSED_THERE.formatted(assessment.reference()));
        }
    }

    private static void putAbove(RiskLevels levels, RiskLevels limit, String sentence, Map<String, String> faults) {
        if (limit.likelihood() > 0 && levels.likelihood() > limit.likelihood()) {
            faults.put("likelihood", sentence);
        }
        if (limit.impact() > 0 && levels.impact() > limit.impact()) {
            faults.put("impact", sentence);
        }
    }

    private void assurance(Change change, Effect effect, Others others, Map<String, String> faults) {
        others.ofKind("RECOMMENDATION").stream()
                .filter(one -> effect.measures().contains(one.reference()))
                .forEach(one -> one.answers()
                        .text("catalogueCode")
                        .filter(code -> isAssurance.test(change, code))
                        .ifPresent(code -> faults.put("measures", ASSURANCE.formatted(one.reference(), code))));
    }

    /** Those judged together are never above what fewer of them are judged at. */
    private static void alone(Effect effect, List<Effect> all, Map<String, String> faults) {
        for (Effect other : all) {
            if (other.isSideEffect() || !other.assessment().equals(effect.assessment())) {
                continue;
            }
            if (effect.isJudgedWithMoreThan(other)) {
                putAbove(effect.levels(), other.levels(), ABOVE_ALONE.formatted(other.reference()), faults);
            }
            if (other.isJudgedWithMoreThan(effect) && other.levels().isAbove(effect.levels())) {
                faults.putIfAbsent(
                        "likelihood", "%s, judged with more measures, is above that.".formatted(other.reference()));
            }
        }
    }

    /**
     * A chain that comes back to where it began: a measure raises an assessment, another measure that lowers it raises
     * the next, and so on.
     */
    private static Optional<String> circle(Effect effect, List<Effect> all) {
        Map<String, List<Effect>> raising = new LinkedHashMap<>();
        Map<String, List<Effect>> lowering = new LinkedHashMap<>();
        java.util.stream.Stream.concat(java.util.stream.Stream.of(effect), all.stream())
                .forEach(one -> {
                    if (one.isSideEffect()) {
                        one.measures()
                                .forEach(measure -> raising.computeIfAbsent(measure, m -> new java.util.ArrayList<>())
                                        .add(one));
                    } else {
                        lowering.computeIfAbsent(one.assessment(), a -> new java.util.ArrayList<>())
                                .add(one);
                    }
                });
        for (String start : effect.measures()) {
            Optional<String> chain = walk(start, raising, lowering);
            if (chain.isPresent()) {
                return chain;
            }
        }
        return Optional.empty();
    }

    /** Breadth first from a measure to itself; gives the way in words. */
    private static Optional<String> walk(
            String start, Map<String, List<Effect>> raising, Map<String, List<Effect>> lowering) {
        Map<String, String> way = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        way.put(start, start);
        while (!next.isEmpty()) {
            String measure = next.poll();
            for (Effect raises : raising.getOrDefault(measure, List.of())) {
                for (Effect lowers : lowering.getOrDefault(raises.assessment(), List.of())) {
                    String so = way.get(measure) + " raises " + raises.assessment() + ", lowered by ";
                    for (String answer : lowers.measures()) {
                        if (answer.equals(start) && !measure.equals(start)) {
                            return Optional.of(so + answer);
                        }
                        if (!answer.equals(start) && way.putIfAbsent(answer, so + answer) == null) {
                            next.add(answer);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
