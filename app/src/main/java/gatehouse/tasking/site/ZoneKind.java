package gatehouse.tasking.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

/** The zone: a place of the event with its owner, its controller and its security lead in each phase. */
@Configuration
public class ZoneKind {

    @Bean
    @Order(60)
    Kind zone() {
        return new Kind(
                "ZONE",
                "ZON",
                "zone",
                "zones",
                Stage.TASKING,
                false,
                "The places of the event, shared space outside the gates included.",
                "name",
                List.of("zoneKind", "controller", "leads"),
                Stream.of(whose(), used()).flatMap(List::stream).toList(),
                List.of(new Rule(
                        "a security lead is for a phase of the plan, or for all", "leads", ZoneKind::faultsOfLeads)));
    }

    private static List<Field> whose() {
        return List.of(
                Field.line("name", "What is the place called?").neededToKeep(),
                Field.listed("zoneKind", "What kind of place is it?", "ZONE_KIND")
                        .expectedInPlan(),
                Field.text("description", "Where does it begin and end, and what is it like?")
                        .expectedInPlan(),
                Field.line("owner", "Who owns it?").expectedInPlan(),
                Field.line("controller", "Who controls it during the event?").expectedInPlan(),
                Field.lines("leads", "Who leads on security there in each phase?")
                        .hinted(
                                "One a line: PHA-003: duty manager, harbour authority. Without a phase it holds for all.")
                        .expectedInPlan(),
                Field.text("policePrimacy", "When do police have primacy there?"));
    }

    private static List<Field> used() {
        return List.of(
                Field.number("occupancy", "How many people can be there at once?")
                        .expectedInPlan(),
                Field.links("crowdPhases", "In which phases are people there?", "PHASE")
                        .hinted("Methods of attack are asked about there in these phases.")
                        .expectedInPlan(),
                Field.links("accessPhases", "In which phases can people or vehicles get in?", "PHASE")
                        .expectedInPlan(),
                Field.links("adjoining", "Which places adjoin it?", "ZONE").expectedInPlan(),
                Field.yesNo("sharedSpace", "Is it shared space, where more than one body might be thought to lead?"),
                Field.text("sensitivity", "What makes it sensitive?"),
                Field.lines("aliases", "What else is it called in other plans?").hinted("One name a line."),
                Field.text("shape", "What is its outline, as GeoJSON?").byFile());
    }

    /** What is wrong with each line that names no lead, or one for a phase that the plan does not have. */
    static Optional<String> faultsOfLeads(Answers answers, AskedIn asked) {
        String said = answers.list("leads").stream()
                .flatMap(line -> fault(line, asked).stream())
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static Optional<String> fault(String line, AskedIn asked) {
        Optional<SecurityLead> lead = SecurityLead.read(line);
        if (lead.isEmpty()) {
            return Optional.of("“" + line + "” does not say who leads in which phase. Write PHA-003: who, or only who "
                    + "if it holds for all.");
        }
        return lead.filter(one -> !one.isForAllPhases())
                .map(SecurityLead::phase)
                .filter(phase -> !asked.references().containsKey(phase))
                .map(phase -> "“" + line + "”: there is no phase " + phase + " in this plan.");
    }

    @Bean
    Basis zoneBasis() {
        return Basis.of("ZONE")
                .rested(Reach.LINKED, "description", "owner", "controller", "leads", "policePrimacy", "occupancy")
                .rested(Reach.LINKED, "crowdPhases", "accessPhases", "adjoining", "sharedSpace")
                .removedReaches(Reach.LINKED);
    }
}
