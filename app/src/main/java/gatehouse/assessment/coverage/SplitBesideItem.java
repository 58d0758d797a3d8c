package gatehouse.assessment.coverage;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** Beside an assessment: how many places and phases it fills together, and where it is split. */
@Component
final class SplitBesideItem implements BesideItem {

    @Override
    public List<Note> links(Change change, Item item) {
        int places = item.answers().list("zones").size();
        int phases = item.answers().list("phases").size();
        if (!item.kind().code().equals("METHOD_ASSESSMENT") || item.isRemoved() || places * phases < 2) {
            return List.of();
        }
        String split = "/plans/" + change.plan().id() + "/" + item.kind().path() + "/" + item.reference() + "/split";
        return List.of(new Note(
                "Filled together",
                "It speaks of " + places * phases + " places and phases at once. Some can be split off and looked at by"
                        + " themselves.",
                change.who().may(Action.PLAN_CHANGE) ? split : ""));
    }
}
