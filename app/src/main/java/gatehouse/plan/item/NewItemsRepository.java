package gatehouse.plan.item;

import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.thread.ThreadRepository;

/** Every SQL statement that adds many items at once. */
final class NewItemsRepository {
    private final ThreadRepository thread = new ThreadRepository();

    /** Adds new items of one kind; links are held apart. */
    void add(Change change, Kind kind, List<Item> all, AskedIn asked) {
        List<Map<String, Object>> rows = all.stream()
                .map(item -> ItemRow.row(
                        item, ItemWords.words(item, asked), change.plan().zone()))
                .toList();
        change.sql()
                .sql(KindSql.of(kind).insertMany())
                .param("rows", CanonicalJson.text(rows))
                .param("plan", change.plan().id())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    /** Makes the links of new items those that their answers name. */
    void link(Change change, List<Item> all, Map<String, AskedIn.Target> targets) {
        thread.holdFirst(
                change,
                all.stream()
                        .flatMap(item -> ItemRepository.links(item, targets).stream()
                                .map(link -> new ThreadRepository.From(
                                        item.id(), item.kind().code(), link)))
                        .toList());
    }
}
