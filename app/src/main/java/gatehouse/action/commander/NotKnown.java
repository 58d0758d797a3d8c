package gatehouse.action.commander;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Said;
import gatehouse.action.gap.Gap;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.otherplans.crosscheck.Board;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.tacticalplan.Seen;

/**
 * What whoever decides has to know is not known.
 *
 * @param notKnown questions that have no answer and say why
 * @param notLookedAt how many methods nobody has looked at by place and phase; what is missing and was adopted
 * @param plansNotSeen other plans that the coordinator has not seen
 * @param conflicts grave clashes between plans that are open, other plans that cut across an objective, and how many
 *     suggested clashes nobody has reviewed
 * @param notReviewed how many suggestions of what is missing nobody has looked at
 */
public record NotKnown(
        List<String> notKnown,
        List<String> notLookedAt,
        List<String> plansNotSeen,
        List<String> conflicts,
        int notReviewed) {

    private static final String NOT_REVIEWED = " between plans not reviewed yet.";

    public NotKnown {
        notKnown = List.copyOf(notKnown);
        notLookedAt = List.copyOf(notLookedAt);
        plansNotSeen = List.copyOf(plansNotSeen);
        conflicts = List.copyOf(conflicts);
    }

    /** The same with what the review of all plans together finds: grave clashes that are open, and how many nobody reviewed. */
    static NotKnown in(PlanContents contents, CheckSettings settings) {
        NotKnown known = in(contents);
        List<String> clashes = new ArrayList<>(openFindings(contents));
        clashes.addAll(known.conflicts());
        List<String> notSeen = new ArrayList<>(known.plansNotSeen());
        if (!contents.ofKind("OTHER_PLAN").isEmpty()) {
            Board board = Board.of(contents, settings);
            int missing = board.plansNotReceived();
            int open = board.open().size() - missing;
            if (open > 0) {
                clashes.add((open == 1 ? "1 suggested clash" : open + " suggested clashes") + NOT_REVIEWED);
            }
            if (missing > 0) {
                notSeen.add((missing == 1
                                ? "1 plan that this event calls for is"
                                : missing + " plans that this event calls for are")
                        + " not received.");
            }
        }
        return new NotKnown(known.notKnown, known.notLookedAt, notSeen, clashes, known.notReviewed);
    }

    private static List<String> openFindings(PlanContents contents) {
        return contents.ofKind("FINDING").stream()
                .filter(finding -> is(finding, "severity", "HIGH"))
                .filter(finding -> is(finding, "settlement", "ADOPTED") || is(finding, "settlement", "RAISED"))
                .map(finding -> finding.reference() + ", grave and open: " + finding.title())
                .toList();
    }

    private static boolean is(KeptItem item, String question, String code) {
        return item.answers().text(question).filter(code::equals).isPresent();
    }

    static NotKnown in(PlanContents contents) {
        WhatIsMissing missing = WhatIsMissing.in(contents);
        return new NotKnown(
                missing.saidBlank().stream()
                        .map(blank -> blank.reference() + ": " + blank.question() + " " + blank.state()
                                + (blank.words().isEmpty() ? "" : ": " + blank.words()))
                        .toList(),
                notLookedAt(missing),
                contents.ofKind("OTHER_PLAN").stream()
                        .filter(plan -> !Seen.isSeen(plan.answers()))
                        .map(plan -> plan(contents, plan))
                        .toList(),
                conflicts(contents),
                missing.suggested().size());
    }

    private static List<String> notLookedAt(WhatIsMissing missing) {
        return Stream.concat(
                        Stream.of(missing.open().words()),
                        missing.adopted().stream().map(Gap::sentence))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String plan(PlanContents contents, KeptItem plan) {
        Said said = SheetHead.said(contents, plan);
        String holder = said.words("holder");
        String seen = said.words("seen");
        return plan.reference() + " " + plan.title() + ": " + (seen.isEmpty() ? "not stated whether seen" : seen)
                + (holder.isEmpty() ? "" : ", held by " + holder)
                + (said.words("readBy").isEmpty() ? "" : "; read there by " + said.words("readBy"));
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

    /** What is open between plans at the moment at which endorsement is asked. */
    public List<String> openBetweenPlans() {
        return conflicts.stream()
                .filter(line -> line.startsWith("FND-") || line.endsWith(NOT_REVIEWED))
                .toList();
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
