package gatehouse.action.gap;

import java.util.List;
import java.util.stream.Stream;

import gatehouse.plan.kind.Stage;

/** Where a meeting leaves open who may hear what. */
final class MeetingGaps {
    static final List<GapRule> RULES = List.of(new GapRule(
            "advisory-group-who-stays",
            Stage.INFORMATION,
            "A safety advisory group is to hear counter-terrorism items, and nobody is named who stays for them",
            "Such items are for restricted attendance, and their paper for those alone who need it.",
            MeetingGaps::nobodyNamed));

    private MeetingGaps() {}

    private static Stream<Break> nobodyNamed(GoldenThread thread) {
        return thread.each("MEETING")
                .filter(meeting -> GoldenThread.is(meeting, "meetingKind", "SAG"))
                .filter(meeting -> GoldenThread.isUnanswered(meeting, "whoStays"))
                .filter(meeting -> thread.each("AGENDA_POINT")
                        .filter(point -> GoldenThread.is(point, "meeting", meeting.reference()))
                        .anyMatch(point -> !point.answers().list("about").isEmpty()
                                || point.answers().isGiven("chosenBy")))
                .map(meeting -> Break.at(meeting, "whoStays", "has security items and does not say who stays for them.")
                        .mendedAt("/meetings/" + meeting.reference() + "/minutes#whoStays"));
    }
}
