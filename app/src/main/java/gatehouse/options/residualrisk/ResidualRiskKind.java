package gatehouse.options.residualrisk;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.FieldType;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The residual risk: what is left, why, whose it is, and which contingency answers it. */
@Configuration
public class ResidualRiskKind {

    @Bean
    @Order(420)
    Kind residualRisk() {
        return new Kind(
                "RESIDUAL_RISK",
                "RSK",
                "residual risk",
                "residual risks",
                Stage.OPTIONS,
                false,
                "What is left, who is able to accept it, and what we would do then.",
                "statement",
                List.of("ownerKind", "ownerName", "likelihood", "impact", "reviewOn"),
                List.of(
                        Field.text("statement", "What risk is left?").neededToKeep(),
                        Field.text("cause", "Why is it left?").expectedInPlan(),
                        Field.links("recommendations", "Which recommendations does it arise from?", "RECOMMENDATION"),
                        Field.links("vulnerabilities", "Which vulnerabilities does it arise from?", "VULNERABILITY"),
                        Field.links("methods", "Which methods of attack does it arise from?", "METHOD_ASSESSMENT")
                                .expectedInPlan(),
                        Field.of(FieldType.LIKELIHOOD, "likelihood", "How likely is it now?")
                                .expectedInPlan(),
                        Field.of(FieldType.IMPACT, "impact", "What would its impact be now?")
                                .expectedInPlan(),
                        Field.choice(
                                        "ownerKind",
                                        "Who is able to accept it?",
                                        new Choice("COMMANDER", "Police commander"),
                                        new Choice("ORGANISER", "Organiser"),
                                        new Choice("LANDOWNER", "Landowner"),
                                        new Choice("LOCAL_AUTHORITY", "Local authority"),
                                        new Choice("OTHER", "Other"))
                                .expectedInPlan(),
                        Field.line("ownerName", "Which person or role is that?").expectedInPlan(),
                        Field.date("reviewOn", "When is it looked at again?").expectedInPlan(),
                        Field.links("contingencies", "Which contingencies answer it?", "CONTINGENCY")
                                .expectedInPlan()),
                List.of(new Rule(
                        "another owner is named",
                        "ownerName",
                        "Say who is able to accept this risk.",
                        ResidualRiskKind::isOwnedByNobodyNamed)));
    }

    @Bean
    Basis residualRiskBasis() {
        return Basis.of("RESIDUAL_RISK")
                .judgedBy(Reach.LINKED, Reach.THREAT, Reach.EVENT, Reach.STRATEGY, Reach.ENDORSER)
                .restingBy("recommendations", "vulnerabilities", "methods");
    }

    static boolean isOwnedByNobodyNamed(Answers answers) {
        return answers.text("ownerKind").filter("OTHER"::equals).isPresent()
                && answers.answer("ownerName").isEmpty();
    }
}
