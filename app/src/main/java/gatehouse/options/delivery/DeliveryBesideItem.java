package gatehouse.options.delivery;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.RecommendationShown;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** How its delivery stands, on the page of the recommendation itself. */
@Component
public final class DeliveryBesideItem implements BesideItem {
    private final DeliveryRepository deliveries = new DeliveryRepository();

    @Override
    public List<Note> links(Change change, Item item) {
        if (!item.kind().code().equals(RecommendationShown.KIND)) {
            return List.of();
        }
        String words = new Deliveries(deliveries.ofPlan(change))
                .latest(item.reference())
                .map(one -> words(change, one))
                .orElse("Nothing reported");
        return List.of(new Note("Delivery", words, "/plans/" + change.plan().id() + "/deliveries#" + item.reference()));
    }

    private static String words(Change change, Delivery delivery) {
        return delivery.state().words()
                + (delivery.owner().isEmpty() ? "" : ", " + delivery.owner())
                + delivery.due().map(day -> ", due " + Days.words(day)).orElse("")
                + ", reported " + Days.words(delivery.at(), change.plan().zone()) + " by " + delivery.by()
                + (delivery.words().isEmpty() ? "" : ". " + delivery.words());
    }
}
