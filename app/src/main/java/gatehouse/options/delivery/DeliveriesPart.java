package gatehouse.options.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.MadeEntry;
import gatehouse.action.decision.RecommendationShown;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.plan.PlanPart;

/** Reports on delivery as versions and the plan file hold them. */
public final class DeliveriesPart implements PlanPart {
    private final DeliveryRepository deliveries = new DeliveryRepository();

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public List<PartField> fields() {
        return List.of(
                new PartField("recommendation", "reference:" + RecommendationShown.KIND, true),
                new PartField("state", "NOT_STARTED|IN_PROGRESS|IN_PLACE|VERIFIED|FAILED|WITHDRAWN", true),
                new PartField("owner", "words", false),
                new PartField("due", "day", false),
                new PartField("words", "words", false),
                new PartField("by", "words", true),
                new PartField("at", "instant", true));
    }

    @Override
    public List<Map<String, Object>> kept(Change change) {
        return deliveries.ofPlan(change).stream().map(Delivery::toPlanFile).toList();
    }

    @Override
    public void load(Change change, List<Map<String, Object>> entries, Map<String, UUID> items) {
        for (Map<String, Object> entry : entries) {
            String recommendation = MadeEntry.words(entry, "recommendation");
            Delivery delivery = new Delivery(
                    Identity.next(),
                    recommendation,
                    DeliveryState.valueOf(MadeEntry.words(entry, "state")),
                    MadeEntry.words(entry, "owner"),
                    Optional.of(MadeEntry.words(entry, "due"))
                            .filter(day -> !day.isEmpty())
                            .map(LocalDate::parse),
                    MadeEntry.words(entry, "words"),
                    MadeEntry.words(entry, "by"),
                    Instant.parse(MadeEntry.words(entry, "at")));
            deliveries.insert(change, delivery, items.get(recommendation));
        }
    }
}
