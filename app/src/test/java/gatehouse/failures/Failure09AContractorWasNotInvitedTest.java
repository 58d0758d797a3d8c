package gatehouse.failures;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Manchester Arena: two forces' advisers did not share, and the contractor was not invited. */
class Failure09AContractorWasNotInvitedTest extends AtThePlan {
    private static final String NOT_ASKED = "is controlled by Brightwell Guarding, which is not among the partners.";

    @Test
    void whoever_controls_a_place_and_was_not_asked_is_named_until_they_are_a_partner() {
        coordinator.post(at("/zones"), Map.of("name", "The foyer", "controller", "Brightwell Guarding"));

        assertThat(coordinator.get(at("/missing")).body()).contains("ZON-001 " + NOT_ASKED);

        coordinator.post(at("/partners"), Map.of("organisation", "Brightwell Guarding", "partnerType", "GUARDING"));

        assertThat(coordinator.get(at("/missing")).body()).doesNotContain(NOT_ASKED);
    }
}
