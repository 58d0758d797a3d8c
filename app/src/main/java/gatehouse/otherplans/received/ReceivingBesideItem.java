package gatehouse.otherplans.received;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** From another plan to receiving a version of it, and from a version to its text. */
@Component
public final class ReceivingBesideItem implements BesideItem {

    @Override
    public List<Note> links(Change change, Item item) {
        if (item.kind().code().equals(ReceivingService.OTHER_PLAN)
                && !item.isRemoved()
                && change.who().may(Action.PLAN_CHANGE)) {
            return List.of(new Note(
                    "Receive a version",
                    "Keep its file and read it here.",
                    "/plans/" + change.plan().id() + "/other-plans/" + item.reference() + "/receiving"));
        }
        if (item.kind().code().equals(ReceivingService.VERSION)
                && item.answers().isGiven("fileHash")) {
            return List.of(new Note(
                    "What it says",
                    "The text of the file, each piece with its place, and the facts taken from it.",
                    ReceivingService.address(change, item.reference())));
        }
        return List.of();
    }
}
