package gatehouse.action.guidance;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.plan.plan.PlanForm;

import static gatehouse.action.guidance.Look.any;
import static gatehouse.action.guidance.Look.each;
import static gatehouse.action.guidance.Look.entries;
import static gatehouse.action.guidance.Look.given;
import static gatehouse.action.guidance.Look.is;
import static gatehouse.action.guidance.Look.lacking;
import static gatehouse.action.guidance.Look.open;
import static gatehouse.action.guidance.Look.part;
import static gatehouse.action.guidance.Look.says;
import static gatehouse.action.guidance.Look.unsaid;
import static gatehouse.action.guidance.Source.DEPLOYMENT;
import static gatehouse.action.guidance.Source.PLAN;
import static gatehouse.action.guidance.Source.ROLE;
import static gatehouse.action.guidance.Source.TESTING;

/** What is asked of the coordinator beside the plan, before it, on the day and after it. */
final class PointsBeside {
    private static final String KEPT_APART =
            "Asked where a commander requests one, and kept as a review of its own; this plan did not begin as one.";

    static final List<Point> ALL = List.of(
            Point.of(
                    PLAN,
                    "The coordinator makes other assessments and reviews of security when a strategic commander asks.",
                    any("REVIEW", item -> true, "review of a site or arrangement", "reviews of a site or arrangement"),
                    PointsBeside::noReview),
            Point.of(
                    PLAN,
                    "Debriefs are held, or supported, from the point of view of protective security, and what is learned"
                            + " goes into later plans.",
                    entries(
                            "lastYear",
                            "line of what came of last year's plan, brought along",
                            "lines of what came of last year's plan, brought along",
                            Line.blank("Nothing that an earlier plan left behind was brought along.", "/last-year")),
                    each("DEBRIEF", "debrief", "debriefs", "No debrief is recorded."),
                    each("LESSON", "lesson", "lessons", "No lesson is recorded.")),
            Point.of(
                    PLAN,
                    "Where an event is below the threshold for a coordinator and advice is asked for, a general document of"
                            + " advice may be given to the local commander; it has no set form.",
                    any("ADVICE_DOCUMENT", item -> true, "advice document", "advice documents"),
                    any("ADVICE", item -> true, "record of advice given", "records of advice given"),
                    PointsBeside::notBelow),
            Point.of(
                    ROLE,
                    "The report becomes the plan when the strategic commander, or whoever is in charge, endorses it.",
                    looked -> Stream.of(
                            looked.endorsed().isEmpty()
                                    ? Line.blank(
                                            "No version is endorsed: this is a report and not a plan.", "/versions")
                                    : Line.evidence(looked.endorsed(), List.of(), "/versions"))),
            Point.of(
                    ROLE,
                    "During the event the coordinator watches how well the plan works, assures its quality and advises.",
                    part(
                            "deliveries",
                            "recommendation",
                            says("state", "VERIFIED"),
                            "measure that somebody went and found in place",
                            "measures that somebody went and found in place",
                            Line.blank("Nobody has recorded going to see that a measure is in place.", "/ledger")),
                    entries(
                            "dailyReviews",
                            "daily review",
                            "daily reviews",
                            Line.blank("No daily review is recorded.", "/daily-reviews")),
                    entries(
                            "dayChecks",
                            "check on the day",
                            "checks on the day",
                            Line.blank("No check on the day is recorded.", ""))),
            Point.of(
                    DEPLOYMENT,
                    "Advice and what is written fit the notice that was given, from years to a few hours: the full or the"
                            + " concise form, or a record of advice given by word or e-mail.",
                    PointsBeside::form,
                    any(
                            "TASKING",
                            given("notice"),
                            "tasking that says how much notice was given",
                            "taskings that say it"),
                    open(
                            "TASKING",
                            unsaid("notice"),
                            "tasking that does not say how much notice was given",
                            "taskings that do not say how much notice was given"),
                    any("ADVICE", item -> true, "record of advice given", "records of advice given")),
            Point.of(
                    TESTING,
                    "What the plan takes for granted is tested, by an exercise where a commander decides on one.",
                    each(
                            "CONTINGENCY",
                            is("tested", "TABLE_TOP", "REHEARSED"),
                            "contingency that was tested",
                            "contingencies that were tested",
                            "No contingency was tested."),
                    each("EXERCISE", "exercise", "exercises", "No exercise is recorded."),
                    lacking("contingency-untested")),
            Point.of(
                    TESTING,
                    "Where possible, somebody who is apart from the event looks at the plan, for a view from outside.",
                    each("PEER_REVIEW", "peer review", "peer reviews", "No peer review is recorded.")));

    private PointsBeside() {}

    private static Stream<Line> form(Looked looked) {
        return PlanForm.find(looked.plan().said("form")).stream()
                .map(form -> Line.evidence(
                        "It is kept as: " + form.words().toLowerCase(java.util.Locale.UK), List.of(), ""));
    }

    private static Stream<Line> noReview(Looked looked) {
        return looked.plan().ofKind("REVIEW").isEmpty() ? Stream.of(Line.notAsked(KEPT_APART)) : Stream.empty();
    }

    private static Stream<Line> notBelow(Looked looked) {
        return PlanForm.isLight(looked.plan().said("form"))
                ? Stream.empty()
                : Stream.of(Line.notAsked(
                        "A coordinator is deployed and this is a plan, so no such document stands for it."));
    }
}
