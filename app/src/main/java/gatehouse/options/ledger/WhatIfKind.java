package gatehouse.options.ledger;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** A what-if as it was kept: what was taken as added, removed or not delivered, and what that showed. */
@Configuration
public class WhatIfKind {

    @Bean
    @Order(418)
    Kind whatIf() {
        return new Kind(
                "WHAT_IF",
                "WIF",
                "what-if",
                "what-ifs",
                Stage.OPTIONS,
                false,
                "What would change if measures were added, removed or not delivered. Ask and keep one on the page What would"
                        + " change if…, under Needed to verified.",
                "name",
                List.of("added", "removed", "notDelivered"),
                List.of(
                        Field.line("name", "What was asked?").neededToKeep(),
                        Field.links("added", "Which measures were taken as added?", "RECOMMENDATION"),
                        Field.links("removed", "Which were taken as removed?", "RECOMMENDATION"),
                        Field.links("notDelivered", "Which were taken as not delivered?", "RECOMMENDATION"),
                        Field.text("because", "What does it bear on?"),
                        Field.text("shown", "What did it show when it was kept?")
                                .byProgram()),
                List.of());
    }
}
