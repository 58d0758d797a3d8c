package gatehouse.examples;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.otherplans.crosscheck.Board;

import static org.assertj.core.api.Assertions.assertThat;

/** What is published of real events, and no more, is enough for the review to speak or to say that it cannot tell. */
class RealEventsTest {
    @Test
    void in_scarboroughs_published_closures_the_wrong_year_and_the_missing_end_are_found() {
        try (Reviewed day = Reviewed.asItStands("scarborough-2024.json")) {
            day.person().add("/other-plans", Map.of("planTitle", "Road closures, as published", "planType", "TRAFFIC"));
            String reading = day.person()
                    .receive(
                            "PLN-001",
                            "closures.xlsx",
                            MadeFile.committed("scarborough-2024", "closures.xlsx"),
                            Map.of("label", "As published"));

            List<Filled> kept = day.person().takeAll(reading, List.of());

            assertThat(kept).hasSize(5).allMatch(fact -> fact.value("about").equals("CLOSURE"));
            assertThat(day.board().open())
                    .filteredOn(clash -> clash.suggestion().rule().equals("X08"))
                    .hasSize(2)
                    .anyMatch(clash ->
                            says(clash, "outside the event (29 June 2024)", "Blands Cliff | 29 June 2023 05:00"))
                    .anyMatch(clash -> says(clash, "gives no end", "East Sandgate (Tuthill to Eastborough)"));
            assertThat(withoutTheRegister(day.found())).hasSize(2);
        }
    }

    @Test
    void of_eurovision_two_forecasts_differ_and_the_trains_that_are_asked_about_are_denied() {
        try (Reviewed contest = Reviewed.asItStands("eurovision-2023.json")) {
            assertThat(contest.board().open())
                    .anyMatch(clash -> says(clash, "says 100,000", "50,000 from 37 countries"))
                    .anyMatch(clash -> says(clash, "Rail strike says otherwise", "Rail strike affecting 14 operators"));
            assertThat(withoutTheRegister(contest.found())).hasSize(2);
        }
    }

    @Test
    void of_notting_hill_it_cannot_tell_who_covers_what_or_who_leads_and_finds_nothing() {
        try (Reviewed carnival = Reviewed.asItStands("notting-hill-2016.json")) {
            assertThat(withoutTheRegister(carnival.found())).isEmpty();
            assertThat(carnival.board().cannotTell().toString())
                    .contains("rule=X12", "which places each plan covers", "rule=X26", "which bodies work where");
        }
    }

    /** Without what is only said of the register here: that nobody put the plans on it that any event calls for. */
    private static List<String> withoutTheRegister(List<String> found) {
        return found.stream().filter(one -> !one.startsWith("X03 ")).toList();
    }

    private static boolean says(Board.Clash clash, String sentence, String side) {
        return clash.suggestion().says().contains(sentence)
                && clash.suggestion().sides().stream()
                        .anyMatch(cited -> cited.words().contains(side));
    }
}
