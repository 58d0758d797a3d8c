package gatehouse.record.lesson;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** The lesson: what the next plan should know, and who changes what. */
@Configuration
public class LessonKind {
    static final String CODE = "LESSON";

    @Bean
    @Order(310)
    Kind lesson() {
        return new Kind(
                CODE,
                "LSN",
                "lesson",
                "lessons",
                Stage.LEARNING,
                false,
                "What the next plan should know: an issue or a notable practice, who changes what by when, and the evidence that it changed.",
                "statement",
                List.of("lessonType", "owner", "dueOn", "changed"),
                List.of(
                        Field.text("statement", "What was learnt?")
                                .hinted(
                                        "In a sentence that says it without this plan: it may be released to whoever plans the next event.")
                                .neededToKeep(),
                        Field.choice(
                                        "lessonType",
                                        "Which kind of lesson is it?",
                                        new Choice("ISSUE", "Issue"),
                                        new Choice("NOTABLE_PRACTICE", "Notable practice"))
                                .neededToKeep(),
                        Field.text("toDo", "What should the next plan do?").expectedInPlan(),
                        Field.text("happened", "What happened here?")
                                .hinted("Stays in this plan, whoever is told of the lesson."),
                        Field.link("at", "Where did it come up?", DebriefKind.CODE, "EXERCISE"),
                        Field.lines("venues", "Which venue or place does it bear on?")
                                .hinted("Its name as plans call it, one a line. Nothing where it bears on any."),
                        Field.listed("eventKind", "Which kind of event does it bear on?", "EVENT_KIND"),
                        Field.manyListed("methods", "Which methods of attack does it bear on?", "ATTACK_METHOD"),
                        Field.lines("measures", "Which measures of the catalogue does it bear on?")
                                .hinted("One code a line, such as HVM01"),
                        Field.manyListed("phaseTypes", "Which phases does it bear on?", "PHASE_TYPE")
                                .hinted("By type: ingress is arriving, egress is leaving."),
                        Field.line("owner", "Who is to change something?").expectedInPlan(),
                        Field.date("dueOn", "By when?").expectedInPlan(),
                        Field.text("changed", "What shows that it was changed?").expectedInPlan()),
                List.of());
    }
}
