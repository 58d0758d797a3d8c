package gatehouse.tasking.tasking;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** General advice to a local police commander below the threshold for a coordinator; it has no set form and is no plan. */
@Configuration
public class AdviceDocumentKind {
    static final String CODE = "ADVICE_DOCUMENT";
    public static final String COMMANDER = "POLICE_COMMANDER";

    @Bean
    @Order(22)
    Kind adviceDocument() {
        return new Kind(
                CODE,
                "DOC",
                "advice document",
                "advice document",
                Stage.TASKING,
                true,
                "General advice to a local police commander about an event that no coordinator is deployed to.",
                "about",
                List.of("addressee", "addresseeIs"),
                fields(),
                List.of());
    }

    private static List<Field> fields() {
        return List.of(
                Field.line("about", "Which event or place is it about?")
                        .hinted("As lists will show it.")
                        .neededToKeep(),
                Field.line("addressee", "To whom is it addressed?")
                        .hinted("Name, rank, and of which force or body.")
                        .expectedInPlan(),
                Field.choice(
                                "addresseeIs",
                                "Who is that?",
                                new Choice(COMMANDER, "A local police commander"),
                                new Choice("OTHER_POLICE", "Someone else in the police"),
                                new Choice("ORGANISER", "The organiser or operator"),
                                new Choice("AUTHORITY", "A local or other authority"),
                                new Choice("OTHER", "Someone else"))
                        .hinted("It is meant for a police commander. For anyone else it carries a warning.")
                        .expectedInPlan(),
                Field.text("asked", "What was asked, and why is no coordinator deployed?"),
                Field.manyListed("considerations", "What should the commander consider?", "CONSIDERATION")
                        .expectedInPlan(),
                Field.text("advice", "What else do you advise for this event?")
                        .hinted("What bears on this event and no list knows."),
                Field.text("notKnown", "What is not known?").expectedInPlan());
    }
}
