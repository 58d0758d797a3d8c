package gatehouse.failures;

import java.util.Map;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Fishmongers' Hall: nobody asked the organiser about a risk from those who came. */
class Failure22TheOrganiserWasNotAskedAboutAttendeesTest extends AtThePlan {

    @Test
    void an_event_without_an_organiser_among_its_partners_says_so() {
        coordinator.post(at("/event"), Map.of("name", "A dinner"));

        assertThat(coordinator.get(at("/missing")).body()).contains("No partner is the organiser.");
    }

    @Test
    void an_organiser_is_asked_about_a_risk_from_attendees_and_who_owns_it_until_both_are_answered() {
        coordinator.post(at("/event"), Map.of("name", "A dinner"));
        coordinator.post(at("/partners"), Map.of("organisation", "The trust", "partnerType", "ORGANISER"));

        assertThat(coordinator.get(at("/missing")).body())
                .contains("PAR-001 was not asked about a risk from those who attend")
                .contains("PAR-001 was not asked who owns the risk of the event.");

        coordinator.post(
                at("/partners/PAR-001"),
                Map.of(
                        "revision", "1",
                        "organisation", "The trust",
                        "partnerType", "ORGANISER",
                        "attendeeRisk", "One guest is on licence; the probation officer was asked",
                        "riskOwnership", "The trust, by its letter of 1 May"));

        assertThat(coordinator.get(at("/missing")).body()).doesNotContain("PAR-001 was not asked");
    }
}
