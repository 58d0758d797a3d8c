package gatehouse.otherplans.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the rules is what the rules say of themselves; {@code -Dgatehouse.guide=true} writes it anew. */
class RulesGuideTest {
    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/cross-plan-rules.md");

    @Test
    void the_page_of_the_rules_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("gatehouse.guide")) {
            Files.writeString(PAGE, RulesGuide.page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(RulesGuide.page());
    }

    @Test
    void it_has_a_section_for_every_rule_with_what_it_needs() {
        assertThat(Rules.ALL).allSatisfy(rule -> {
            assertThat(RulesGuide.page()).contains("### " + rule.card().code() + " ");
            rule.card().needs().forEach(need -> assertThat(RulesGuide.page()).contains(need.words()));
        });
    }
}
