package gatehouse.action.carryforward;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.Sentence;

/** On the page of an item that came along: what was said and done about it last year, as history. */
@Component
public final class LastYearBesideItem implements BesideItem {
    private final CarryRepository carried = new CarryRepository();

    @Override
    public List<Note> links(Change change, Item item) {
        return carried.historyOf(change, item.id()).stream()
                .map(said -> new Note(
                        "Last year. " + said.what().words(),
                        Sentence.begin(said.words()),
                        "/plans/" + change.plan().id() + "/last-year#" + item.reference()))
                .toList();
    }
}
