package gatehouse.otherplans.rule;

import org.junit.jupiter.api.Test;

import static gatehouse.otherplans.fact.About.ACTIVITY;
import static gatehouse.otherplans.fact.About.BREAK;
import static gatehouse.otherplans.fact.About.CROWD;
import static gatehouse.otherplans.fact.About.MEASURE;
import static gatehouse.otherplans.fact.About.POST;
import static gatehouse.otherplans.fact.About.RELIEF;
import static gatehouse.otherplans.fact.About.RE_SEARCH;
import static gatehouse.otherplans.fact.About.SEARCH_AND_SEAL;
import static gatehouse.otherplans.fact.About.WORK;
import static gatehouse.otherplans.rule.Laid.result;
import static gatehouse.otherplans.rule.Said.organiser;
import static gatehouse.otherplans.rule.Said.traffic;
import static org.assertj.core.api.Assertions.assertThat;

/** Hours that leave something open: a stay that nothing meets, a gap between two windows, an end that nobody gives. */
class TimeEdgesTest {
    private static final Said PEOPLE = organiser(CROWD, "The quay is full from ten to six.")
            .at("Fish Quay")
            .from("10:00")
            .to("18:00");
    private static final Said BARRIERS =
            traffic(MEASURE, "Barriers.").of("Barriers").at("The Quay");

    @Test
    void a_stay_of_people_that_no_measure_meets_does_not_pass() {
        Said before = BARRIERS.from("06:00").to("09:00");

        assertThat(result("X05", PEOPLE, before).suggestions()).isEmpty();
        assertThat(result("X05", PEOPLE, before).standing()).isEqualTo(RuleResult.Standing.CANNOT_TELL);
        assertThat(result("X05", PEOPLE, before).cannotTell())
                .extracting(Told::says)
                .containsExactly("Cannot tell: needs which protective measure stands at Fish Quay, Sat 27 June 10:00 to"
                        + " 18:00, when people are there.");
    }

    @Test
    void a_stay_that_one_measure_meets_is_not_asked_of_another() {
        Said before = BARRIERS.from("06:00").to("09:00");
        Said stewards = traffic(MEASURE, "Stewards.")
                .of("Stewards")
                .at("The Quay")
                .from("09:00")
                .to("19:00");

        assertThat(result("X05", PEOPLE, before, stewards).standing()).isEqualTo(RuleResult.Standing.PASSED);
    }

    @Test
    void a_gap_between_two_windows_of_one_measure_is_found_while_people_are_there() {
        RuleResult found = result(
                "X05",
                PEOPLE,
                BARRIERS.from("10:00").to("12:00"),
                BARRIERS.from("13:00").to("18:00"));

        assertThat(found.suggestions())
                .extracting(Suggestion::says)
                .containsExactly("Barriers at The Quay: not there Sat 27 June 12:00 to 13:00, between two of its"
                        + " windows (Traffic plan), and people are there (Organiser's plan).");
        assertThat(found.suggestions().get(0).sides())
                .extracting(Cited::reference)
                .containsExactly("FCT-002", "FCT-003", "FCT-001");
    }

    @Test
    void all_gaps_of_one_measure_are_one_clash() {
        RuleResult found = result(
                "X05",
                PEOPLE,
                BARRIERS.from("10:00").to("12:00"),
                BARRIERS.from("13:00").to("15:00"),
                BARRIERS.from("15:30").to("18:00"));

        assertThat(found.suggestions()).hasSize(1);
        assertThat(found.suggestions().get(0).further())
                .isEqualTo("All 2 times: Sat 27 June 12:00 to 13:00; Sat 27 June 15:00 to 15:30.");
    }

    @Test
    void windows_that_meet_or_that_another_plan_bridges_leave_no_gap() {
        Said morning = BARRIERS.from("10:00").to("12:00");
        Said evening = BARRIERS.from("13:00").to("18:00");
        Said bridge = organiser(MEASURE, "Barriers over noon.")
                .of("Barriers")
                .at("The Quay")
                .from("11:00")
                .to("14:00");

        assertThat(result("X05", PEOPLE, morning, evening, bridge).standing()).isEqualTo(RuleResult.Standing.PASSED);
        assertThat(result("X05", PEOPLE, morning, BARRIERS.from("12:00").to("18:00"))
                        .standing())
                .isEqualTo(RuleResult.Standing.PASSED);
    }

    @Test
    void a_break_without_an_end_is_no_number_of_minutes() {
        Said post = organiser(POST, "Gate 2 is staffed from ten.").of("Gate 2").from("10:00");
        Said rest = organiser(BREAK, "Gate 2 breaks at one.").of("Gate 2").from("13:00");
        Said relief = organiser(RELIEF, "The floater relieves Gate 2.")
                .of("Gate 2")
                .from("12:55")
                .to("13:35");

        assertThat(result("X07", post, rest, relief).suggestions()).isEmpty();
        assertThat(result("X07", post, rest, relief).cannotTell())
                .extracting(Told::says)
                .containsExactly("Cannot tell: needs when the break of Gate 2 ends.");
        assertThat(result(
                                "X07",
                                post,
                                organiser(BREAK, "Until two.").of("Gate 2").to("14:00"),
                                relief)
                        .cannotTell())
                .extracting(Told::says)
                .containsExactly("Cannot tell: needs when the break of Gate 2 begins.");
        assertThat(result(
                                "X07",
                                post,
                                rest,
                                organiser(RELIEF, "From noon on.").of("Gate 2").from("12:00"))
                        .standing())
                .isEqualTo(RuleResult.Standing.PASSED);
        assertThat(result("X07", post, rest.to("13:30"), relief).standing()).isEqualTo(RuleResult.Standing.PASSED);
    }

    @Test
    void only_a_search_before_people_come_back_clears_a_broken_seal() {
        Said seal = organiser(SEARCH_AND_SEAL, "Sealed from six.")
                .at("Fish Quay")
                .from("06:00")
                .to("10:00");
        Said bins = traffic(WORK, "Bins at eight.")
                .of("Bins")
                .at("Fish Quay")
                .from("08:00")
                .to("08:30");
        Said again = organiser(RE_SEARCH, "Searched again.").at("Fish Quay");
        Said sameDay = again.from("09:00").to("09:30");
        Said noon = again.from("12:00").to("12:30");
        Said nextDay = again.from("2026-06-28 08:00").to("2026-06-28 09:00");
        Said weeksLater = again.from("2026-07-18 08:00").to("2026-07-18 09:00");
        Said show = organiser(ACTIVITY, "Music.").of("Music").at("Fish Quay");

        assertThat(result("X06", seal, bins, sameDay).suggestions()).isEmpty();
        assertThat(result("X06", seal, bins, nextDay).suggestions()).hasSize(1);
        assertThat(result("X06", seal, bins, weeksLater).suggestions()).hasSize(1);
        assertThat(result("X06", seal, bins, noon, PEOPLE).suggestions()).hasSize(1);
        assertThat(result("X06", seal, bins, sameDay, PEOPLE).suggestions()).isEmpty();
        assertThat(result("X06", seal, bins, nextDay, show.from("2026-06-28 10:00"))
                        .suggestions())
                .isEmpty();
        assertThat(result("X06", seal, bins, weeksLater, show.from("2026-06-28 10:00"))
                        .suggestions())
                .hasSize(1);
    }
}
