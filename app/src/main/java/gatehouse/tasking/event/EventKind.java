package gatehouse.tasking.event;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Reach;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/** The event: what happens, when, who comes, and how widely it is known. */
@Configuration
public class EventKind {

    @Bean
    @Order(30)
    Kind event() {
        return new Kind(
                "EVENT",
                "EVT",
                "event",
                "event",
                Stage.TASKING,
                true,
                "What is happening, when, for whom, and how widely it is known.",
                "name",
                List.of("eventKind", "firstDay", "lastDay", "attendance"),
                Stream.of(what(), who(), standing()).flatMap(List::stream).toList(),
                List.of(new Rule(
                        "an event ends on or after its first day",
                        "lastDay",
                        "The last day is before the first day.",
                        EventKind::endsBeforeItStarts)));
    }

    @Bean
    Basis eventBasis() {
        return Basis.of("EVENT").rested(Reach.EVENT, "firstDay", "lastDay", "attendance");
    }

    private static List<Field> what() {
        return List.of(
                Field.line("name", "What is the event called?").neededToKeep(),
                Field.text("description", "What happens?")
                        .hinted("The programme in outline, and who runs it.")
                        .expectedInPlan(),
                Field.listed("eventKind", "What kind of event is it?", "EVENT_KIND")
                        .expectedInPlan(),
                Field.date("firstDay", "What is the first day, building included?")
                        .expectedInPlan(),
                Field.date("lastDay", "What is the last day, clearing included?")
                        .expectedInPlan());
    }

    private static List<Field> who() {
        return List.of(
                Field.number("attendance", "How many people are expected at the busiest time?")
                        .expectedInPlan(),
                Field.text("attendanceBasis", "What does that number rest on?")
                        .hinted("Whose count or forecast, for which year. Differing sources are both named.")
                        .expectedInPlan(),
                Field.listed("publicity", "How widely is it known?", "PUBLICITY")
                        .expectedInPlan(),
                Field.yesNo(
                                "sharesResources",
                                "May coordinators of other events be told that a team or stock is also committed here?")
                        .hinted("They are told the hours and whom to speak to, and nothing else of this plan. Not"
                                + " answered means no: then only the regional lead sees it."),
                Field.line("resourceContact", "Whom do they speak to about it, and how?")
                        .hinted("A role or desk, and a number. Nothing for the coordinator."),
                Field.text("ticketing", "How do people get in?")
                        .hinted("Tickets, invitation or open to all; who checks."),
                Field.text("profile", "Who will be there, and why would it draw attention?")
                        .expectedInPlan(),
                Field.yesNo("protectedPersons", "Will protected persons attend?")
                        .expectedInPlan(),
                Field.line("protectedPersonsPlan", "Which plan covers them?")
                        .hinted("Its reference only. No names here."));
    }

    private static List<Field> standing() {
        return List.of(
                Field.lines("forceAreas", "Which force areas does it touch?"),
                Field.listed(
                                "actTier",
                                "Where does it stand under the Terrorism (Protection of Premises) Act 2025?",
                                "ACT_TIER")
                        .hinted("The duty is the organiser's; the plan only records it."),
                Field.text("history", "What is on record for this event or venue?")
                        .hinted("Earlier plans, reports, incidents and lessons, with dates.")
                        .expectedInPlan());
    }

    static boolean endsBeforeItStarts(Answers answers) {
        return answers.text("firstDay")
                .flatMap(first -> answers.text("lastDay").map(last -> last.compareTo(first) < 0))
                .orElse(false);
    }
}
