package gatehouse.action.meeting;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The point of an agenda: what it is about, what was said and decided, and whether advice on it is followed. */
@Configuration
public class AgendaPointKind {
    static final String CODE = "AGENDA_POINT";
    static final String[] ABOUT = {
        "RECOMMENDATION",
        "RESIDUAL_RISK",
        "VULNERABILITY",
        "ZONE",
        "OTHER_PLAN",
        "FINDING",
        "CONTINGENCY",
        "POWER",
        "THREAT",
        ActionKind.CODE
    };

    @Bean
    @Order(142)
    Kind agendaPoint() {
        return new Kind(
                CODE,
                "AGD",
                "point of an agenda",
                "points of agendas",
                Stage.INFORMATION,
                false,
                "What meetings were to look at, what was said and decided, and the reason where advice is not followed.",
                "words",
                List.of("meeting", "decided", "followed"),
                List.of(
                        Field.link("meeting", "On the agenda of which meeting?", MeetingKind.CODE)
                                .neededToKeep(),
                        Field.text("words", "What is it about?").neededToKeep(),
                        Field.line("chosenBy", "By what was it chosen?").byProgram(),
                        Field.line("standsAt", "Where does it stand in the plan?")
                                .byProgram(),
                        Field.links("about", "Which parts of the plan does it bear on?", ABOUT),
                        Field.text("said", "What was said?"),
                        Field.text("decided", "What was decided?"),
                        Field.choice(
                                "followed",
                                "Is advice given on it followed?",
                                new Choice("YES", "Yes"),
                                new Choice("IN_PART", "In part"),
                                new Choice("NO", "No"),
                                new Choice("NOT_ANSWERED", "Not answered yet")),
                        Field.text("becauseNot", "If not in full, what reason was given?")
                                .hinted("In their words. That none was given is an answer too.")),
                List.of(new Rule(
                        "advice-not-followed-says-why",
                        "becauseNot",
                        "Write the reason that was given for not following the advice in full, or that none was given.",
                        answers -> answers.text("followed")
                                        .filter(code -> code.equals("IN_PART") || code.equals("NO"))
                                        .isPresent()
                                && answers.answer("becauseNot").isEmpty())));
    }
}
