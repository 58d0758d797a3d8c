package gatehouse.information.factor;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** Another factor: what else happens near the event, and what it changes. */
@Configuration
public class FactorKind {

    @Bean
    @Order(120)
    Kind factor() {
        return new Kind(
                "FACTOR",
                "FAC",
                "other factor",
                "other factors",
                Stage.INFORMATION,
                false,
                "What else bears on the event: another event, protest, works, travel, an anniversary.",
                "statement",
                List.of("factorKind", "timing", "phases"),
                List.of(
                        Field.text("statement", "What is the factor?").neededToKeep(),
                        Field.listed("factorKind", "What kind of factor is it?", "FACTOR_KIND")
                                .expectedInPlan(),
                        Field.line("timing", "When does it fall?"),
                        Field.links("zones", "Where does it bear?", "ZONE"),
                        Field.links("phases", "In which phases?", "PHASE"),
                        Field.text("effect", "What does it change for this plan?")
                                .expectedInPlan(),
                        Field.line("source", "How do we know?")
                                .hinted("Person, document or visit, and its date.")
                                .expectedInPlan(),
                        Field.links("observations", "Which observation of a site visit shows it?", "OBSERVATION")
                                .byProgram()),
                List.of());
    }
}
