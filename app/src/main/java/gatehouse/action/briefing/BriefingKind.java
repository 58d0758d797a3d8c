package gatehouse.action.briefing;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** The briefing, as far as the plan does not hold it already: reporting, channels, the last letter, and its readers. */
@Configuration
public class BriefingKind {
    public static final String CODE = "BRIEFING";

    @Bean
    @Order(490)
    Kind briefing() {
        return new Kind(
                CODE,
                "BRF",
                "briefing",
                "briefing and readers",
                Stage.OPTIONS,
                true,
                "What everyone must be told beside what the plan holds, and who must have read it.",
                "name",
                List.of("readers"),
                List.of(
                        Field.line("name", "What is it called?")
                                .hinted("As: briefing for all commanders and posts")
                                .neededToKeep(),
                        Field.lines("readers", "Who must have read it before the day?")
                                .hinted("One a line: name or post. Bronze, quay; Sgt Ade Marsh, search team 2.")
                                .expectedInPlan(),
                        Field.text("administration", "What must they know of reporting, relief, welfare and dress?")
                                .expectedInPlan(),
                        Field.text("communications", "Over which channels, and to whom do they report?")
                                .expectedInPlan(),
                        Field.listed(
                                        "lastLetter",
                                        "What does the last letter of IIMARCH stand for here?",
                                        "IIMARCH_LAST")
                                .hinted("Police practice and joint doctrine differ; your force decides."),
                        Field.text("also", "What else must everyone be told?")),
                List.of());
    }
}
