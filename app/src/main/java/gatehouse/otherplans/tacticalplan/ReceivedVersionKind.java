package gatehouse.otherplans.tacticalplan;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** A version of another plan that was received: as its owner names it, from whom, in which file. */
@Configuration
public class ReceivedVersionKind {

    @Bean
    @Order(520)
    Kind receivedVersion() {
        return new Kind(
                "RECEIVED_VERSION",
                "RCV",
                "version received",
                "versions received",
                Stage.OTHER_PLANS,
                false,
                "Every version of another plan that came in: from whom, when, in which file, and who read it.",
                "label",
                List.of("plan", "dated", "receivedOn", "readBy", "readOn"),
                List.of(
                        Field.link("plan", "Of which plan?", "OTHER_PLAN").neededToKeep(),
                        Field.line("label", "What does its owner call this version?")
                                .neededToKeep(),
                        Field.date("dated", "Of which date is it?"),
                        Field.moment("receivedOn", "When was it received?").expectedInPlan(),
                        Field.line("receivedFrom", "From whom?").expectedInPlan(),
                        Field.line("fileName", "In which file?"),
                        Field.line("fileHash", "What is the file's SHA-256?").byProgram(),
                        Field.line("handling", "How must it be handled?"),
                        Field.line("readBy", "Who read it?").expectedInPlan(),
                        Field.date("readOn", "When was it read?").expectedInPlan(),
                        Field.text("note", "What else matters about it?")),
                List.of());
    }
}
