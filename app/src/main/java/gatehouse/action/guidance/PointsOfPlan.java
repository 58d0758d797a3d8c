package gatehouse.action.guidance;

import java.util.List;

import static gatehouse.action.guidance.Look.any;
import static gatehouse.action.guidance.Look.anyPart;
import static gatehouse.action.guidance.Look.each;
import static gatehouse.action.guidance.Look.given;
import static gatehouse.action.guidance.Look.lacking;
import static gatehouse.action.guidance.Look.open;
import static gatehouse.action.guidance.Look.part;
import static gatehouse.action.guidance.Look.says;
import static gatehouse.action.guidance.Look.unsaid;
import static gatehouse.action.guidance.Source.PLAN;

/** What the plan itself is to be and to hold. */
final class PointsOfPlan {
    static final List<Point> ALL = List.of(
            Point.of(
                    PLAN,
                    "The strategic commander, or another police lead, tasks the coordinator to write the plan.",
                    each(
                            "TASKING",
                            given("taskedBy"),
                            "tasking that names who tasked the coordinator",
                            "taskings that name who tasked the coordinator",
                            "It is not recorded who tasked the coordinator."),
                    open(
                            "TASKING",
                            unsaid("termsOfReference"),
                            "tasking without terms of reference",
                            "taskings without terms of reference")),
            Point.of(
                    PLAN,
                    "The plan rests on the threat, on risk and on whatever else bears on the event: an assessment of the"
                            + " threat made beforehand, for instance, and what the commander intends.",
                    each(
                            "THREAT",
                            given("agreedWith"),
                            "threat assessment agreed with a commander",
                            "threat assessments agreed with a commander",
                            "No threat assessment is agreed with a commander."),
                    each(
                            "FACTOR",
                            "other factor that bears on the plan",
                            "other factors that bear on the plan",
                            "No other event or operational factor is recorded."),
                    each(
                            "STRATEGY",
                            "statement of what the commander intends",
                            "statements of what the commander intends",
                            "What the commander intends is not recorded."),
                    any("OBJECTIVE", item -> true, "strategic objective", "strategic objectives"),
                    lacking(
                            "threat-not-agreed",
                            "threat-out-of-date",
                            "threat-changes-nothing-said",
                            "threat-level-not-in-force",
                            "assessment-rests-on-old")),
            Point.of(
                    PLAN,
                    "It takes account of what other tactical and operational plans do to it, such as those for firearms"
                            + " and protected persons.",
                    each(
                            "OTHER_PLAN",
                            given("effectOnOurs"),
                            "other plan whose effect on this one is said",
                            "other plans whose effect on this one is said",
                            "Of no other plan is it said what it does to this one."),
                    lacking("other-plan-not-seen"),
                    open(
                            "OTHER_PLAN",
                            unsaid("effectOnOurs"),
                            "other plan of which nobody says what it does to this one",
                            "other plans of which nobody says what they do to this one")),
            Point.of(
                    PLAN,
                    "It brings out the vulnerabilities of the event that were found.",
                    each("VULNERABILITY", "vulnerability", "vulnerabilities", "No vulnerability is recorded."),
                    lacking("vulnerability-answered-by-nothing")),
            Point.of(
                    PLAN,
                    "It brings out the risk that is left, and holds contingency plans for it.",
                    each("RESIDUAL_RISK", "residual risk", "residual risks", "No residual risk is recorded."),
                    each("CONTINGENCY", "contingency", "contingencies", "No contingency is recorded."),
                    anyPart(
                            "acceptances",
                            "risk",
                            "risk accepted, or noted and passed on",
                            "risks accepted, or noted and passed on",
                            "/commander"),
                    lacking(
                            "risk-without-contingency",
                            "risk-without-owner",
                            "risk-not-accepted",
                            "contingency-without-decision-maker")),
            Point.of(
                    PLAN,
                    "What it recommends is proportionate and serves the strategic objectives.",
                    each(
                            "RECOMMENDATION",
                            given("rationale", "objectives"),
                            "recommendation that names its objectives and says why it is proportionate",
                            "recommendations that name their objectives and say why they are proportionate",
                            "No recommendation names its objectives and says why it is proportionate."),
                    lacking(
                            "recommendation-without-objective",
                            "recommendation-without-rationale",
                            "objective-served-by-nothing")),
            Point.of(
                    PLAN,
                    "What is recommended follows from the threat as assessed, and is not cut down to what resources there"
                            + " are.",
                    each(
                            "RECOMMENDATION",
                            given("methods"),
                            "recommendation that answers an assessed method of attack",
                            "recommendations that answer an assessed method of attack",
                            "No recommendation answers an assessed method of attack."),
                    part(
                            "decisions",
                            "recommendation",
                            says("outcome", "NOT_ACCEPTED", "IN_PART", "DEFERRED"),
                            "that was not accepted in full, and stays as it was made with the reason beside it",
                            "that were not accepted in full, and stay as they were made with the reason beside them",
                            Line.notAsked("Nothing is decided short of full acceptance.")),
                    lacking("recommendation-without-method", "recommendation-short-of-acceptance-without-risk")));

    private PointsOfPlan() {}
}
