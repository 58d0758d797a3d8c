package gatehouse.action.commander;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.web.Option;

/** The what-ifs that were kept, by each recommendation that they ask about. */
public record KeptWhatIfs(Map<String, List<Option>> byRecommendation) {

    static KeptWhatIfs in(PlanContents plan) {
        Map<String, List<Option>> byRecommendation = new HashMap<>();
        for (KeptItem kept : plan.ofKind("WHAT_IF")) {
            Option offered = new Option(kept.reference(), kept.reference() + " " + kept.title());
            Stream.of("added", "removed", "notDelivered")
                    .flatMap(question -> kept.answers().list(question).stream())
                    .distinct()
                    .forEach(reference -> byRecommendation
                            .computeIfAbsent(reference, none -> new ArrayList<>())
                            .add(offered));
        }
        return new KeptWhatIfs(byRecommendation);
    }

    /** What may be given as the reason for what is said of a recommendation. */
    public List<Option> of(String recommendation) {
        return byRecommendation.getOrDefault(recommendation, List.of());
    }
}
