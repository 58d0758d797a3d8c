package gatehouse.action.carryforward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Changing;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/** Settles what may have gone stale once somebody answers it anew, in the save itself. */
public final class Redone implements Changing {
    private final CarryRepository carried = new CarryRepository();

    @Override
    public void changed(Change change, Optional<Item> before, Item after, AskedIn asked) {
        if (before.isEmpty() || after.isRemoved()) {
            return;
        }
        Map<String, Settled> anew = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            if (isAnsweredAnew(topic.questions(after.kind().code()), before.get(), after)) {
                anew.put(
                        topic.name() + "/" + after.reference(),
                        new Settled(
                                Settled.How.DONE_ANEW,
                                "The item was answered anew.",
                                change.who().nameAndPost(),
                                change.at()));
            }
        }
        if (!anew.isEmpty()) {
            carried.settle(change, anew);
        }
    }

    private static boolean isAnsweredAnew(List<String> questions, Item before, Item after) {
        return questions.stream()
                .anyMatch(question -> !before.answers()
                        .answer(question)
                        .equals(after.answers().answer(question)));
    }
}
