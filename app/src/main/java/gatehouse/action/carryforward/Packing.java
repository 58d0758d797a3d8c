package gatehouse.action.carryforward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.AskedIn;

/** Takes out of a kept version what comes along. Reads and writes nothing but what it is given. */
final class Packing {
    /** Says on an item that nobody has looked at it since it was carried; some kinds have it. */
    private static final String CARRIED_FROM = "carriedFrom";

    private Packing() {}

    /**
     * What comes along to whom.
     *
     * @param all whether the person reads the plan; else only what is not restricted
     * @param origin in words, for the items that say so until somebody touches them
     */
    static Luggage of(PlanContents from, boolean all, String origin) {
        Chosen chosen = Chosen.of(from, all);
        Set<String> there = chosen.references();
        List<CarriedItem> items = new ArrayList<>();
        for (KeptItem item : chosen.items()) {
            items.add(carried(item, chosen.carried(item, there), origin));
        }
        return new Luggage(
                items, new LastYear(from, there).said(chosen), new Questions(from).of(chosen), chosen.keptBack());
    }

    private static CarriedItem carried(KeptItem item, Answers words, String origin) {
        Answers answers = item.kind().findField(CARRIED_FROM).isPresent()
                ? words.with(CARRIED_FROM, new Answer.Given(origin))
                : words;
        Item carried = new Item(
                Identity.next(),
                item.kind(),
                item.reference(),
                item.toItem().number(),
                1,
                item.marking(),
                item.title(),
                answers,
                Optional.empty());
        return new CarriedItem(carried, item.reference(), item.title(), CarriedWords.text(item.kind(), words));
    }

    /** What its items are read in: the lists and the clock of the new plan, and the items themselves. */
    static AskedIn asked(AskedIn lists, List<CarriedItem> items) {
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        items.forEach(one -> targets.put(
                one.item().reference(),
                new AskedIn.Target(
                        one.item().id(), one.item().kind().code(), one.item().title(), false)));
        return new AskedIn(lists.zone(), lists.scale(), lists.lists(), targets);
    }
}
