package gatehouse.options.measure;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BarrierRatingTest {

    @Test
    void the_parts_of_a_rating_are_read() {
        assertThat(BarrierRating.read("IWA 14-1 V/7200[N3C]/80/90:1.1"))
                .contains(new BarrierRating("IWA 14-1", 7200, "N3C", "80", "90", "1.1", Optional.empty()));
        assertThat(BarrierRating.read("PAS 68:2010 V/7500[N3C]/80/90.0/1.1/0"))
                .contains(new BarrierRating("PAS 68:2010", 7500, "N3C", "80", "90.0", "1.1", Optional.of("0")));
        assertThat(BarrierRating.read("IWA14-1:2013 Bollard V/1500 [M1] /48/45:0.0"))
                .isEmpty();
        assertThat(BarrierRating.read("IWA14-1:2013 Bollard V/1500[M1]/48/45:0.0"))
                .contains(new BarrierRating("IWA 14-1:2013", 1500, "M1", "48", "45", "0.0", Optional.empty()));
        assertThat(BarrierRating.read("ISO 22343-1:2023 V/2500(N1G)/64/90:2.4"))
                .map(BarrierRating::standard)
                .contains("ISO 22343-1:2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Rated", "M50 P1", "V/7200[N3C]/80/90:1.1", "PAS 68:2010 V/lorry[N3C]/80/90/1.1", "IWA 14-1"
            })
    void words_that_are_no_rating_are_not_read_as_one(String typed) {
        assertThat(BarrierRating.read(typed)).isEmpty();
    }

    @Test
    void ratings_of_two_standards_are_not_compared() {
        BarrierRating pas =
                BarrierRating.read("PAS 68:2010 V/7500[N3]/80/90/1.1/0").orElseThrow();
        BarrierRating iwa = BarrierRating.read("IWA 14-1 V/7200[N3C]/80/90:1.1").orElseThrow();
        BarrierRating newer =
                BarrierRating.read("PAS 68:2013 V/7500[N3]/80/90/1.1/0").orElseThrow();

        assertThatThrownBy(() -> pas.differences(iwa))
                .hasMessage("PAS 68:2010 and IWA 14-1 are ratings of different tests, so one is not compared with the"
                        + " other: read each certificate.");
        assertThatThrownBy(() -> pas.differences(newer)).hasMessageContaining("different tests");
    }

    @Test
    void within_one_standard_the_difference_is_said_and_no_order() {
        BarrierRating slow =
                BarrierRating.read("IWA 14-1 V/7200[N3C]/48/90:1.1").orElseThrow();
        BarrierRating fast =
                BarrierRating.read("IWA 14-1 V/7200[N3C]/80/90:2.0").orElseThrow();

        assertThat(slow.differences(fast)).containsExactly("48 km/h against 80 km/h", "1.1 m in against 2.0 m in");
        assertThat(slow.differences(slow)).isEmpty();
        assertThat(Comparable.class.isAssignableFrom(BarrierRating.class)).isFalse();
    }

    @Test
    void that_a_standard_shows_as_withdrawn_is_information() {
        assertThat(BarrierRating.read("IWA 14-1 V/7200[N3C]/80/90:1.1")
                        .orElseThrow()
                        .notice())
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("For information").contains("withdrawn (May 2023)"));
        assertThat(BarrierRating.read("PAS 68:2010 V/7500[N3]/80/90/1.1/0")
                        .orElseThrow()
                        .notice())
                .isEmpty();
    }
}
