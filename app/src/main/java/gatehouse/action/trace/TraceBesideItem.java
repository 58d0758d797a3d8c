package gatehouse.action.trace;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From a recommendation to its trace. */
@Component
public final class TraceBesideItem implements BesideItem {
    @Override
    public List<Note> links(Change change, Item item) {
        if (!item.kind().code().equals(TraceController.RECOMMENDATION)) {
            return List.of();
        }
        return List.of(new Note(
                "Trace through the model",
                "From information and threat over assessment, powers and options to decision, delivery and review.",
                "/plans/" + change.plan().id() + "/recommendations/" + item.reference() + "/trace"));
    }
}
