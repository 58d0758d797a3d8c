package gatehouse.otherplans.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import gatehouse.otherplans.fact.About;

import static gatehouse.otherplans.fact.About.AIRSPACE_RESTRICTION;
import static gatehouse.otherplans.fact.About.COMMANDER;
import static gatehouse.otherplans.fact.About.DECISION;
import static gatehouse.otherplans.fact.About.FLIGHT;
import static gatehouse.otherplans.fact.About.PRIMACY;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.medical;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.ours;
import static gatehouse.otherplans.rule.Said.traffic;
import static org.assertj.core.api.Assertions.assertThat;

/** Who leads and who decides at which hour, where the plan that is taken as the measure is silent then. */
class CommandEdgesTest {

    private static Said early(Said said) {
        return said.from("08:00").to("12:00");
    }

    private static Said late(Said said) {
        return said.from("12:00").to("20:00");
    }

    private static List<String> cited(String rule, Step... steps) {
        return result(rule, steps).suggestions().stream()
                .map(found -> found.sides().stream().map(Cited::reference).toList())
                .map(sides -> String.join(" ", sides))
                .toList();
    }

    private static Said named(Said said) {
        return said.of("Evacuation").at("Fish Quay");
    }

    @ParameterizedTest
    @CsvSource({"X25, DECISION", "X26, PRIMACY", "X27, COMMANDER"})
    void two_others_that_differ_while_the_first_is_silent_clash(String rule, About about) {
        Step first = early(named(ours(about, "Ours.")).by("Supt Adeyemi"));
        Step second = late(named(traffic(about, "Theirs.")).by("Supt Brook"));
        Step third = late(named(medical(about, "Others.")).by("Supt Clay"));
        Step agreed = late(named(medical(about, "Others.")).by("Supt Brook"));

        assertThat(cited(rule, first, second, third)).containsExactlyInAnyOrder("FCT-002 FCT-003");
        assertThat(cited(rule, first, second, agreed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"X25, DECISION", "X26, PRIMACY", "X27, COMMANDER"})
    void a_third_that_differs_from_one_hour_of_the_first_clashes_with_that_hour(String rule, About about) {
        Step morning = early(named(ours(about, "Morning.")).by("Supt Adeyemi"));
        Step evening = late(named(ours(about, "Evening.")).by("Supt Brook"));
        Step other = late(named(medical(about, "Theirs.")).by("Supt Clay"));
        Step same = late(named(medical(about, "Theirs.")).by("Supt Brook"));

        assertThat(cited(rule, morning, evening, other)).containsExactly("FCT-002 FCT-003");
        assertThat(cited(rule, morning, evening, same)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"X25, DECISION", "X26, PRIMACY", "X27, COMMANDER"})
    void where_the_first_speaks_all_the_while_two_others_are_held_against_it_alone(String rule, About about) {
        Step first = named(ours(about, "Ours.")).by("Supt Adeyemi");
        Step second = late(named(traffic(about, "Theirs.")).by("Supt Brook"));
        Step third = late(named(medical(about, "Others.")).by("Supt Clay"));

        assertThat(cited(rule, first, second, third)).containsExactlyInAnyOrder("FCT-001 FCT-002", "FCT-001 FCT-003");
    }

    @Test
    void numbers_of_people_are_held_against_each_other_hour_by_hour() {
        Said first = early(ours(About.ATTENDANCE, "500.")).of("Crew").amount(500, "people");
        Said second = late(traffic(About.ATTENDANCE, "900.")).of("Crew").amount(900, "people");
        Said third = late(medical(About.ATTENDANCE, "200.")).of("Crew").amount(200, "people");

        assertThat(cited("X32", first, second, third)).containsExactly("FCT-002 FCT-003");
        assertThat(cited("X32", first, second, third.amount(890, "people"))).isEmpty();
    }

    @Test
    void a_flight_without_a_name_is_told_by_its_hours() {
        assertThat(result(
                                "X35",
                                ours(AIRSPACE_RESTRICTION, "No flying from ten to seven.")
                                        .from("10:00")
                                        .to("19:00"),
                                organiser(FLIGHT, "The display is at two.")
                                        .from("14:00")
                                        .to("14:30"))
                        .suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Flight Sat 27 June 14:00 to 14:30 (Organiser's plan), inside the airspace restriction"
                        + " Sat 27 June 10:00 to 19:00 (this plan), and no plan exempts it.");
    }

    @Test
    void a_decision_that_a_later_holder_takes_over_is_no_clash() {
        assertThat(cited(
                        "X25",
                        early(named(ours(DECISION, "Ours.")).by("Silver")),
                        late(named(organiser(DECISION, "Theirs.")).by("Event director"))))
                .isEmpty();
        assertThat(cited("X27", early(named(ours(COMMANDER, "Ours.")).by("Silver"))))
                .isEmpty();
        assertThat(cited("X26", early(named(ours(PRIMACY, "Ours.")).by("Silver"))))
                .isEmpty();
    }
}
