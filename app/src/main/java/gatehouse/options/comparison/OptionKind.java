package gatehouse.options.comparison;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** An option: recommendations that a person put together to be compared. */
@Configuration
public class OptionKind {

    @Bean
    @Order(416)
    Kind option() {
        return new Kind(
                "OPTION",
                "OPT",
                "option",
                "options",
                Stage.OPTIONS,
                false,
                "Recommendations put together by hand, to be compared with other ways and with doing nothing.",
                "name",
                List.of("measures"),
                List.of(
                        Field.line("name", "What is this option called?").neededToKeep(),
                        Field.links("measures", "Which recommendations are in it?", "RECOMMENDATION")
                                .neededToKeep(),
                        Field.text("summary", "What is it, in a sentence or two?"),
                        Field.text("intrusion", "What does it ask of the public?")
                                .hinted("Searches, detours, closures, who is watched: in words.")
                                .expectedInPlan()),
                List.of());
    }
}
