package gatehouse.otherplans.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gatehouse.action.contents.SmallPlan;

/** A small event with three other plans beside it, on which a rule's test lays what it needs. */
public final class Laid {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    public static final List<RequiredType> REQUIRED = List.of(
            new RequiredType(RequiredType.ANY, "TRAFFIC", "test"),
            new RequiredType(RequiredType.PROTECTED, "SEARCH", "test"));

    private Laid() {}

    public static SmallPlan harbour() {
        SmallPlan plan = SmallPlan.empty()
                .with("EVT-001", "name", "Harbour Day", "eventKind", "FESTIVAL", "protectedPersons", "NO")
                .with("EVT-001", "firstDay", "2026-06-26", "lastDay", "2026-06-28")
                .with("PHA-001", "name", "Arrivals", "windows", List.of("2026-06-27 10:00 to 12:00"))
                .with("PHA-002", "name", "The march", "windows", List.of("2026-06-27 12:00 to 17:00"))
                .with("PHA-003", "name", "Leaving", "windows", List.of("2026-06-27 17:00 to 18:30"))
                .with("ZON-001", "name", "Fish Quay", "aliases", List.of("The Quay"))
                .with("ZON-002", "name", "Marine Drive")
                .with("ZON-003", "name", "Lifeboat Yard");
        plan = other(plan, "001", "Traffic plan", "TRAFFIC", "Northshire Council");
        plan = other(plan, "002", "Medical plan", "MEDICAL", "Northshire Ambulance Service");
        return other(plan, "003", "Organiser's plan", "ORGANISER_EMP", "Harbour Trust");
    }

    public static SmallPlan other(SmallPlan plan, String number, String title, String type, String organisation) {
        return plan.with("PLN-" + number, "planTitle", title, "planType", type, "organisation", organisation)
                .with("PLN-" + number, "version", "3", "seen", "SEEN", "reviewedOn", "2026-06-10")
                .with("RCV-" + number, "plan", "PLN-" + number, "label", "3", "receivedOn", "2026-06-01 09:00");
    }

    public static SmallPlan with(List<Step> steps) {
        SmallPlan plan = harbour();
        for (Step step : steps) {
            plan = step.on(plan);
        }
        return plan;
    }

    public static CheckSettings settings() {
        return CheckSettings.asShipped(REQUIRED, TODAY);
    }

    public static CrossCheck check(SmallPlan plan) {
        return CrossCheck.of(plan.contents(), settings());
    }

    public static CrossCheck check(Step... steps) {
        return check(with(List.of(steps)));
    }

    public static RuleResult result(CrossCheck check, String rule) {
        return check.results().stream()
                .filter(result -> result.card().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    public static RuleResult result(String rule, Step... steps) {
        return result(check(steps), rule);
    }

    public static Step decision(String recommendation, String outcome, String deferredTo) {
        return plan -> plan.entry(
                "decisions", Map.of("recommendation", recommendation, "outcome", outcome, "deferredTo", deferredTo));
    }

    public static Step delivered(String recommendation, String state) {
        return plan -> plan.entry("deliveries", Map.of("recommendation", recommendation, "state", state));
    }

    public static List<Step> both(List<Step> one, List<Step> other) {
        List<Step> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
