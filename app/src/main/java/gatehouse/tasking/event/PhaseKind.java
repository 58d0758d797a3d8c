package gatehouse.tasking.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The phase: a part of the event in time, with every window it runs in and who is there then. */
@Configuration
public class PhaseKind {

    @Bean
    @Order(40)
    Kind phase() {
        return new Kind(
                "PHASE",
                "PHA",
                "phase",
                "phases",
                Stage.TASKING,
                false,
                "The parts of the event in time, from building to clearing, each with every window it runs in.",
                "name",
                List.of("phaseType", "windows", "attendance"),
                List.of(
                        Field.line("name", "What is the phase called?").neededToKeep(),
                        Field.listed("phaseType", "Which type of phase is it?", "PHASE_TYPE")
                                .expectedInPlan(),
                        Field.lines("windows", "When does it run?")
                                .hinted("One window a line, by the clock on the wall: 2026-06-27 10:00 to 12:30, or "
                                        + "every Fri, Sat from 2026-11-13 to 2026-12-23, 16:00 to 21:00, except 2026-11-20. "
                                        + "Past midnight: 22:00 to 01:00 next day.")
                                .expectedInPlan(),
                        Field.number("attendance", "How many people are there then, at the most?"),
                        Field.text("notes", "What else matters about it?")),
                List.of(new Rule("every window can be read", "windows", PhaseKind::faults)));
    }

    @Bean
    Basis phaseBasis() {
        return Basis.of("PHASE")
                .rested(Reach.LINKED, "windows", "attendance")
                .removedReaches(Reach.LINKED)
                .judgedBy(Reach.EVENT);
    }

    /** What is wrong with each line that cannot be read by the clock of the plan, the line quoted. */
    static Optional<String> faults(Answers answers, AskedIn asked) {
        String said = answers.list("windows").stream()
                .flatMap(line -> Windows.read(List.of(line), asked.zone()).faults().stream()
                        .map(fault -> fault.contains(line) ? fault : "“" + line + "”: " + fault))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
