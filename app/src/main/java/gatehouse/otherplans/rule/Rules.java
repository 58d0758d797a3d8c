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
            new X24TooFewSpaces(),
            new X25WhoDecides(),
            new X26NoPrimacy(),
            new X27OnePersonOnePost(),
            new X28TalkGroup(),
            new X29NotEveryoneTold(),
            new X30AssumptionDenied(),
            new X31ThreatDiffers(),
            new X32AttendanceDiffers(),
            new X33EscapeBlocked(),
            new X34ArmedKnown(),
            new X35FlightNotExempt(),
            new X36PostInstruction(),
            new X37NothingInPlace(),
            new X38NotDelivered(),
            new X39NobodyOwnsTheRest(),
            new X40HandledTooWidely(),
            new X41OppositeResponses(),
            new X42TwoMeanings(),
            new X43WeekdayAndDate(),
            new X44ReserveTwice(),
            new X45OrderNotMade(),
            new X46CutsAcross(),
            new X47HandoverGap(),
            new X48CompetenceLacking());

    private Rules() {}

    /** What each says of itself, by code. */
    public static List<RuleCard> cards() {
        return ALL.stream().map(CrossPlanRule::card).toList();
    }
}
