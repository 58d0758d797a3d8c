package gatehouse.action.testing;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.plan.item.Item;

/** Where an assumption stands that a plan makes, so that it can be read there. */
public final class WhereItStands {
    private WhereItStands() {}

    /**
     * "PLN-012 Medical plan, version 1, paragraph 13".
     *
     * @param seen the plans and versions that whoever reads this may have, by reference; others are named by it alone
     */
    public static String of(Item fact, Function<String, Optional<Item>> seen) {
        String plan = said(fact, "plan");
        return Stream.of(
                        plan.isEmpty() ? "This plan itself" : named(plan, seen),
                        version(fact, seen),
                        said(fact, "anchor"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(String plan, Function<String, Optional<Item>> seen) {
        return seen.apply(plan).map(item -> plan + " " + item.title()).orElse(plan);
    }

    /** The one that was received, or the one that the register names where none was. */
    private static String version(Item fact, Function<String, Optional<Item>> seen) {
        String received = said(fact, "receivedVersion");
        String label = received.isEmpty()
                ? seen.apply(said(fact, "plan"))
                        .map(plan -> said(plan, "version"))
                        .orElse("")
                : seen.apply(received).map(Item::title).orElse("");
        return label.isEmpty() ? received : "version " + label;
    }

    private static String said(Item item, String question) {
        return item.answers().text(question).orElse("");
    }
}
