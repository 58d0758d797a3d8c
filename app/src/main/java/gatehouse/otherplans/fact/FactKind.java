package gatehouse.otherplans.fact;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Rule;
import gatehouse.plan.kind.Stage;

/**
 * The fact: one thing that a plan says, with its exact words and where they stand.
 *
 * <p>An end before its start is kept as it is written: the review is there to find it.
 */
@Configuration
public class FactKind {
    static final String CODE = "FACT";

    @Bean
    @Order(530)
    Kind fact() {
        return new Kind(
                CODE,
                "FCT",
                "fact of a plan",
                "facts",
                Stage.OTHER_PLANS,
                false,
                "What each plan says, in its own words: times, places, resources, roles and assumptions.",
                "words",
                List.of("plan", "about", "subject", "startsAt", "endsAt", "anchor"),
                Stream.of(said(), where(), when(), howMany(), who())
                        .flatMap(List::stream)
                        .toList(),
                List.of(new Rule(
                        "a confirmed fact says by whom",
                        "confirmedBy",
                        "Say who confirmed it, by role.",
                        answers -> answers.text("standing")
                                        .filter("CONFIRMED"::equals)
                                        .isPresent()
                                && answers.answer("confirmedBy").isEmpty())));
    }

    private static List<Field> said() {
        return List.of(
                Field.link("plan", "Which plan says it?", "OTHER_PLAN").hinted("Nothing for this plan itself."),
                Field.link("receivedVersion", "In which version?", "RECEIVED_VERSION"),
                Field.line("anchor", "Where in it?").hinted("Page 3, table 1, row 4."),
                Field.text("words", "What are its exact words?").neededToKeep(),
                Field.choice("factKind", "What kind of fact is it?", choices(FactType.values()))
                        .neededToKeep(),
                Field.choice("about", "What is it about?", choices(About.values()))
                        .expectedInPlan(),
                Field.line("subject", "Which activity, unit, role, decision, post or term is that?"));
    }

    private static List<Field> where() {
        return List.of(
                Field.link("zone", "At which place of this plan?", "ZONE"),
                Field.line("placeWords", "What does the plan call the place?"),
                Field.lines("segments", "Which roads or parts of roads?").hinted("One a line."));
    }

    private static List<Field> when() {
        return List.of(
                Field.moment("startsAt", "From when?"),
                Field.moment("endsAt", "Until when?"),
                Field.line("startWords", "If it gives no time for the start, what does it say?"),
                Field.line("endWords", "If it gives no time for the end, what does it say?")
                        .hinted("Until dispersal."),
                Field.choice(
                        "weekday",
                        "Which day of the week does it give?",
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)))
                                .toArray(Choice[]::new)));
    }

    private static List<Field> howMany() {
        return List.of(
                Field.number("quantity", "How many?"),
                Field.line("unit", "Of what?").hinted("People, lanes, minutes."));
    }

    private static List<Field> who() {
        return List.of(
                Field.line("holder", "Who does it, holds it or decides?").hinted("A role or body."),
                Field.line("deputy", "Who if they cannot be reached?"),
                Field.lines("parties", "Which partners does it name?").hinted("One a line."),
                Field.choices("drill", "For an opening: what does it say of the drill?", choices(Drill.values())),
                Field.text("says", "What does it say, in short?")
                        .hinted("The talk group, meaning, level, response or instruction."),
                Field.link("delivers", "Which recommendation of this plan does it deliver?", "RECOMMENDATION"),
                Field.choice(
                        "standing",
                        "How does it stand with those who would have to do it?",
                        Arrays.stream(Standing.values())
                                .filter(standing -> standing != Standing.STATED)
                                .map(standing -> new Choice(standing.name(), standing.words()))
                                .toArray(Choice[]::new)),
                Field.line("confirmedBy", "Who confirmed or denied it?").hinted("By role."),
                Field.date("confirmedOn", "On which day?"),
                Field.line("carriedFrom", "From which version was it carried, if it is not looked at again yet?")
                        .untilTouched());
    }

    private static Choice[] choices(FactType... all) {
        return Arrays.stream(all)
                .map(type -> new Choice(type.name(), type.words()))
                .toArray(Choice[]::new);
    }

    private static Choice[] choices(About... all) {
        return Arrays.stream(all)
                .map(about -> new Choice(about.name(), about.words()))
                .toArray(Choice[]::new);
    }

    private static Choice[] choices(Drill... all) {
        return Arrays.stream(all)
                .map(drill -> new Choice(drill.name(), drill.words()))
                .toArray(Choice[]::new);
    }
}
