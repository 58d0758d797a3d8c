package gatehouse.action.meeting;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The meeting: which body met, when, who was asked, who came, and who was not asked. */
@Configuration
public class MeetingKind {
    static final String CODE = "MEETING";

    @Bean
    @Order(140)
    Kind meeting() {
        return new Kind(
                CODE,
                "MTG",
                "meeting",
                "meetings",
                Stage.INFORMATION,
                false,
                "Meetings about the event: an agenda made from what is open, who came, what was decided, and actions.",
                "name",
                List.of("meetingKind", "startsAt", "place"),
                List.of(
                        Field.line("name", "What is the meeting called?")
                                .hinted("As: tactical planning group, third meeting")
                                .neededToKeep(),
                        Field.listed("meetingKind", "Which body meets?", "MEETING_KIND")
                                .expectedInPlan(),
                        Field.moment("startsAt", "When?").expectedInPlan(),
                        Field.moment("endsAt", "Until when?"),
                        Field.line("place", "Where?"),
                        Field.lines("invited", "Who is invited?")
                                .hinted("One a line: name, role and organisation")
                                .expectedInPlan(),
                        Field.lines("attended", "Who came?").hinted("The minutes ask it of each who was invited."),
                        Field.lines("apologies", "Who sent apologies?"),
                        Field.text("notInvited", "Who has a part in it and was not invited, and why?")
                                .hinted("A contractor, a neighbour, whoever controls a place"),
                        Field.lines("whoStays", "Who stays for the security items?")
                                .hinted(
                                        "One a line. At a safety advisory group these are for restricted attendance, and"
                                                + " its papers for those named here."),
                        Field.text("note", "What else was said?")),
                List.of(new Rule(
                        "meeting-ends-after-it-starts",
                        "endsAt",
                        "It ends before it starts. Look at both times again.",
                        answers -> answers.text("startsAt")
                                .flatMap(start -> answers.text("endsAt").filter(end -> end.compareTo(start) < 0))
                                .isPresent())));
    }
}
