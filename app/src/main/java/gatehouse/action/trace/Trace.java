package gatehouse.action.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decisionlog.DecisionLog;
import gatehouse.action.decisionlog.DecisionLogPart;
import gatehouse.action.decisionlog.Heading;
import gatehouse.action.decisionlog.LogClock;
import gatehouse.action.decisionlog.LogEntry;
import gatehouse.options.delivery.Deliveries;

/** The trace of one recommendation, step by step of the model. */
public record Trace(KeptItem recommendation, List<TraceStep> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /** Of a recommendation of this plan, removed or not. */
    static Trace of(PlanContents plan, Deliveries deliveries, KeptItem recommendation) {
        Around around = new Around(plan, recommendation);
        Outcomes outcomes = new Outcomes(around, deliveries);
        return new Trace(
                recommendation,
                List.of(
                        new TraceStep(
                                "Information and threat",
                                information(around),
                                "No threat assessment is in the plan, and no factor bears where this does."),
                        new TraceStep(
                                "Assessment",
                                assessment(around),
                                "It answers no method of attack and no vulnerability."),
                        new TraceStep(
                                "Powers and policy",
                                powers(around),
                                "No power, order, policy or objective bears where this does."),
                        new TraceStep("Options, those not taken too", options(around, outcomes), ""),
                        new TraceStep("Decision and action", outcomes.decided(), "Nothing is decided on it yet."),
                        new TraceStep(
                                "What is left, and review",
                                outcomes.left(),
                                "No residual risk is said to arise from it."),
                        new TraceStep("Decision log", logged(around), "No entry of the log is about any of this.")));
    }

    private static List<TraceLine> information(Around around) {
        return Stream.concat(
                        around.each("THREAT")
                                .map(threat -> around.line(threat, "asAt", "assessment", "changesHere", "gaps")),
                        around.each("FACTOR")
                                .filter(around::bearsHere)
                                .map(one -> around.line(one, "effect", "source")))
                .toList();
    }

    private static List<TraceLine> assessment(Around around) {
        return Stream.concat(
                        around.methods()
                                .map(method -> around.line(
                                        method,
                                        "applicability",
                                        "likelihood",
                                        "impact",
                                        "reasons",
                                        "existingControls")),
                        around.linked("vulnerabilities").map(one -> around.line(one, "severity", "evidence")))
                .toList();
    }

    private static List<TraceLine> powers(Around around) {
        return Stream.concat(
                        around.linked("objectives").map(one -> around.line(one, "source")),
                        around.each("POWER").filter(around::bearsHere).map(one -> around.line(one, "effect", "status")))
                .toList();
    }

    private static List<TraceLine> options(Around around, Outcomes outcomes) {
        List<TraceLine> lines = new ArrayList<>();
        lines.add(around.line(around.recommendation(), "rationale", "alternatives", "sideEffects", "ifNotDone"));
        around.reaching("OPTION", "measures").forEach(option -> {
            lines.add(around.line(option, "summary", "intrusion"));
            around.each("COMPARISON")
                    .filter(one -> one.answers().list("options").contains(option.reference()))
                    .map(one -> around.line(one, "chosen", "because"))
                    .forEach(lines::add);
        });
        around.besides().map(outcomes::beside).forEach(lines::add);
        return lines.stream().distinct().toList();
    }

    private static List<TraceLine> logged(Around around) {
        DecisionLog log = DecisionLog.ofPart(around.plan().part(DecisionLogPart.NAME));
        List<String> named = around.named();
        return log.entries().stream()
                .filter(entry -> entry.about().stream().anyMatch(named::contains))
                .map(entry -> line(around, log, entry))
                .toList();
    }

    private static TraceLine line(Around around, DecisionLog log, LogEntry entry) {
        return new TraceLine(
                "/log/" + entry.reference(),
                entry.reference() + " "
                        + LogClock.words(
                                entry.happenedAt(), around.plan().asked().zone()),
                Stream.concat(
                                Stream.of(
                                        entry.said(Heading.WHAT),
                                        "About " + String.join(", ", entry.about()),
                                        entry.by()),
                                log.correctionsOf(entry).stream().map(later -> "Corrected by " + later.reference()))
                        .toList());
    }
}
