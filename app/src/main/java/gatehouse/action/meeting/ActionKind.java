package gatehouse.action.meeting;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.foundation.mail.Recipients;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The action: what is to be done, by whom, by when, and what closed it. */
@Configuration
public class ActionKind {
    public static final String CODE = "ACTION";
    static final String OPEN = "OPEN";
    static final String DONE = "DONE";
    static final String NOT_DONE = "NOT_DONE";

    @Bean
    @Order(144)
    Kind action() {
        return new Kind(
                CODE,
                "ACT",
                "action",
                "actions",
                Stage.INFORMATION,
                false,
                "What somebody is to do by a day: taken at a meeting, from what a visit saw, or by itself.",
                "statement",
                List.of("owner", "due", "state"),
                List.of(
                        Field.text("statement", "What is to be done?").neededToKeep(),
                        Field.line("owner", "Who does it?")
                                .hinted(
                                        "Somebody on this plan as People names them, who then sees it on Today; or a name"
                                                + " and organisation")
                                .expectedInPlan(),
                        Field.line("reachedAt", "Where are they reached by e-mail, if they are not on this plan?")
                                .hinted("Reminders go there, where the force sends e-mail: the reference alone."),
                        Field.date("due", "By when?").expectedInPlan(),
                        Field.link("meeting", "At which meeting was it taken?", MeetingKind.CODE),
                        Field.link("point", "Under which point of its agenda?", AgendaPointKind.CODE),
                        Field.links(
                                "about",
                                "Which parts of the plan does it bear on?",
                                "RECOMMENDATION",
                                "RESIDUAL_RISK",
                                "VULNERABILITY",
                                "ZONE",
                                "OTHER_PLAN",
                                "FINDING",
                                "CONTINGENCY",
                                "POWER",
                                "THREAT"),
                        Field.links("observations", "From which observations does it follow?", "OBSERVATION")
                                .byProgram(),
                        Field.choice(
                                "state",
                                "How does it stand?",
                                new Choice(OPEN, "Open"),
                                new Choice(DONE, "Done"),
                                new Choice(NOT_DONE, "Will not be done")),
                        Field.text("outcome", "What closed it, or why will it not be done?")
                                .hinted("What was done and how that is known")),
                List.of(
                        new Rule(
                                "closed-action-says-how",
                                "outcome",
                                "Say what closed it, or why it will not be done.",
                                answers -> answers.text("state")
                                                .filter(code -> !code.equals(OPEN))
                                                .isPresent()
                                        && answers.answer("outcome").isEmpty()),
                        new Rule(
                                "action-is-reached-at-an-address",
                                "reachedAt",
                                "This is no e-mail address. Write it as name@organisation.example, or leave it empty.",
                                answers -> answers.text("reachedAt")
                                        .filter(address -> !Recipients.isOne(address))
                                        .isPresent())));
    }
}
