package gatehouse.action.commander;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Said;
import gatehouse.action.gap.Gap;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.otherplans.tacticalplan.Seen;

/**
 * What whoever decides has to know is not known.
 *
 * @param notKnown questions that have no answer and say why
 * @param notLookedAt what is missing and was adopted
 * @param plansNotSeen other plans that the coordinator has not seen
 * @param conflicts other plans that cut across an objective
 * @param notReviewed how many suggestions of what is missing nobody has looked at
 */
public record NotKnown(
        List<String> notKnown,
        List<String> notLookedAt,
        List<String> plansNotSeen,
        List<String> conflicts,
        int notReviewed) {

    public NotKnown {
        notKnown = List.copyOf(notKnown);
        notLookedAt = List.copyOf(notLookedAt);
        plansNotSeen = List.copyOf(plansNotSeen);
        conflicts = List.copyOf(conflicts);
    }

    static NotKnown in(PlanContents contents) {
        WhatIsMissing missing = WhatIsMissing.in(contents);
        return new NotKnown(
                missing.saidBlank().stream()
                        .map(blank -> blank.reference() + ": " + blank.question() + " " + blank.state()
                                + (blank.words().isEmpty() ? "" : ": " + blank.words()))
                        .toList(),
                missing.adopted().stream().map(Gap::sentence).toList(),
                contents.ofKind("OTHER_PLAN").stream()
                        .filter(plan -> !Seen.isSeen(plan.answers()))
                        .map(plan -> plan(contents, plan))
                        .toList(),
                conflicts(contents),
                missing.suggested().size());
    }

    private static String plan(PlanContents contents, KeptItem plan) {
        Said said = SheetHead.said(contents, plan);
        String holder = said.words("holder");
        String seen = said.words("seen");
        return plan.reference() + " " + plan.title() + ": " + (seen.isEmpty() ? "not stated whether seen" : seen)
                + (holder.isEmpty() ? "" : ", held by " + holder);
    }

    private static List<String> conflicts(PlanContents contents) {
        List<String> conflicts = new ArrayList<>();
        for (KeptItem plan : contents.ofKind("OTHER_PLAN")) {
            plan.answers().list("objectives").stream()
                    .filter(line -> line.contains(": cuts across"))
                    .forEach(line -> conflicts.add(plan.reference() + " " + plan.title() + ": " + line));
        }
        return conflicts;
    }

    public boolean isNothing() {
        return notKnown.isEmpty()
                && notLookedAt.isEmpty()
                && plansNotSeen.isEmpty()
                && conflicts.isEmpty()
                && notReviewed == 0;
    }

    Map<String, Object> toSheet() {
        return Map.of(
                "notKnown", notKnown,
                "notLookedAt", notLookedAt,
                "plansNotSeen", plansNotSeen,
                "conflicts", conflicts,
                "notReviewed", notReviewed);
    }
}
