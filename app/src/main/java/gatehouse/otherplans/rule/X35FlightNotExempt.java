package gatehouse.otherplans.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.fact.Fact;
import gatehouse.otherplans.fact.Standing;

/** A planned flight is not exempt from the airspace restriction. */
final class X35FlightNotExempt implements CrossPlanRule {
    private static final RuleCard CARD = RuleCard.of(
                    "X35",
                    Subject.AIR,
                    Severity.MEDIUM,
                    "A planned police, media or display flight is not exempt from the airspace restriction",
                    "A friendly aircraft is answered as a threat, or stays on the ground.")
            .needs("planned flights", About.FLIGHT)
            .needs("airspace restrictions", About.AIRSPACE_RESTRICTION)
            .reads(About.EXEMPTION)
            .answeredIn("AIR");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<String> groups(Fact fact, Review review) {
        return List.of("");
    }

    @Override
    public void judge(Group group, Telling telling) {
        Set<String> exempt = group.about(About.EXEMPTION).stream()
                .filter(X35FlightNotExempt::holds)
                .map(exemption -> exemption.subject().key())
                .collect(Collectors.toSet());
        List<Fact> flights = group.about(About.FLIGHT).stream()
                .filter(flight -> !flight.subject().isGiven()
                        || !exempt.contains(flight.subject().key()))
                .toList();
        Lay.together(flights, group.about(About.AIRSPACE_RESTRICTION), (flight, restriction) -> {
            if (!isElsewhere(flight, restriction, telling.review())) {
                telling.clash(says(flight, restriction, telling), flight, restriction);
            }
        });
    }

    private static String says(Fact flight, Fact restriction, Telling telling) {
        Wording wording = telling.wording();
        String flown = flight.subject().isGiven() ? wording.name(flight) + ": flight " : "Flight ";
        return flown + telling.review().when(flight.span()) + " " + wording.by(flight)
                + ", inside the airspace restriction " + telling.review().when(restriction.span()) + " "
                + wording.by(restriction, flight) + ", and no plan exempts it.";
    }

    private static boolean isElsewhere(Fact flight, Fact restriction, Review review) {
        return flight.where().isGiven()
                && restriction.where().isGiven()
                && !review.places()
                        .ground(flight.where())
                        .contains(restriction.where().key());
    }

    private static boolean holds(Fact exemption) {
        Standing standing = exemption.confirmed().standing();
        return standing == Standing.STATED || standing == Standing.CONFIRMED;
    }
}
