package gatehouse.options.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.Outcome;
import gatehouse.options.delivery.DeliveryState;

/** What was said of a recommendation and of its delivery, as a plan's parts hold it; the latest counts. */
record Said(Optional<Map<String, Object>> settling, Optional<Map<String, Object>> delivery) {

    static Said of(PlanContents plan, KeptItem recommendation) {
        boolean police = recommendation
                .answers()
                .text("askedOf")
                .filter("POLICE"::equals)
                .isPresent();
        return new Said(
                last(plan.part("decisions", "recommendation", recommendation.reference()).stream()
                        .filter(entry -> entry.getOrDefault("capacity", "").equals("ANSWER") != police)
                        .filter(entry -> !"DISPUTED".equals(entry.get("confirmation")))
                        .toList()),
                last(plan.part("deliveries", "recommendation", recommendation.reference())));
    }

    private static Optional<Map<String, Object>> last(List<Map<String, Object>> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    Stage reached() {
        if (settling.isEmpty() || !isAccepted()) {
            return Stage.NEEDED;
        }
        if (delivery.isEmpty() || !isCommitted()) {
            return Stage.DECIDED;
        }
        return state() == DeliveryState.VERIFIED ? Stage.VERIFIED : Stage.COMMITTED;
    }

    private boolean isAccepted() {
        Outcome outcome = Outcome.valueOf(word(settling, "outcome"));
        return outcome == Outcome.ACCEPTED || outcome == Outcome.IN_PART;
    }

    private boolean isCommitted() {
        return state() != DeliveryState.FAILED
                && state() != DeliveryState.WITHDRAWN
                && !word(delivery, "owner").isEmpty();
    }

    private DeliveryState state() {
        return DeliveryState.valueOf(word(delivery, "state"));
    }

    String decided() {
        if (settling.isEmpty()) {
            return "Nothing yet";
        }
        String reason = word(settling, "reason");
        String outcome = Outcome.valueOf(word(settling, "outcome")).words();
        return outcome.substring(0, 1).toUpperCase(java.util.Locale.UK) + outcome.substring(1) + ", "
                + word(settling, "by") + (reason.isEmpty() ? "" : ": " + reason);
    }

    String committed() {
        if (delivery.isEmpty()) {
            return "Nobody named";
        }
        String owner = word(delivery, "owner");
        return (owner.isEmpty() ? "Nobody named" : owner) + ": "
                + state().words().toLowerCase(java.util.Locale.UK);
    }

    String verified() {
        return delivery.isPresent() && state() == DeliveryState.VERIFIED
                ? "By " + word(delivery, "by") + ". " + word(delivery, "words")
                : "Not verified";
    }

    private static String word(Optional<Map<String, Object>> entry, String name) {
        return entry.map(said -> said.get(name)).map(Object::toString).orElse("");
    }
}
