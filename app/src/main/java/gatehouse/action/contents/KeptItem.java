package gatehouse.action.contents;

import java.util.Optional;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Kind;

/** An item as a version holds it, without the identity that it has in one database. */
public record KeptItem(
        Kind kind, String reference, String marking, String title, Answers answers, Optional<Item.Removal> removal) {

    public boolean isRemoved() {
        return removal.isPresent();
    }

    static KeptItem of(Item item) {
        return new KeptItem(
                item.kind(), item.reference(), item.marking(), item.title(), item.answers(), item.removal());
    }
}
