package gatehouse.options.delivery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.NotTaken;
import gatehouse.action.decision.RecommendationShown;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** The only door to reports on delivery. */
public final class DeliveryService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kind recommendations;
    private final DeliveryRepository deliveries = new DeliveryRepository();

    public DeliveryService(Entrance entrance, Kinds kinds, ItemService items) {
        this.entrance = entrance;
        this.items = items;
        this.recommendations = kinds.get(RecommendationShown.KIND);
    }

    /** Reports how the delivery of a recommendation stands; throws {@link NotTaken}. */
    public String report(Doing doing, DeliveryForm form) {
        return entrance.changeOnce(doing, change -> {
            Map<String, String> errors = new LinkedHashMap<>();
            form.checkNamed(errors);
            DeliveryState state = form.stateOr(DeliveryState.NOT_STARTED, errors);
            Optional<LocalDate> due = form.dueOn(errors);
            NotTaken.ifAny(errors);
            Item item = items.get(change, recommendations, form.recommendation().strip());
            Delivery delivery = new Delivery(
                    Identity.next(),
                    item.reference(),
                    state,
                    form.owner().strip(),
                    due,
                    form.words().strip(),
                    change.who().nameAndPost(),
                    change.at());
            deliveries.insert(change, delivery, item.id());
            PlanRevision.count(change);
            change.logged("delivery.reported", "item/" + item.reference(), Map.of("state", state.name()));
            return "/plans/" + change.plan().id() + "/deliveries#" + item.reference();
        });
    }

    /** The recommendations that stand, by number. */
    List<Item> recommendations(Change change) {
        return items.ofKind(change, recommendations, false);
    }

    /** Every report of the plan, by recommendation and then as they were made. */
    public Deliveries ofPlan(Change change) {
        return new Deliveries(deliveries.ofPlan(change));
    }
}
