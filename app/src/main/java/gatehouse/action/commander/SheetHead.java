package gatehouse.action.commander;

import java.util.Map;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Days;
import gatehouse.action.decision.Said;

/**
 * The head of a decision sheet.
 *
 * @param marking the highest of the plan and its items
 * @param event its name and days
 * @param to who is asked to decide
 * @param by who advises
 */
public record SheetHead(String marking, String banner, String plan, String event, String to, String by) {

    static SheetHead of(PlanContents contents) {
        return new SheetHead(
                contents.highestMarking(),
                contents.said("banner"),
                contents.said("name"),
                first(contents, "EVENT").map(SheetHead::event).orElse(""),
                first(contents, "TASKING").map(SheetHead::endorser).orElse(""),
                first(contents, "TASKING")
                        .map(said -> said.words("coordinator"))
                        .orElse(""));
    }

    private static Optional<Said> first(PlanContents contents, String kind) {
        return contents.ofKind(kind).stream().findFirst().map(item -> said(contents, item));
    }

    static Said said(PlanContents contents, KeptItem item) {
        return new Said(item.kind(), item.answers(), contents.asked());
    }

    private static String event(Said event) {
        String first = event.day("firstDay").map(Days::words).orElse("");
        String last = event.day("lastDay").map(Days::words).orElse("");
        String days = last.isEmpty() || last.equals(first) ? first : first + " to " + last;
        return event.words("name") + (days.isEmpty() ? "" : ", " + days);
    }

    private static String endorser(Said tasking) {
        String name = tasking.words("endorser");
        String role = tasking.words("endorserRole");
        return name.isEmpty() || role.isEmpty() ? name + role : name + ", " + role;
    }

    Map<String, Object> toSheet() {
        return Map.of("marking", marking, "banner", banner, "plan", plan, "event", event, "to", to, "by", by);
    }
}
