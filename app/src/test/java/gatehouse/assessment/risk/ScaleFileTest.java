package gatehouse.assessment.risk;

import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.force.RiskScale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ScaleFileTest {
    static final String SCALE = """
            {"code": "NORTHSHIRE/1", "name": "Three by two", "source": "Our own",
             "likelihood": ["Rare", "Possible", "Likely"], "impact": ["Small", "Grave"],
             "bands": [{"name": "Low", "acceptance": "Keep looking."}, {"name": "High", "acceptance": "By name only."}],
             "squares": [[1, 1], [1, 2], [2, 2]]}
            """;

    @Test
    void a_scale_is_read_with_its_words_bands_and_squares() {
        RiskScale scale = ScaleFile.read(SCALE);

        assertThat(scale.likelihood()).containsExactly("Rare", "Possible", "Likely");
        assertThat(scale.band(2, 2)).map(RiskScale.Band::name).contains("High");
        assertThat(scale.band(2, 1)).map(RiskScale.Band::name).contains("Low");
    }

    @Test
    void a_square_in_no_band_is_named() {
        assertThat(faults(SCALE.replace("[1, 2]", "[0, 2]")))
                .containsExactly(
                        "The square of likelihood 2 “Possible” and impact 1 “Small” is in no band. Give it the number"
                                + " of one.");
        assertThat(faults(SCALE.replace("[1, 2]", "[\"\", 2]")))
                .containsExactly(
                        "The square of likelihood 2 “Possible” and impact 1 “Small” is in no band. Give it the number"
                                + " of one.");
    }

    @Test
    void a_square_in_two_bands_is_named() {
        assertThat(faults(SCALE.replace("[1, 2]", "[[1, 2], 2]")))
                .containsExactly(
                        "The square of likelihood 2 “Possible” and impact 1 “Small” is in more than one band. Give it"
                                + " one.");
    }

    @Test
    void a_square_of_a_band_that_is_not_there_is_named() {
        assertThat(faults(SCALE.replace("[1, 2]", "[1, 7]")))
                .containsExactly(
                        "The square of likelihood 2 “Possible” and impact 2 “Grave” is in band 7, and there are only"
                                + " 2.");
    }

    @Test
    void a_scale_that_falls_as_likelihood_or_impact_rises_is_refused_and_the_squares_are_named() {
        assertThat(faults(SCALE.replace("[[1, 1], [1, 2], [2, 2]]", "[[2, 2], [1, 2], [1, 1]]")))
                .containsExactly(
                        "The square of likelihood 2 “Possible” and impact 1 “Small” is in band 1 “Low”, below that of"
                                + " likelihood 1 “Rare”, which is in band 2 “High”. A band never falls as likelihood or"
                                + " impact rises.",
                        "The square of likelihood 3 “Likely” and impact 2 “Grave” is in band 1 “Low”, below that of"
                                + " likelihood 2 “Possible”, which is in band 2 “High”. A band never falls as likelihood"
                                + " or impact rises.");
        assertThat(faults(SCALE.replace("[1, 2]", "[2, 1]")))
                .contains("The square of likelihood 2 “Possible” and impact 2 “Grave” is in band 1 “Low”, below that of"
                        + " impact 1 “Small”, which is in band 2 “High”. A band never falls as likelihood or impact"
                        + " rises.");
    }

    @Test
    void a_square_that_holds_nothing_or_half_a_number_is_named() {
        assertThat(faults(SCALE.replace("[1, 2]", "[null, 2]")))
                .singleElement()
                .asString()
                .startsWith("The square of likelihood 2 and impact 1 has no number of a band: null stands where a value"
                        + " must (line 4");
        assertThat(faults(SCALE.replace("[1, 2]", "[1, 1.5]")))
                .singleElement()
                .asString()
                .startsWith("The square of likelihood 2 and impact 2 has no number of a band: Only whole numbers");
        assertThat(faults(SCALE.replace("\"Our own\"", "null")))
                .singleElement()
                .asString()
                .startsWith("This is not a scale file: null is not used: leave the name out (line 1");
    }

    @Test
    void two_bands_of_one_name_are_named() {
        assertThat(faults(SCALE.replace("\"name\": \"High\"", "\"name\": \"low\"")))
                .containsExactly("Bands 1 and 2 have the same name, “low”: nobody could tell them apart.");
    }

    @Test
    void a_band_without_a_square_is_named() {
        assertThat(faults(SCALE.replace("[[1, 1], [1, 2], [2, 2]]", "[[1, 1], [1, 1], [1, 1]]")))
                .containsExactly("No square is in band 2 “High”.");
    }

    @Test
    void rows_of_the_wrong_size_are_named() {
        assertThat(faults(SCALE.replace("[1, 2], ", "[1], ")))
                .containsExactly(
                        "The row of squares of likelihood 2 “Possible” has 1 square and there are 2 levels of impact.");
        assertThat(faults(SCALE.replace("[1, 2], ", "")))
                .containsExactly("There are 2 rows of squares and 3 levels of likelihood. Each level has one row.");
    }

    @Test
    void fewer_than_two_levels_are_no_scale() {
        assertThat(faults(SCALE.replace("[\"Small\", \"Grave\"]", "[\"Grave\"]")))
                .contains("There is 1 level of impact. A scale has from 2 to 10.");
        assertThat(faults(SCALE.replace("\"Possible\"", "\"Rare\"")))
                .containsExactly("Levels 1 and 2 of likelihood have the same words, “Rare”.");
    }

    @Test
    void what_is_missing_or_not_known_is_named() {
        assertThat(faults("{}"))
                .contains(
                        "“code” of the scale is missing: put words in quotation marks.",
                        "“squares” is missing: put a list in square brackets.");
        assertThat(faults(SCALE.replace("\"source\"", "\"sauce\"")))
                .contains("“sauce” is nothing that a scale file holds.");
        assertThat(faults(SCALE.replace("NORTHSHIRE/1", "Northshire")).get(0)).contains("the number of its version");
        assertThat(faults(SCALE.replace("\"acceptance\": \"Keep looking.\"", "\"acceptance\": \"\"")))
                .containsExactly("“acceptance” of band 1 is missing: put words in quotation marks.");
        assertThat(faults("not json").get(0)).contains("line 1");
    }

    private static List<String> faults(String file) {
        return catchThrowableOfType(NotAScale.class, () -> ScaleFile.read(file)).faults();
    }
}
