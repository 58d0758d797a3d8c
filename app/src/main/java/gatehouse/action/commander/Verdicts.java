package gatehouse.action.commander;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import gatehouse.action.decision.Acceptance;
import gatehouse.action.decision.Days;
import gatehouse.action.decision.Decision;
import gatehouse.action.decision.Ground;
import gatehouse.action.decision.Made;
import gatehouse.action.decision.Maker;
import gatehouse.action.decision.RecommendationShown;
import gatehouse.action.decision.RiskShown;
import gatehouse.foundation.web.Option;

/** The choices that this room's pages offer, and what was decided in one line. */
public final class Verdicts {
    private Verdicts() {}

    /** A commander decides on what is asked of police, and supports the advice to others or not. */
    public static List<Option> of(RecommendationShown recommendation) {
        return recommendation.isAskedOfPolice()
                ? List.of(
                        new Option("ACCEPTED", "Accept"),
                        new Option("IN_PART", "Accept in part"),
                        new Option("NOT_ACCEPTED", "Do not accept"),
                        new Option("DEFERRED", "Defer"),
                        new Option("", "Leave open"))
                : List.of(
                        new Option("ACCEPTED", "Support"),
                        new Option("IN_PART", "Support in part"),
                        new Option("NOT_ACCEPTED", "Do not support"),
                        new Option("DEFERRED", "Defer"),
                        new Option("", "Leave open"));
    }

    /** What is recorded may be the commander's word or the owner's. */
    public static List<Option> recorded() {
        return List.of(
                new Option("ACCEPTED", "Accepted"),
                new Option("IN_PART", "Accepted in part"),
                new Option("NOT_ACCEPTED", "Not accepted"),
                new Option("DEFERRED", "Deferred"),
                new Option("", "Nothing said of it"));
    }

    /** What may be said of a risk by the commander; what is not police's to accept is passed on. */
    public static List<Option> of(RiskShown risk, boolean recorded) {
        Option accept = new Option("ACCEPTED", recorded ? "Accepted" : "Accept");
        Option passOn = new Option("NOTED_AND_PASSED_ON", recorded ? "Noted and passed on" : "Note and pass on");
        Option open = new Option("", recorded ? "Nothing said of it" : "Leave open");
        return recorded || risk.isCommandersToAccept() ? List.of(accept, passOn, open) : List.of(passOn, open);
    }

    public static List<Option> endorsing() {
        return List.of(
                new Option("ENDORSED", "Endorse"),
                new Option("ENDORSED_WITH_VARIATIONS", "Endorse with variations"),
                new Option("RETURNED", "Return"));
    }

    public static List<Option> grounds() {
        return Arrays.stream(Ground.values())
                .map(ground -> new Option(ground.name(), ground.words()))
                .toList();
    }

    public static List<Option> makers(List<Maker> makers) {
        return makers.stream()
                .map(maker -> new Option(
                        maker.id().toString(),
                        maker.post().isEmpty() ? maker.name() : maker.name() + ", " + maker.post()))
                .toList();
    }

    /** "Accepted in part, on 12 March 2027 by Ch Supt Jo Field (recorded from e-mail…). Resources: …". */
    public static String line(Decision decision, ZoneId zone) {
        return line(
                decision.verdict().words(), decision.made(), decision.verdict().reasonWords(), zone);
    }

    public static String line(Acceptance acceptance, ZoneId zone) {
        String review = acceptance
                .reviewOn()
                .map(day -> "looked at again " + Days.words(day))
                .orElse("");
        String reason = acceptance.reason();
        return line(
                acceptance.words(),
                acceptance.made(),
                review.isEmpty() || reason.isEmpty() ? reason + review : reason + "; " + review,
                zone);
    }

    private static String line(String said, Made made, String reason, ZoneId zone) {
        String standing = made.standing();
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ", on " + Days.words(made.at(), zone)
                + " by "
                + made.byAndRole() + (standing.isEmpty() ? "" : " (" + standing + ")")
                + (reason.isEmpty() ? "" : ". " + reason);
    }
}
