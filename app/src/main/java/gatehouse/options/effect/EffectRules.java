package gatehouse.options.effect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Weighing;
import gatehouse.plan.kind.Answers;

/** What an effect must agree with in the rest of its plan. */
public final class EffectRules implements Weighing {
    private static final String ABOVE =
            "That is above what %s was assessed at. A measure raises a risk only by a side effect: say so under \"What"
                    + " does that do?\".";
    private static final String ABOVE_ALONE =
            "That is above what %s gives one of them alone. If together they are worse, record the side effect.";
    private static final String NOT_ASSESSED_THERE =
            "%s does not cover that. A side effect is at a place and phase of its assessment.";
    private static final String ASSURANCE =
            "%s is an assurance step (%s): it tells whether things work and lowers nothing by itself.";
    static final String NO_RISE =
            "That is no rise: %s is at likelihood %d and impact %d. A side effect raises one of them at least.";
    private static final String SAID_ALREADY =
            "%s says already what %s in place does to %s%s. Change that one, or remove it.";
    private static final String BOTH_WAYS =
            "%s says that %s in place %s %s, and this says the opposite of the one place and phase that it covers.";
    static final String NOT_APPLICABLE = "%s was found not applicable, so there is no risk for a measure to move.";
    private static final String CIRCLE = "These would go round in a circle, each raising what the next lowers: %s.";

    private final Function<Change, Predicate<String>> assurance;

    /**
     * For a catalogue.
     *
     * @param assurance which codes of the catalogue of measures are assurance steps, for the force of a change
     */
    public EffectRules(Function<Change, Predicate<String>> assurance) {
        this.assurance = assurance;
    }

    @Override
    public String kind() {
        return Effect.KIND;
    }

    @Override
    public Map<String, String> faults(Change change, Item item, Others others) {
        Effect effect = Effect.of(item);
        List<Effect> all = Stream.concat(
                        Effect.all(others.ofKind(Effect.KIND)).stream()
                                .filter(one -> !one.reference().equals(effect.reference())),
                        Stream.of(effect))
                .toList();
        Beside beside = Beside.of(all, others);
        Map<String, String> faults =
                faults(effect, beside, code -> assurance.apply(change).test(code));
        asJudgedNow(effect, beside, faults);
        return faults;
    }

    /**
     * What is refused when an effect is judged, and let stand where it comes to be so later: an assessment may be judged
     * higher or narrowed, and a plan file may be older than the rule.
     */
    private static void asJudgedNow(Effect effect, Beside beside, Map<String, String> faults) {
        beside.item(effect.assessment()).ifPresent(assessment -> {
            if (assessment
                    .answers()
                    .text("applicability")
                    .filter("NOT_APPLICABLE"::equals)
                    .isPresent()) {
                faults.putIfAbsent("assessment", NOT_APPLICABLE.formatted(assessment.reference()));
            }
            if (effect.isSideEffect()) {
                rises(effect, assessment, beside.on(effect.assessment()), faults);
            }
            sameMeasures(effect, assessment, beside.on(effect.assessment()), faults);
        });
    }

    @Override
    public Map<String, Map<String, String>> faultsOfAll(Change change, Others others) {
        List<Effect> all = Effect.all(others.ofKind(Effect.KIND));
        Beside beside = Beside.of(all, others);
        Predicate<String> isAssurance = assurance.apply(change);
        Map<String, Map<String, String>> faults = new LinkedHashMap<>();
        all.forEach(effect -> faults.put(effect.reference(), faults(effect, beside, isAssurance)));
        return faults;
    }

    private static Map<String, String> faults(Effect effect, Beside beside, Predicate<String> isAssurance) {
        Map<String, String> faults = new LinkedHashMap<>();
        beside.item(effect.assessment()).ifPresent(assessment -> againstAssessment(effect, assessment, faults));
        if (!effect.isSideEffect()) {
            assurance(effect, beside, isAssurance, faults);
            alone(effect, beside.on(effect.assessment()), faults);
        }
        beside.circles().through(effect).ifPresent(chain -> faults.putIfAbsent("measures", CIRCLE.formatted(chain)));
        return faults;
    }

    /** The rest of a plan, found once. */
    private record Beside(Map<String, Item> items, Map<String, List<Effect>> byAssessment, Circles circles) {

        static Beside of(List<Effect> effects, Others others) {
            Map<String, Item> items = new HashMap<>();
            Stream.of("METHOD_ASSESSMENT", "RECOMMENDATION")
                    .flatMap(kind -> others.ofKind(kind).stream())
                    .forEach(item -> items.put(item.reference(), item));
            return new Beside(
                    items, effects.stream().collect(Collectors.groupingBy(Effect::assessment)), Circles.of(effects));
        }

        Optional<Item> item(String reference) {
            return Optional.ofNullable(items.get(reference));
        }

        List<Effect> on(String assessment) {
            return byAssessment.getOrDefault(assessment, List.of());
        }
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

    /** A side effect raises what was assessed, or what another measure lowers that to. */
    private static void rises(Effect effect, Item assessment, List<Effect> onTheSame, Map<String, String> faults) {
        RiskLevels lowest = Effect.levels(assessment.answers());
        if (!lowest.isJudged()) {
            return;
        }
        for (Effect other : onTheSame) {
            if (!other.isSideEffect()) {
                lowest = lowest.lowest(other.levels());
            }
        }
        if (!effect.levels().isAbove(lowest)) {
            faults.putIfAbsent(
                    "likelihood", NO_RISE.formatted(assessment.reference(), lowest.likelihood(), lowest.impact()));
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

    private static void assurance(
            Effect effect, Beside beside, Predicate<String> isAssurance, Map<String, String> faults) {
        effect.measures().stream()
                .sorted()
                .forEach(measure -> beside.item(measure)
                        .flatMap(one -> one.answers().text("catalogueCode"))
                        .filter(isAssurance)
                        .ifPresent(code -> faults.put("measures", ASSURANCE.formatted(measure, code))));
    }

    /** The same measures do one thing to one assessment, said once; side effects at two places and phases are two things. */
    private static void sameMeasures(
            Effect effect, Item assessment, List<Effect> onTheSame, Map<String, String> faults) {
        for (Effect other : onTheSame) {
            if (other.reference().equals(effect.reference())
                    || !other.measures().equals(effect.measures())) {
                continue;
            }
            if (other.isSideEffect() != effect.isSideEffect()) {
                if (!isOneSquare(assessment)) {
                    continue;
                }
                faults.putIfAbsent(
                        "effectKind",
                        BOTH_WAYS.formatted(
                                other.reference(),
                                measures(other),
                                other.isSideEffect() ? "raises" : "lowers",
                                other.assessment()));
            } else if (other.zone().equals(effect.zone()) && other.phase().equals(effect.phase())) {
                faults.putIfAbsent(
                        "measures",
                        SAID_ALREADY.formatted(
                                other.reference(),
                                measures(other),
                                other.assessment(),
                                other.isSideEffect() ? " at " + other.zone() + " in " + other.phase() : ""));
            }
        }
    }

    /** Where an assessment covers more, a measure may lower it and raise it at one place and phase of it. */
    private static boolean isOneSquare(Item assessment) {
        return assessment.answers().list("zones").size() == 1
                && assessment.answers().list("phases").size() == 1;
    }

    private static String measures(Effect effect) {
        return String.join(" and ", effect.measures().stream().sorted().toList());
    }

    /** Those judged together are never above what fewer of them are judged at. */
    private static void alone(Effect effect, List<Effect> onTheSame, Map<String, String> faults) {
        for (Effect other : onTheSame) {
            if (other.isSideEffect() || other.reference().equals(effect.reference())) {
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
}
