package gatehouse.otherplans.rule;

import java.util.List;

/** Every rule of the review, by its code. A new rule is a class and a line here. */
public final class Rules {
    public static final List<CrossPlanRule> ALL = List.of(
            new X01CitedVersion(),
            new X02ReviewedBefore(),
            new X03RequiredPlan(),
            new X04SameActivity(),
            new X05ProtectionAndCrowd(),
            new X06AfterSeal(),
            new X07PostUnfilled(),
            new X08TypingError(),
            new X09PointInHazard(),
            new X10SamePoint(),
            new X11SharedApproach(),
            new X12NobodyCovers(),
            new X13EachTheOther(),
            new X14ClosedRoute(),
            new X15ClosedDiversion(),
            new X16BarrierDrill(),
            new X17RouteClear(),
            new X18CrowdOnOpenRoad(),
            new X19TwoPlacesAtOnce(),
            new X20AbsentResource(),
            new X21TimeNotConfirmed(),
            new X22AfterBriefing(),
            new X23LanesTooSlow(),
            new X24TooFewSpaces());

    private Rules() {}
}
