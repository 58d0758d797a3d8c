package gatehouse.action.contents;

import java.util.Optional;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;

/** An item as a version holds it, without the identity that it has in one database. */
public record KeptItem(
        Kind kind, String reference, String marking, String title, Answers answers, Optional<Item.Removal> removal) {

    public boolean isRemoved() {
        return removal.isPresent();
    }

    /** The references of all that it leads to. */
    public Stream<String> links() {
        return kind.fields().stream().flatMap(this::links);
    }

    private Stream<String> links(Field field) {
        return switch (field.type()) {
            case LINK -> answers.text(field.name()).stream();
            case LINKS -> answers.list(field.name()).stream();
            default -> Stream.empty();
        };
    }

    static KeptItem of(Item item) {
        return new KeptItem(
                item.kind(), item.reference(), item.marking(), item.title(), item.answers(), item.removal());
    }
}
