package gatehouse.action.testing;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** Beside an exercise or debrief: how many of what it asks about have a result, and the page where that is said. */
@Component
public final class ResultsBesideItem implements BesideItem {
    private final ResultsService results;

    public ResultsBesideItem(ResultsService results) {
        this.results = results;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        String kind = item.kind().code();
        if (item.isRemoved() || !Results.isTest(kind)) {
            return List.of();
        }
        Results asked = results.at(change, item.reference());
        return asked.asked() == 0 && asked.kept() == 0
                ? List.of()
                : List.of(new Note(
                        "How each did",
                        results.toBeHeld(change, item).orElseGet(() -> words(asked)),
                        "/plans/" + change.plan().id() + ResultsController.PATH + item.reference()));
    }

    private static String words(Results asked) {
        return asked.isOfEarlierEvent()
                ? "Written down of that event: " + asked.kept() + (asked.kept() == 1 ? " result." : " results.")
                : asked.ofHowMany() + ": worked, partly, failed or not tested.";
    }
}
