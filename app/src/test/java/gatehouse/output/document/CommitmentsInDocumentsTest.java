package gatehouse.output.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentsInDocumentsTest {

    @Test
    void what_each_partner_will_do_stands_beside_what_it_said_of_it() {
        String annex = AnnexCommitments.of(Editions.example("harbour-day.json", Editions.NOT_ENDORSED))
                .toString();

        assertThat(annex)
                .containsSubsequence(
                        "PAR-001 Harbour Day Ltd",
                        "Staff both gates at full strength until the arena is empty.",
                        "Not confirmed",
                        "Staff go home at 22:30",
                        "PAR-002 Northshire County Council",
                        "Have the barrier line at both ends of Marine Drive",
                        "NOT CONFIRMED",
                        "PAR-006 Garrison",
                        "Nothing is written down that it will do.");
    }
}
