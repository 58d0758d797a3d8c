package gatehouse.options.effect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chains of effects that come back to where they began: a measure raises an assessment, another measure that lowers it
 * raises the next, and so on. Each measure is walked from once.
 */
record Circles(
        Map<String, List<Effect>> raising, Map<String, List<Effect>> lowering, Map<String, Optional<String>> walked) {

    static Circles of(List<Effect> effects) {
        Map<String, List<Effect>> raising = new HashMap<>();
        Map<String, List<Effect>> lowering = new HashMap<>();
        for (Effect effect : effects) {
            if (effect.isSideEffect()) {
                effect.measures().stream()
                        .sorted()
                        .forEach(measure -> raising.computeIfAbsent(measure, none -> new ArrayList<>())
                                .add(effect));
            } else {
                lowering.computeIfAbsent(effect.assessment(), none -> new ArrayList<>())
                        .add(effect);
            }
        }
        return new Circles(raising, lowering, new HashMap<>());
    }

    /** The way round from a measure of the effect to itself, in words. */
    Optional<String> through(Effect effect) {
        return effect.measures().stream()
                .sorted()
                .flatMap(measure -> walked.computeIfAbsent(measure, this::walk).stream())
                .findFirst();
    }

    /** Breadth first from a measure to itself. */
    private Optional<String> walk(String start) {
        Map<String, String> way = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        way.put(start, start);
        while (!next.isEmpty()) {
            String measure = next.poll();
            for (Effect raises : raising.getOrDefault(measure, List.of())) {
                for (Effect lowers : lowering.getOrDefault(raises.assessment(), List.of())) {
                    String so = way.get(measure) + " raises " + raises.assessment() + ", lowered by ";
                    for (String answer : lowers.measures().stream().sorted().toList()) {
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
