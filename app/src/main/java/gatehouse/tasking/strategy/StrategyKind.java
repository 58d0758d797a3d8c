package gatehouse.tasking.strategy;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Stage;

/** The strategic intentions as the commander issued them: aim, limits, rights, equality, health and safety. */
@Configuration
public class StrategyKind {

    @Bean
    @Order(70)
    Kind strategy() {
        return new Kind(
                "STRATEGY",
                "STR",
                "strategic intentions",
                "strategic intentions",
                Stage.TASKING,
                true,
                "The commander's aim and limits. Objectives are listed one by one, in order.",
                "aim",
                List.of("issuer", "version", "issuedAt"),
                List.of(
                        Field.text("aim", "What is the aim?")
                                .hinted("In the commander's own words.")
                                .neededToKeep(),
                        Field.line("issuer", "Who issued it?")
                                .hinted("Name and role.")
                                .expectedInPlan(),
                        Field.line("version", "Which version is it?").expectedInPlan(),
                        Field.moment("issuedAt", "When was it issued?").expectedInPlan(),
                        Field.text("tacticalParameters", "What limits does the commander set on tactics?")
                                .expectedInPlan(),
                        Field.text("humanRights", "What does the strategy say on human rights?")
                                .expectedInPlan(),
                        Field.text("equality", "What does it say on equality and community impact?")
                                .expectedInPlan(),
                        Field.text("healthAndSafety", "What does it say on health and safety?")
                                .expectedInPlan()),
                List.of());
    }

    @Bean
    Basis strategyBasis() {
        return Basis.of("STRATEGY").rested(Reach.STRATEGY, "aim", "tacticalParameters");
    }
}
