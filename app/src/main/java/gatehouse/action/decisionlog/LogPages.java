package gatehouse.action.decisionlog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Workspace;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.Marking;
import gatehouse.plan.plan.WorkspaceService;

/** What the pages of the log show. */
final class LogPages {
    private static final int ON_A_PAGE = 50;

    private final DecisionLogService log;
    private final WorkspaceService workspaces;
    private final Kinds kinds;

    LogPages(DecisionLogService log, WorkspaceService workspaces, Kinds kinds) {
        this.log = log;
        this.workspaces = workspaces;
        this.kinds = kinds;
    }

    /**
     * What the address of the log asked for.
     *
     * @param below entries numbered below this one
     * @param kept the entry that was written just now
     * @param whole whether the whole model is open in the form
     * @param about a reference to begin the form with
     * @param corrects the entry that is to be corrected
     */
    record Asked(String below, String kept, boolean whole, String about, String corrects) {}

    Page open(Change change, Asked asked) {
        DecisionLog all = log.ofPlan(change);
        Optional<Draft> draft = log.draft(change);
        LogForm form = draft.map(Draft::form).orElseGet(() -> log.blank("", ""));
        Map<String, Object> shown = page(change, all, begun(change, all, form, asked), Map.of());
        shown.put("below", LogEntry.number(asked.below()).orElse(Integer.MAX_VALUE));
        shown.put(
                "kept",
                LogEntry.number(asked.kept())
                        .flatMap(all::find)
                        .map(LogEntry::reference)
                        .orElse(""));
        shown.put("whole", asked.whole() || form.isWhole());
        draft.ifPresent(found -> shown.put("draft", found));
        return Page.of("gatehouse/action/decisionlog/log", shown);
    }

    /** A correction is about the same time, and the same items, unless its author says otherwise. */
    private static LogForm begun(Change change, DecisionLog all, LogForm form, Asked asked) {
        LogForm begun = asked.about().isEmpty() ? form : form.with(LogForm.ABOUT, asked.about());
        Optional<LogEntry> corrected = LogEntry.number(asked.corrects()).flatMap(all::find);
        if (corrected.isEmpty()) {
            return begun;
        }
        LogEntry entry = corrected.get();
        return begun.with(LogForm.CORRECTS, entry.reference())
                .with(
                        LogForm.HAPPENED,
                        WallClock.words(entry.happenedAt(), change.plan().zone()))
                .with(LogForm.ABOUT, String.join(" ", entry.about()));
    }

    /** The form as it was sent, with what is wrong beside its boxes. */
    Page again(Change change, LogForm form, Map<String, String> errors) {
        Map<String, Object> shown = page(change, log.ofPlan(change), form, errors);
        boolean inside = errors.keySet().stream().anyMatch(box -> box.equals(LogForm.REVIEW_AT));
        shown.put("whole", inside || form.isWhole());
        return Page.of("gatehouse/action/decisionlog/log", shown);
    }

    private Map<String, Object> page(Change change, DecisionLog all, LogForm form, Map<String, String> errors) {
        List<Named> named = log.named(change);
        Map<String, Object> shown = around(change, named);
        boolean mayWrite = !change.plan().published() && change.who().may(Action.DECISION_LOG_WRITE);
        shown.put("log", all);
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put("below", Integer.MAX_VALUE);
        shown.put("most", ON_A_PAGE);
        shown.put("mayWrite", mayWrite);
        shown.put("published", change.plan().published());
        shown.put("authors", mayWrite ? log.authors(change) : List.of());
        shown.put("self", change.who().person().map(Object::toString).orElse(""));
        shown.put("now", change.at().toEpochMilli());
        shown.put("picks", mayWrite ? picks(named) : Map.of());
        return shown;
    }

    private Map<String, List<Named>> picks(List<Named> named) {
        Map<String, List<Named>> byKind =
                named.stream().filter(item -> !item.removed()).collect(Collectors.groupingBy(Named::kind));
        Map<String, List<Named>> picks = new LinkedHashMap<>();
        kinds.all().stream()
                .filter(kind -> byKind.containsKey(kind.code()))
                .forEach(kind -> picks.put(kind.plural(), byKind.get(kind.code())));
        return picks;
    }

    Page knownAt(Change change, String typed) {
        Map<String, Object> shown = around(change, log.named(change));
        DecisionLog all = log.ofPlan(change);
        shown.put("log", all);
        shown.put("typed", typed);
        shown.put("errors", Map.of());
        if (typed.isBlank()) {
            return Page.of("gatehouse/action/decisionlog/knownAt", shown);
        }
        try {
            var moment = LogClock.past(typed, change.plan().zone(), change.at());
            shown.put("moment", moment);
            shown.put("known", all.knownAt(moment));
            return Page.of("gatehouse/action/decisionlog/knownAt", shown);
        } catch (WallClock.NoSuchMinute impossible) {
            shown.put("errors", Map.of("at", impossible.getMessage()));
            return Page.of("gatehouse/action/decisionlog/knownAt", shown).status(422);
        }
    }

    /** Marked no lower than anything that the page names. */
    private Map<String, Object> around(Change change, List<Named> named) {
        Workspace workspace =
                workspaces.around(change, "/plans/" + change.plan().id() + DecisionLogLink.PATH);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace",
                workspace.marked(
                        Marking.highest(workspace.marking(), named.stream().map(Named::marking))));
        shown.put(
                "titles", named.stream().collect(Collectors.toMap(Named::reference, Named::title, (one, same) -> one)));
        shown.put("zone", change.plan().zone());
        return shown;
    }
}
