package gatehouse.tasking.tasking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.item.Weighing;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** The request and tasking: what the coordinator was asked to do, by whom, by when, and who will endorse it. */
@Configuration
public class TaskingKind {
    static final String CODE = "TASKING";

    /** Nobody was asked or tasked at a minute that is still to come. */
    @Bean
    public static Weighing wasTasked() {
        return new NotStillToCome(
                CODE,
                Map.of(
                        "askedAt", "That is still to come. Say when you were asked.",
                        "taskedAt", "That is still to come. Say when you were tasked."));
    }

    @Bean
    @Order(10)
    Kind tasking() {
        return new Kind(
                CODE,
                "TSK",
                "request and tasking",
                "request and tasking",
                Stage.TASKING,
                true,
                "Who asked, who tasked you, and for what.",
                "task",
                List.of("taskedBy", "deadline", "formWanted"),
                Stream.of(asked(), tasked(), people()).flatMap(List::stream).toList(),
                List.of());
    }

    private static List<Field> asked() {
        return List.of(
                Field.text("task", "What were you asked to do?")
                        .hinted("In one or two sentences, as it was put to you.")
                        .neededToKeep(),
                Field.line("askedBy", "Who asked for a coordinator?")
                        .hinted("Name, rank or grade.")
                        .expectedInPlan(),
                Field.line("askedByRole", "In what role, and from which force or body?"),
                Field.choice("askedHow", "How were you asked?", ways()),
                Field.moment("askedAt", "When were you asked?").expectedInPlan(),
                Field.listed("criterion", "Which criterion for deployment is met?", "CRITERION")
                        .expectedInPlan(),
                Field.line("notice", "How much notice were you given?")
                        .hinted("From the request to the event: 17 hours, 6 months."));
    }

    private static List<Field> tasked() {
        return List.of(
                Field.line("taskedBy", "Who tasked you?")
                        .hinted("The strategic commander or another police lead.")
                        .expectedInPlan(),
                Field.line("taskedByRole", "In what role?"),
                Field.moment("taskedAt", "When were you tasked?").expectedInPlan(),
                Field.choice("taskedHow", "How were you tasked?", ways()),
                Field.text("termsOfReference", "What are the terms of reference?")
                        .hinted("What is in scope, what is not, and who is kept informed.")
                        .expectedInPlan(),
                Field.due("deadline", "When is the plan due?").expectedInPlan(),
                Field.choice(
                        "formWanted",
                        "Which form is wanted?",
                        new Choice("RECORD_OF_ADVICE", "Record of verbal or e-mail advice"),
                        new Choice("ADVICE_DOCUMENT", "Advice document"),
                        new Choice("REVIEW", "Review of a site or arrangement"),
                        new Choice("CONCISE", "Concise form"),
                        new Choice("FULL", "Full form")));
    }

    /** How one is asked, and tasked. */
    private static Choice[] ways() {
        return new Choice[] {
            new Choice("WRITTEN", "In writing"),
            new Choice("E_MAIL", "By e-mail"),
            new Choice("SPOKEN", "By word or telephone"),
            new Choice("MEETING", "At a meeting")
        };
    }

    private static List<Field> people() {
        return List.of(
                Field.line("endorser", "Who will endorse the plan?").expectedInPlan(),
                Field.choice(
                                "endorserRole",
                                "In what role will they endorse it?",
                                new Choice("STRATEGIC_COMMANDER", "Strategic commander"),
                                new Choice("POLICE_LEAD", "Other police lead"),
                                new Choice("PERSON_IN_CHARGE", "Person in charge of the event"))
                        .expectedInPlan(),
                Field.line("operationName", "What is the operation called?"),
                Field.line("coordinator", "Who is the coordinator?")
                        .hinted("Name and role.")
                        .expectedInPlan(),
                Field.line("deputy", "Who is the deputy?").hinted("Name and role."),
                Field.line("mentor", "Who is the mentor?")
                        .hinted("Name and role; where the coordinator is working to competence."));
    }
}
