package gatehouse.action.decisionlog;

import java.util.List;

import org.springframework.stereotype.Component;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** The entries of the log about an item, on its own page, and the way to write one. */
@Component
public final class EntriesBesideItem implements BesideItem {
    private final DecisionLogRepository entries = new DecisionLogRepository();

    @Override
    public List<Note> links(Change change, Item item) {
        String log = "/plans/" + change.plan().id() + DecisionLogLink.PATH;
        List<LogEntry> about = entries.ofPlan(change).about(item.reference());
        if (!about.isEmpty()) {
            return about.stream()
                    .map(entry -> new Note(
                            "Decision log, " + entry.reference(),
                            LogClock.words(entry.happenedAt(), change.plan().zone()) + ": " + entry.said(Heading.WHAT),
                            log + "/" + entry.reference()))
                    .toList();
        }
        boolean mayWrite = !change.plan().published() && change.who().may(Action.DECISION_LOG_WRITE);
        return mayWrite
                ? List.of(new Note("Decision log", "No entry about it yet.", log + "?about=" + item.reference()))
                : List.of();
    }
}
