package gatehouse.action.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import gatehouse.action.contents.ContentsService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.PlanRevision;

/** The only door to what is missing. */
public final class GapService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final UnansweredCounts unanswered;
    private final GapRepository settlements = new GapRepository();

    public GapService(Entrance entrance, ContentsService contents, UnansweredCounts unanswered) {
        this.entrance = entrance;
        this.contents = contents;
        this.unanswered = unanswered;
    }

    /** What is missing in the plan as it stands. */
    public WhatIsMissing inDraft(Change change) {
        return WhatIsMissing.in(contents.gather(change));
    }

    /** How many expected questions of each stage have neither an answer nor a reason. */
    public Map<Stage, Integer> counts(Change change) {
        return unanswered.blanks(change);
    }

    /**
     * Adopts or dismisses, all or none, and says where the list is to be seen.
     *
     * @param keys of the chosen gaps
     */
    public String settle(Doing doing, List<String> keys, Settlement.Outcome outcome, String reason) {
        return entrance.changeOnce(doing, change -> {
            if (keys.isEmpty()) {
                throw new Refusal(GapRefusal.NONE_CHOSEN);
            }
            if (outcome == Settlement.Outcome.DISMISSED && reason.isBlank()) {
                throw new Refusal(GapRefusal.DISMISSAL_SAYS_WHY);
            }
            List<Settlement> made = chosen(change, keys).stream()
                    .map(gap -> new Settlement(
                            gap.key(),
                            gap.sentence(),
                            gap.digest(),
                            outcome,
                            reason.strip(),
                            change.who().nameAndPost(),
                            change.at()))
                    .toList();
            settlements.insert(change, made);
            PlanRevision.count(change);
            change.logged(
                    outcome == Settlement.Outcome.ADOPTED ? "gap.adopted" : "gap.dismissed",
                    "gaps",
                    Map.of("gaps", keys, "reason", reason.strip()));
            return "/plans/" + change.plan().id() + "/missing";
        });
    }

    private List<Gap> chosen(Change change, List<String> keys) {
        Map<String, Gap> missing =
                inDraft(change).gaps().stream().collect(Collectors.toMap(Gap::key, Function.identity()));
        List<Gap> chosen = new ArrayList<>();
        for (String key : keys) {
            if (!missing.containsKey(key)) {
                throw new Refusal(GapRefusal.NOT_MISSING);
            }
            chosen.add(missing.get(key));
        }
        return chosen;
    }

    /** What is missing, in values that JSON has. */
    public Map<String, Object> report(Change change) {
        WhatIsMissing missing = inDraft(change);
        Map<String, Object> unansweredByStage = new TreeMap<>();
        counts(change).forEach((stage, count) -> unansweredByStage.put(stage.name(), count));
        Map<String, Object> report = new TreeMap<>();
        report.put("plan", change.plan().reference());
        report.put("published", missing.published());
        report.put("gaps", missing.gaps().stream().map(GapService::report).toList());
        report.put(
                "saidBlank",
                missing.saidBlank().stream().map(GapService::report).toList());
        report.put("unanswered", unansweredByStage);
        return report;
    }

    private static Map<String, Object> report(Gap gap) {
        Map<String, Object> report = new TreeMap<>();
        report.put("key", gap.key());
        report.put("stage", gap.stage().name());
        report.put("rule", gap.rule());
        report.put("why", gap.why());
        report.put("reference", gap.reference());
        report.put("field", gap.field());
        report.put("sentence", gap.sentence());
        report.put("mend", gap.mend());
        report.put("state", gap.settlement().map(one -> one.outcome().name()).orElse("SUGGESTED"));
        gap.settlement().ifPresent(one -> {
            report.put("reason", one.reason());
            report.put("by", one.by());
            report.put("at", one.at().toString());
        });
        return report;
    }

    private static Map<String, Object> report(SaidBlank blank) {
        return Map.of(
                "stage", blank.stage().name(),
                "reference", blank.reference(),
                "question", blank.question(),
                "state", blank.state(),
                "words", blank.words());
    }
}
