package gatehouse.options.effect;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From an assessment that applies to the form on which a measure's effect on it is judged. */
@Component
public final class EffectBesideItem implements BesideItem {
    @Override
    public List<Note> links(Change change, Item item) {
        boolean applies = item.kind().code().equals("METHOD_ASSESSMENT")
                && item.answers()
                        .text("applicability")
                        .filter("NOT_APPLICABLE"::equals)
                        .isEmpty();
        return applies && change.who().may(Action.PLAN_CHANGE)
                ? List.of(new Note(
                        "Add an effect of a measure",
                        "How likely and how grave this is with a measure in place, as you judge it.",
                        "/plans/" + change.plan().id() + "/effects-of-measures/new?assessment=" + item.reference()))
                : List.of();
    }
}
