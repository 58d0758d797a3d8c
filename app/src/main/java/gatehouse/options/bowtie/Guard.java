package gatehouse.options.bowtie;

import gatehouse.action.decision.Decisions;
import gatehouse.action.decision.Outcome;
import gatehouse.options.delivery.Deliveries;
import gatehouse.options.delivery.DeliveryState;
import gatehouse.plan.item.Item;

/**
 * What stands in a column: a recommendation or a contingency.
 *
 * @param decision what was decided, in words; for a contingency, which risk it answers
 * @param delivery how it stands, in words
 * @param guards whether it counts: an assurance step does not, nor what was not accepted
 * @param inPlace whether it is there; for a contingency, whether it was tested
 */
public record Guard(String reference, String title, String decision, String delivery, boolean guards, boolean inPlace) {

    static Guard of(Item recommendation, Decisions decisions, Deliveries deliveries, boolean assurance) {
        String reference = recommendation.reference();
        boolean refused = decisions
                .commanders(reference)
                .filter(one -> one.outcome() == Outcome.NOT_ACCEPTED)
                .isPresent();
        return new Guard(
                reference,
                recommendation.title(),
                decided(decisions, reference) + (assurance ? ". An assurance step: by itself it guards nothing" : ""),
                deliveries.latest(reference).map(one -> one.state().words()).orElse("Nothing reported"),
                !assurance && !refused,
                deliveries
                        .latest(reference)
                        .filter(one -> one.state() == DeliveryState.IN_PLACE || one.state() == DeliveryState.VERIFIED)
                        .isPresent());
    }

    private static String decided(Decisions decisions, String reference) {
        String commander = decisions
                .commanders(reference)
                .map(one -> "Commander: " + one.verdict().words())
                .orElse("Not decided");
        return commander
                + decisions
                        .answer(reference)
                        .map(one ->
                                ". Answer of the one asked: " + one.verdict().words())
                        .orElse("");
    }

    static Guard of(Item contingency, String risk) {
        String tested = contingency.answers().text("tested").orElse("");
        return new Guard(
                contingency.reference(),
                contingency.title(),
                "Answers " + risk,
                switch (tested) {
                    case "TABLE_TOP" -> "Tested at a table-top";
                    case "REHEARSED" -> "Rehearsed";
                    case "NO" -> "Not tested";
                    default -> "Nobody has said whether it was tested";
                },
                true,
                tested.equals("TABLE_TOP") || tested.equals("REHEARSED"));
    }
}
