package gatehouse.options.comparison;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** A comparison of options as it was kept: what was compared, what was chosen, and why. */
@Configuration
public class ComparisonKind {

    @Bean
    @Order(417)
    Kind comparison() {
        return new Kind(
                "COMPARISON",
                "CMP",
                "comparison of options",
                "comparisons of options",
                Stage.OPTIONS,
                false,
                "Two to four options beside doing nothing: what each leaves, and what was chosen and why. Keep one on the page"
                        + " Options compared, under Needed to verified.",
                "name",
                List.of("options", "chosen"),
                List.of(
                        Field.line("name", "What is compared?").neededToKeep(),
                        Field.links("options", "Which options, from the least to the most?", "OPTION")
                                .hinted("Two to four. Doing nothing is always beside them.")
                                .neededToKeep(),
                        Field.link("chosen", "Which was chosen?", "OPTION"),
                        Field.text("because", "Why?"),
                        Field.text("compared", "What did the comparison show when it was kept?")
                                .byProgram()),
                List.of());
    }
}
