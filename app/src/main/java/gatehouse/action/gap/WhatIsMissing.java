package gatehouse.action.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.assessment.coverage.Open;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.PlanForm;

/**
 * Everything that the rules find missing in a plan, with what people made of each; worked out anew from the plan's
 * contents, so that a kept version tells of itself what it told on the day.
 *
 * @param published a plan made of published facts gets no list of what is missing
 * @param gaps by stage, rule and item
 * @param open how many methods nobody has looked at by place and phase
 */
public record WhatIsMissing(boolean published, List<Gap> gaps, List<SaidBlank> saidBlank, Open open) {
    /** The kinds that a light form consists of: what else it holds is asked about once it is promoted. */
    private static final Set<String> OF_A_LIGHT_FORM = Set.of("ADVICE", "ADVICE_DOCUMENT", "REVIEW");

    /** Every rule but that of expected questions, in the order of the page. */
    static final List<GapRule> RULES = Stream.of(
                    TaskingGaps.RULES,
                    PlaceGaps.RULES,
                    InformationGaps.RULES,
                    VisitGaps.RULES,
                    MeetingGaps.RULES,
                    PartnerGaps.RULES,
                    CoverageGaps.RULES,
                    AssessmentGaps.RULES,
                    RecommendationGaps.RULES,
                    RiskGaps.RULES,
                    BriefingGaps.RULES,
                    StaleGaps.RULES,
                    FindingGaps.RULES,
                    LearningGaps.RULES)
            .flatMap(List::stream)
            .toList();

    public WhatIsMissing {
        gaps = gaps.stream().sorted(Comparator.comparing(Gap::stage)).toList();
        saidBlank = saidBlank.stream()
                .sorted(Comparator.comparing(SaidBlank::stage))
                .toList();
    }

    /** Whether there is a rule of this code, for whoever names one. */
    public static boolean hasRule(String code) {
        return RULES.stream().anyMatch(rule -> rule.code().equals(code));
    }

    /** What is missing in these contents. */
    public static WhatIsMissing in(PlanContents contents) {
        if (Boolean.TRUE.equals(contents.plan().get("published"))) {
            return new WhatIsMissing(true, List.of(), List.of(), Open.NONE);
        }
        GoldenThread thread = new GoldenThread(contents);
        List<Gap> found = new ArrayList<>();
        if (!PlanForm.isLight(thread.said("form"))) {
            RULES.forEach(rule -> rule.breaks().apply(thread).forEach(broken -> found.add(Gap.of(rule, broken))));
        }
        found.addAll(expected(thread, found));
        Map<String, Settlement> newest = newest(contents);
        return new WhatIsMissing(
                false,
                found.stream()
                        .map(gap -> newest.containsKey(gap.key()) ? gap.settledBy(newest.get(gap.key())) : gap)
                        .toList(),
                thread.saidBlanks().toList(),
                CoverageGaps.open(thread));
    }

    private static Map<String, Settlement> newest(PlanContents contents) {
        Map<String, Settlement> newest = new HashMap<>();
        contents.part(GapPart.NAME)
                .forEach(entry -> newest.put((String) entry.get("gap"), Settlement.ofPlanFile(entry)));
        return newest;
    }

    /** One gap an item, of the questions that no other rule named at it already. */
    private static List<Gap> expected(GoldenThread thread, List<Gap> found) {
        Set<String> named = new HashSet<>();
        found.forEach(gap -> named.add(gap.reference() + "#" + gap.field()));
        return thread.all()
                .filter(item -> OF_A_LIGHT_FORM.contains(item.kind().code()) || !PlanForm.isLight(thread.said("form")))
                .flatMap(item -> expected(item, named))
                .toList();
    }

    private static Stream<Gap> expected(KeptItem item, Set<String> named) {
        List<Field> open = ExpectedQuestions.unanswered(item).stream()
                .filter(field -> !named.contains(item.reference() + "#" + field.name()))
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        GapRule rule = new GapRule(
                "questions-not-answered",
                item.kind().stage(),
                "Expected questions are not answered",
                "An answer, or a reason for having none, tells the reader that somebody has looked.",
                thread -> Stream.empty());
        String questions = String.join(" ", open.stream().map(Field::question).toList());
        return Stream.of(Gap.of(rule, Break.at(item, open.get(0).name(), "does not answer: " + questions)));
    }

    /** Those nobody has looked at yet. */
    public List<Gap> suggested() {
        return gaps.stream().filter(Gap::isSuggested).toList();
    }

    /** The same by the rule that found them, in the order of the rules. */
    public Map<String, List<Gap>> suggestedByRule() {
        return suggested().stream().collect(Collectors.groupingBy(Gap::rule, LinkedHashMap::new, Collectors.toList()));
    }

    /** Those that documents carry. */
    public List<Gap> adopted() {
        return gaps.stream().filter(Gap::isAdopted).toList();
    }

    public List<Gap> dismissed() {
        return gaps.stream().filter(Gap::isDismissed).toList();
    }

    /** How many of each stage nobody has looked at yet. */
    public Map<Stage, Integer> suggestedByStage() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        suggested().forEach(gap -> counts.merge(gap.stage(), 1, Integer::sum));
        return counts;
    }
}
