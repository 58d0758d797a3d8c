package gatehouse.otherplans.register;

import java.util.ArrayList;
import java.util.List;

import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.force.ListEntry;
import gatehouse.otherplans.rule.CheckSettings;
import gatehouse.otherplans.rule.CrossCheck;
import gatehouse.otherplans.rule.RequiredType;

/**
 * The register of other plans: what is wrong with it first, then every plan.
 *
 * @param notReceived called for or expected, and never received or seen
 * @param notReviewed received or seen, and nobody says that it was reviewed
 * @param reviewedBefore reviewed before something that the review rested on changed
 * @param notCurrent cited at a version that has been replaced
 */
public record Register(
        List<Line> notReceived,
        List<Line> notReviewed,
        List<Line> reviewedBefore,
        List<Line> notCurrent,
        List<RegisteredPlan> plans) {

    public Register {
        notReceived = List.copyOf(notReceived);
        notReviewed = List.copyOf(notReviewed);
        reviewedBefore = List.copyOf(reviewedBefore);
        notCurrent = List.copyOf(notCurrent);
        plans = List.copyOf(plans);
    }

    /**
     * One thing that is wrong.
     *
     * @param reference of the plan; empty where none is on the register
     * @param type of the plan that is called for; empty where one is on the register
     */
    public record Line(String reference, String words, String type) {}

    public static Register of(PlanContents contents, CheckSettings settings) {
        List<RegisteredPlan> plans = contents.ofKind("OTHER_PLAN").stream()
                .map(item -> RegisteredPlan.of(item, contents))
                .toList();
        CrossCheck check = CrossCheck.of(contents, settings);
        return new Register(
                notReceived(contents, settings, plans),
                plans.stream()
                        .filter(plan ->
                                (plan.isReceived() || plan.isSeen()) && !plan.isReviewed() && !plan.isHeldElsewhere())
                        .map(plan -> line(
                                plan,
                                plan.isReceived()
                                        ? "was received and has not been reviewed."
                                        : "was seen, and has not been received or reviewed."))
                        .toList(),
                found("X02", check),
                found("X01", check),
                plans);
    }

    private static List<Line> notReceived(PlanContents contents, CheckSettings settings, List<RegisteredPlan> plans) {
        List<Line> lines = new ArrayList<>();
        RequiredType.calledFor(contents, settings.required()).stream()
                .filter(type -> plans.stream().noneMatch(plan -> isOfType(plan, type)))
                .forEach(type -> lines.add(new Line(
                        "",
                        "This event calls for a plan of the type " + words(type, contents)
                                + ". None is on the register.",
                        type)));
        plans.stream()
                .filter(plan -> !plan.isReceived() && !plan.isSeen() && !plan.isHeldElsewhere())
                .forEach(plan -> lines.add(line(plan, "has not been received.")));
        return lines;
    }

    private static boolean isOfType(RegisteredPlan plan, String type) {
        return plan.item().answers().text("planType").filter(type::equals).isPresent();
    }

    private static String words(String type, PlanContents contents) {
        return contents.asked().lists().getOrDefault("PLAN_TYPE", List.of()).stream()
                .filter(entry -> entry.code().equals(type))
                .map(ListEntry::words)
                .findFirst()
                .orElse(type);
    }

    private static Line line(RegisteredPlan plan, String says) {
        return new Line(plan.reference(), plan.item().title() + " " + says, "");
    }

    private static List<Line> found(String rule, CrossCheck check) {
        return check.suggestions().stream()
                .filter(found -> found.rule().equals(rule))
                .map(found -> new Line(found.sides().get(0).plan(), found.inWords(), ""))
                .toList();
    }

    public boolean isInOrder() {
        return notReceived.isEmpty() && notReviewed.isEmpty() && reviewedBefore.isEmpty() && notCurrent.isEmpty();
    }
}
