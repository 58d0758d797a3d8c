package gatehouse.powers.powers;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Stage;

/** A power, order, right or policy that bears on the plan, with its status, owner and date. */
@Configuration
public class PowerKind {

    @Bean
    @Order(310)
    Kind power() {
        return new Kind(
                "POWER",
                "POW",
                "power or policy",
                "powers and policy",
                Stage.POWERS,
                false,
                "Powers, orders made or awaited, rights and equality, health and safety, data protection.",
                "name",
                List.of("powerKind", "status", "owner", "dueOn"),
                List.of(
                        Field.line("name", "Which power, order or policy is it?")
                                .neededToKeep(),
                        Field.choice(
                                        "powerKind",
                                        "What kind is it?",
                                        new Choice("POWER", "Power"),
                                        new Choice("ORDER", "Order (TTRO, ATTRO or other)"),
                                        new Choice("RIGHTS", "Rights and equality"),
                                        new Choice("HEALTH_AND_SAFETY", "Health and safety"),
                                        new Choice("DATA_PROTECTION", "Data protection"),
                                        new Choice("POLICY", "Policy"))
                                .expectedInPlan(),
                        Field.text("effect", "What does it allow, limit or ask here?")
                                .expectedInPlan(),
                        Field.choice(
                                        "status",
                                        "Where does it stand?",
                                        new Choice("IN_FORCE", "In force"),
                                        new Choice("MADE", "Made"),
                                        new Choice("APPLIED_FOR", "Applied for"),
                                        new Choice("AWAITED", "Awaited"),
                                        new Choice("DONE", "Done"),
                                        new Choice("NOT_MADE", "Not made"),
                                        new Choice("NOT_NEEDED", "Not needed"))
                                .expectedInPlan(),
                        Field.line("owner", "Who owns it?").expectedInPlan(),
                        Field.date("dueOn", "By, or from, which day?").expectedInPlan(),
                        Field.line("orderReference", "What is its reference?"),
                        Field.links("zones", "Where does it bear?", "ZONE"),
                        Field.links("phases", "In which phases?", "PHASE")),
                List.of());
    }

    @Bean
    Basis powerBasis() {
        return Basis.of("POWER").judgedBy(Reach.EVENT);
    }
}
