package gatehouse.tasking.tasking;

import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.item.Weighing;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** Advice given by word or e-mail: what was known, what was not, what was said, and how it was confirmed. */
@Configuration
public class AdviceKind {
    static final String CODE = "ADVICE";

    /** Advice cannot have been given at a minute that is still to come. */
    @Bean
    public static Weighing adviceWasGiven() {
        return new NotStillToCome(CODE, Map.of("givenAt", "That is still to come. Say when it was given."));
    }

    @Bean
    @Order(20)
    Kind advice() {
        return new Kind(
                CODE,
                "ADV",
                "record of verbal or e-mail advice",
                "advice given",
                Stage.TASKING,
                false,
                "Advice given by word or e-mail, with what was and was not known at the time.",
                "about",
                List.of("toWhom", "givenAt", "means"),
                fields(),
                List.of());
    }

    private static List<Field> fields() {
        return List.of(
                Field.line("about", "What was the advice about?")
                        .hinted("A few words, as lists will show it.")
                        .neededToKeep(),
                Field.line("toWhom", "To whom was it given?").expectedInPlan(),
                Field.line("toWhomRole", "In what role, and from which force or body?"),
                Field.moment("givenAt", "When was it given?").expectedInPlan(),
                Field.choice(
                        "means",
                        "By what means?",
                        new Choice("IN_PERSON", "In person"),
                        new Choice("TELEPHONE", "By telephone"),
                        new Choice("VIDEO", "By video call"),
                        new Choice("RADIO", "By radio"),
                        new Choice("E_MAIL", "By e-mail")),
                Field.text("known", "What was known?").expectedInPlan(),
                Field.text("notKnown", "What was not known?").expectedInPlan(),
                Field.text("advice", "What was the advice?").neededToKeep(),
                Field.text("confirmation", "How was it confirmed afterwards?")
                        .hinted("By whom, when and how; or that it was not."));
    }
}
