package gatehouse.output.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;
import gatehouse.plan.plan.Marking;

/**
 * Whom a paper of an exercise or debrief is for: those who may see what the exercise or debrief is itself marked. What is
 * marked higher, or is to be handled otherwise, is not on the paper and is named by its number alone.
 *
 * @param marking of the exercise or debrief, and so of the paper
 * @param plan how the plan is marked, and so whatever has no marking of its own
 */
record Readers(String marking, String plan) {

    static Readers of(Item test, String plan) {
        return new Readers(test.marking().isEmpty() ? plan : test.marking(), plan);
    }

    boolean maySee(Item item) {
        String own = item.marking().isEmpty() ? plan : item.marking();
        return !Marking.isHigher(own, marking) && (!Marking.hasHandling(own) || own.equals(marking));
    }

    List<Item> seen(List<Item> items) {
        return items.stream().filter(this::maySee).toList();
    }

    /** With its title where the readers may have it. */
    String named(Item item) {
        return maySee(item) ? item.reference() + " " + item.title() : item.reference();
    }

    /** What the paper is about and does not hold. */
    List<Block> leftOut(Stream<Item> items) {
        String left = items.filter(item -> !maySee(item))
                .map(Item::reference)
                .distinct()
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? List.of()
                : Sections.paragraph("Left out, because it is marked higher than this paper: " + left + ".");
    }
}
