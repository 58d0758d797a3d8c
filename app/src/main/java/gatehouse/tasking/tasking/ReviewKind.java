package gatehouse.tasking.tasking;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/**
 * The review of a site or arrangement that someone asked for, without an event. The weaknesses that it finds are the
 * plan's vulnerabilities, and what it recommends are its recommendations, so that a heavier form has them already.
 */
@Configuration
public class ReviewKind {
    static final String CODE = "REVIEW";

    @Bean
    @Order(24)
    Kind review() {
        return new Kind(
                CODE,
                "REV",
                "review of a site or arrangement",
                "review of a site or arrangement",
                Stage.TASKING,
                true,
                "A look at a site or arrangement that someone asked for; no event is needed.",
                "place",
                List.of("askedBy", "reviewedOn"),
                fields(),
                List.of());
    }

    private static List<Field> fields() {
        return List.of(
                Field.line("place", "Which site or arrangement is reviewed?")
                        .hinted("As lists will show it.")
                        .neededToKeep(),
                Field.line("askedBy", "Who asked for it?")
                        .hinted("Name, rank or grade.")
                        .expectedInPlan(),
                Field.line("askedByRole", "In what role, and from which force or body?"),
                Field.text("scope", "What was to be looked at?")
                        .hinted("And what was not.")
                        .expectedInPlan(),
                Field.text("method", "How was it looked at?")
                        .hinted("By a visit, from papers, by talking to people; by day or by night.")
                        .expectedInPlan(),
                Field.date("reviewedOn", "On which day?").expectedInPlan(),
                Field.lines("withWhom", "With whom?").hinted("One to a line."),
                Field.lines("good", "What was found to work well?").hinted("One to a line."),
                Field.text("notLookedAt", "What was not looked at, or is not known?")
                        .expectedInPlan());
    }
}
