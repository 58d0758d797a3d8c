package gatehouse.options.effect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;

/**
 * What an assessment must still agree with when it is judged anew: the effects that were judged on it.
 *
 * <p>Without this, a plan could be brought to say what {@link EffectRules} refuses, and its own file would not come in.
 */
public final class EffectsOnAssessment implements Weighing {
    private static final String ABOVE =
            "%s is judged at more than that with its measures in place. Judge it anew first.";
    private static final String SIDE_EFFECT =
            "%s is a side effect at %s, so this must still cover it. Change that first.";

    @Override
    public String kind() {
        return "METHOD_ASSESSMENT";
    }

    @Override
    public Map<String, String> faults(Change change, Item assessment, Others others) {
        return faults(assessment, byAssessment(others));
    }

    @Override
    public Map<String, Map<String, String>> faultsOfAll(Change change, Others others) {
        Map<String, List<Effect>> byAssessment = byAssessment(others);
        Map<String, Map<String, String>> faults = new LinkedHashMap<>();
        others.ofKind(kind()).forEach(one -> faults.put(one.reference(), faults(one, byAssessment)));
        return faults;
    }

    private static Map<String, List<Effect>> byAssessment(Others others) {
        return Effect.all(others.ofKind(Effect.KIND)).stream().collect(Collectors.groupingBy(Effect::assessment));
    }

    private static Map<String, String> faults(Item assessment, Map<String, List<Effect>> byAssessment) {
        Map<String, String> faults = new LinkedHashMap<>();
        byAssessment
                .getOrDefault(assessment.reference(), List.of())
                .forEach(effect -> against(effect, assessment, faults));
        return faults;
    }

    private static void against(Effect effect, Item assessment, Map<String, String> faults) {
        Map<String, String> found = new LinkedHashMap<>();
        EffectRules.againstAssessment(effect, assessment, found);
        found.keySet().forEach(question -> {
            switch (question) {
                case "zone" -> faults.putIfAbsent("zones", SIDE_EFFECT.formatted(effect.reference(), effect.zone()));
                case "phase" -> faults.putIfAbsent("phases", SIDE_EFFECT.formatted(effect.reference(), effect.phase()));
                default -> faults.putIfAbsent(question, ABOVE.formatted(effect.reference()));
            }
        });
    }
}
