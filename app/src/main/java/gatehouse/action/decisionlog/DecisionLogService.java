package gatehouse.action.decisionlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.plan.MembershipService;

/** The only door to the decision log. */
public final class DecisionLogService {
    private final Entrance entrance;
    private final EntryReader reader;
    private final DecisionLogRepository entries = new DecisionLogRepository();
    private final DraftRepository drafts = new DraftRepository();

    public DecisionLogService(Entrance entrance, MembershipService people) {
        this.entrance = entrance;
        this.reader = new EntryReader(people);
    }

    /**
     * Writes an entry; throws {@link NotTaken}. The plan is held meanwhile, so that of two who write at once both are kept,
     * one after the other.
     */
    public String write(Doing doing, LogForm form) {
        return entrance.changeOnce(doing, change -> {
            refusePublished(change);
            Map<String, String> errors = new LinkedHashMap<>();
            NewEntry entry = reader.read(change, form, errors);
            NotTaken.ifAny(errors);
            String reference = LogEntry.reference(entries.write(change, entry));
            change.logged(
                    "decision.log.written",
                    "log/" + reference,
                    Map.of("author", entry.author().nameAndPost()));
            return address(change) + "?kept=" + reference + (form.isWhole() ? "&whole=true" : "");
        });
    }

    /** Keeps what is being typed, for this person alone; it is no part of the plan. */
    public String keepDraft(Doing doing, LogForm form) {
        return entrance.change(doing, change -> {
            refusePublished(change);
            drafts.keep(change, form);
            change.logged("decision.log.draft.kept", "log/draft", Map.of());
            return address(change);
        });
    }

    /** Throws away what was being typed. */
    public String discardDraft(Doing doing) {
        return entrance.changeOnce(doing, change -> {
            drafts.discard(change);
            change.logged("decision.log.draft.discarded", "log/draft", Map.of());
            return address(change);
        });
    }

    public DecisionLog ofPlan(Change change) {
        return entries.ofPlan(change);
    }

    /** What this person was typing when they left. */
    public Optional<Draft> draft(Change change) {
        return change.who().person().flatMap(person -> drafts.find(change));
    }

    /** The form for a new entry, about something or correcting something where that is given. */
    public LogForm blank(String about, String corrects) {
        LogForm form = LogForm.blank(Identity.next());
        LogForm aboutIt = about.isEmpty() ? form : form.with(LogForm.ABOUT, about);
        return corrects.isEmpty() ? aboutIt : aboutIt.with(LogForm.CORRECTS, corrects);
    }

    /** Whose entries this log takes. */
    public List<Author> authors(Change change) {
        return reader.authors(change);
    }

    /** Every item of the plan, as the log names it. */
    public List<Named> named(Change change) {
        return entries.named(change);
    }

    private static void refusePublished(Change change) {
        if (change.plan().published()) {
            throw new Refusal(DecisionLogRefusal.PUBLISHED);
        }
    }

    private static String address(Change change) {
        return "/plans/" + change.plan().id() + DecisionLogLink.PATH;
    }
}
