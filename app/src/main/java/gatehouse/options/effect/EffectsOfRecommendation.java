package gatehouse.options.effect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;

/** A recommendation that lowers a risk is not made an assurance step, which lowers nothing. */
public final class EffectsOfRecommendation implements Weighing {
    private static final String LOWERS = "%s is an assurance step and lowers nothing, but %s says that this lowers %s.";

    private final Function<Change, Predicate<String>> assurance;

    public EffectsOfRecommendation(Function<Change, Predicate<String>> assurance) {
        this.assurance = assurance;
    }

    @Override
    public String kind() {
        return "RECOMMENDATION";
    }

    @Override
    public Map<String, String> faults(Change change, Item recommendation, Others others) {
        Optional<String> code = recommendation.answers().text("catalogueCode");
        return code.isEmpty()
                ? Map.of()
                : faults(recommendation, code.get(), assurance.apply(change), Effect.all(others.ofKind(Effect.KIND)));
    }

    @Override
    public Map<String, Map<String, String>> faultsOfAll(Change change, Others others) {
        List<Effect> effects = Effect.all(others.ofKind(Effect.KIND));
        Predicate<String> isAssurance = assurance.apply(change);
        Map<String, Map<String, String>> faults = new LinkedHashMap<>();
        others.ofKind(kind())
                .forEach(one -> one.answers()
                        .text("catalogueCode")
                        .ifPresent(code -> faults.put(one.reference(), faults(one, code, isAssurance, effects))));
        return faults;
    }

    private static Map<String, String> faults(
            Item recommendation, String code, Predicate<String> isAssurance, List<Effect> effects) {
        if (!isAssurance.test(code)) {
            return Map.of();
        }
        return effects.stream()
                .filter(effect -> !effect.isSideEffect() && effect.measures().contains(recommendation.reference()))
                .findFirst()
                .map(effect -> Map.of("catalogueCode", LOWERS.formatted(code, effect.reference(), effect.assessment())))
                .orElse(Map.of());
    }
}
