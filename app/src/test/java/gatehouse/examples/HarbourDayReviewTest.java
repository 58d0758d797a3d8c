package gatehouse.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.otherplans.crosscheck.Board;

import static org.assertj.core.api.Assertions.assertThat;

/** The other plans of Harbour Day come in as files, are gone through on the pages, and every clash in them is found. */
class HarbourDayReviewTest {
    private static final String EXAMPLE = "harbour-day.json";

    /** What was put into the files to be found. */
    private static final List<Planted> PLANTED = List.of(
            Planted.of("X01", "Version that this plan rests on: draft 2", "Received: draft 3"),
            Planted.of("X04", "Gates open | 15:30", "Gates open | 16:00"),
            Planted.of("X05", "Barrier line | Marine Drive", "People are at Marine Drive in Dispersal"),
            Planted.of("X06", "Search and seal | Harbour Green", "Ice delivery"),
            Planted.of("X08", "Pier Approach"),
            Planted.of("X08", "First aid 2"),
            Planted.of("X10", "RVP 1 is Northcliff", "RVP 1 is Station Square"),
            Planted.of("X13", "Stewards of Harbour Day Ltd patrol Quay", "Officers of Northshire Police patrol Quay"),
            Planted.of("X14", "runs along Quay Road", "Quay Road | All"),
            Planted.of("X15", "diverted by Mill Lane and Quay Road", "Quay Road | All"),
            Planted.of("X16", "Slipway Lane"),
            Planted.of("X19", "Serial 12 | Marine Drive", "Serial 12 | Production compound"),
            Planted.of("X21", "An ambulance crew is assumed"),
            Planted.of("X22", "Stewards sign on at 13:30", "Stewards are briefed at 13:15"),
            Planted.of("X23", "3,000 people an hour", "8 lanes at the East gate", "East gate passes 300"),
            Planted.of("X25", "Only the Tactical Commander may stop", "rests with the Event Director"),
            Planted.of("X26", "gate line only", "Officers of Northshire Police patrol Quay"),
            Planted.of("X27", "Insp Owen Marsh", "Insp Dana Fell"),
            Planted.of("X28", "MED 1", "MED 2"),
            Planted.of("X30", "Late trains will be provided", "cannot run late trains"),
            Planted.of("X32", "28000 people", "The expected attendance is 35,000"),
            Planted.of("X36", "East gate supervisor"),
            Planted.of("X43", "Thursday 25 June 2027"));

    /** What is so in the plan itself and could not be seen before the files were there. */
    private static final List<Planted> OF_THE_PLAN_ITSELF = List.of(
            Planted.of("X03", "Received: 0.3 draft"),
            Planted.of("X03", "Received: 1 draft"),
            Planted.of("X03", "Received: draft 2"),
            Planted.of("X03", "Received: 0.2"),
            Planted.of("X03", "Received: 1;"),
            Planted.of("X03", "Received: draft 3"),
            Planted.of("X12", "People are at Marine Drive in Evening rehearsals", "PHA-003"),
            Planted.of("X45", "High Street |", "march and concert: applied for"),
            Planted.of("X45", "Marine Drive | High Street", "awaited"),
            Planted.of("X45", "Quay Road | All", "awaited"),
            Planted.of("X45", "Harbour Road |", "applied for"),
            Planted.of("X45", "Customs House Square | All", "awaited"));

    private static Reviewed day;
    private static List<String> before;
    private static List<String> afterDraftTwo;

    @BeforeAll
    static void every_file_comes_in_and_is_gone_through() {
        day = Reviewed.beforeAnyFile(EXAMPLE);
        before = day.found();
        for (HarbourDay.Incoming incoming : HarbourDay.inOrder()) {
            if (incoming.file().equals("traffic-plan-draft-3.xlsx")) {
                afterDraftTwo = day.found();
            }
            String reading = day.person()
                    .receive(
                            incoming.plan(),
                            incoming.file(),
                            MadeFile.committed("harbour-day", incoming.file()),
                            incoming.about());
            day.person().takeAll(reading, incoming.corrections());
            incoming.byHand().forEach(fact -> day.person().takeByHand(reading, fact));
        }
    }

    @AfterAll
    static void close() {
        day.close();
    }

    private static List<Board.Clash> found() {
        List<String> known = new ArrayList<>(before);
        return day.board().open().stream()
                .filter(clash -> !known.remove(Reviewed.sentence(clash)))
                .toList();
    }

    @Test
    void every_planted_clash_is_found() {
        List<Board.Clash> found = found();

        assertThat(PLANTED)
                .allSatisfy(planted -> assertThat(found.stream().filter(planted::is))
                        .as("%s in %s", planted, words(found, planted.rule()))
                        .hasSize(1));
        assertThat(PLANTED.stream().map(Planted::rule).distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void nothing_is_found_that_is_not_there() {
        List<Planted> there = new ArrayList<>(PLANTED);
        there.addAll(OF_THE_PLAN_ITSELF);

        assertThat(found())
                .filteredOn(clash -> there.stream().noneMatch(planted -> planted.is(clash)))
                .extracting(HarbourDayReviewTest::words)
                .isEmpty();
        assertThat(found()).hasSameSizeAs(there);
    }

    @Test
    void the_wrong_year_of_the_second_draft_is_found_and_is_gone_with_the_third() {
        String wrongYear = "X08 Closure of Customs House Square: Traffic management plan says Mon 26 June 2028 05:30 to"
                + " 13:00, outside the event (2 June 2027 to 28 June 2027).";

        assertThat(afterDraftTwo)
                .contains(wrongYear)
                .anyMatch(found -> found.startsWith("X05 Barrier line at Marine Drive: from Sat 26 June 09:30"))
                .noneMatch(found -> found.startsWith("X43"));
        assertThat(day.found())
                .doesNotContain(wrongYear)
                .noneMatch(found -> found.startsWith("X05 Barrier line at Marine Drive: from"));
    }

    @Test
    void what_the_firearms_plan_alone_can_answer_is_asked_of_its_holder() {
        assertThat(day.board().toConfirm().toString())
                .contains("Firearms planning office, Northshire Police", "armed staff are known");
        assertThat(Reviewed.heldIn(EXAMPLE)).noneMatch(item -> item.toString().contains("PLN-002"));
    }

    @Test
    void the_example_holds_what_the_files_say_as_it_was_taken() throws IOException {
        List<Map<String, Object>> taken = day.taken();
        if (System.getProperty("gatehouse.examples", "").equals("make")) {
            Files.writeString(Path.of("target", "harbour-day-facts.json"), Reviewed.json(taken));
        }

        assertThat(Reviewed.json(Reviewed.unread(Reviewed.heldIn(EXAMPLE)))).isEqualTo(Reviewed.json(taken));
    }

    @Test
    void the_example_as_it_is_shown_finds_the_same() {
        try (Reviewed shown = Reviewed.asItStands(EXAMPLE)) {
            assertThat(shown.found()).isEqualTo(day.found());
        }
    }

    private static List<String> words(List<Board.Clash> found, String rule) {
        return found.stream()
                .filter(clash -> clash.suggestion().rule().equals(rule))
                .map(HarbourDayReviewTest::words)
                .toList();
    }

    private static String words(Board.Clash clash) {
        return Reviewed.sentence(clash)
                + clash.suggestion().sides().stream().map(side -> side.words()).toList();
    }
}
