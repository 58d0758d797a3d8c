package gatehouse.options.effect;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;

/** A recommendation that lowers a risk is not made an assurance step, which lowers nothing. */
public final class EffectsOfRecommendation implements Weighing {
    private static final String LOWERS = "%s is an assurance step and lowers nothing, but %s says that this lowers %s.";

    private final BiPredicate<Change, String> isAssurance;

    public EffectsOfRecommendation(BiPredicate<Change, String> isAssurance) {
        this.isAssurance = isAssurance;
    }

    @Override
    public String kind() {
        return "RECOMMENDATION";
    }

    @Override
    public Map<String, String> faults(Change change, Item recommendation, Others others) {
        Optional<String> code =
                recommendation.answers().text("catalogueCode").filter(one -> isAssurance.test(change, one));
        if (code.isEmpty()) {
            return Map.of();
        }
        return Effect.all(others.ofKind(Effect.KIND)).stream()
                .filter(effect -> !effect.isSideEffect() && effect.measures().contains(recommendation.reference()))
                .findFirst()
                .map(effect ->
                        Map.of("catalogueCode", LOWERS.formatted(code.get(), effect.reference(), effect.assessment())))
                .orElse(Map.of());
    }
}
