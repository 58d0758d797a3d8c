package gatehouse.foundation.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;

import gatehouse.foundation.audit.Actor;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.database.Transaction;
import gatehouse.foundation.refusal.Refusal;

/**
 * The only way to anything that is kept. Decides first, in the transaction of the work itself, so that a right taken
 * away a moment ago is already gone; logs looks, changes and denials; lets a form be used once.
 */
public final class Entrance {
    private final Database database;
    private final AuditLog log;
    private final StandingRepository standings = new StandingRepository();
    private final FormUseRepository uses = new FormUseRepository();

    public Entrance(Database database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /** Looks at something of a plan, or of the log or the accounts; the look is logged in the same transaction. */
    public <T> T look(Doing doing, String object, Function<Change, T> work) {
        return letIn(doing, false, change -> {
            T seen = work.apply(change);
            change.logged(doing.action().code(), object, Outcome.SEEN, change.seen());
            return seen;
        });
    }

    /** Looks at a person's own pages, which show nothing of a plan but its name; not logged. */
    public <T> T glance(Doing doing, Function<Change, T> work) {
        if (doing.action() != Action.OWN_PAGES) {
            throw new IllegalStateException("A look at " + doing.action() + " is logged");
        }
        return letIn(doing, false, work);
    }

    /**
     * Which of these would be let in at this instant, all asked in one transaction; shows nothing, and is not logged. For
     * pages that stay open, and that are told only that there is something new to look at.
     */
    public Set<Doing> stillLetIn(Set<Doing> all) {
        return database.inTransaction(transaction -> all.stream()
                .filter(doing -> standings
                        .find(transaction.sql(), doing, false)
                        .filter(standing -> Access.may(standing, doing.action()))
                        .isPresent())
                .collect(Collectors.toSet()));
    }

    /** Changes something; without an entry in the log, nothing is kept. */
    public <T> T change(Doing doing, Function<Change, T> work) {
        return letIn(doing, true, change -> {
            T result = work.apply(change);
            if (!change.isLogged()) {
                throw new IllegalStateException("A change by " + doing.action() + " left no entry, so it is undone");
            }
            return result;
        });
    }

    /**
     * Changes something by a form, once: sent again with the same words it gets the first answer, with other words a
     * refusal. A command, which has no form, simply changes it.
     *
     * @param work what to do; returns where to go afterwards
     * @return where to go
     */
    public String changeOnce(Doing doing, Function<Change, String> work) {
        if (doing.person().isEmpty()) {
            return change(doing, work);
        }
        FormUse use = doing.use().orElseThrow(() -> new IllegalStateException("A form without its key"));
        try {
            return change(doing, change -> {
                Optional<String> before = uses.answerTo(change.sql(), use);
                if (before.isPresent()) {
                    change.logged("form.repeated", before.get(), Map.of());
                    return before.get();
                }
                String location = work.apply(change);
                uses.keep(change, use, location);
                return location;
            });
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return database.inTransaction(transaction -> uses.answerTo(transaction.sql(), use))
                    .orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private <T> T letIn(Doing doing, boolean lock, Function<Change, T> work) {
        Optional<T> done = database.inTransaction(transaction -> standings
                .find(transaction.sql(), doing, lock)
                .filter(standing -> Access.may(standing, doing.action()))
                .map(standing -> marked(new Change(transaction, log, doing, standing), work)));
        return done.orElseThrow(() -> denied(doing));
    }

    /** What is said no with to someone who is let in to a plan carries the plan's marking. */
    private static <T> T marked(Change change, Function<Change, T> work) {
        try {
            return work.apply(change);
        } catch (Refusal refusal) {
            String marking = change.who().plan().map(PlanHeader::marking).orElse("");
            throw marking.isEmpty() ? refusal : refusal.marked(marking);
        }
    }

    private Refusal denied(Doing doing) {
        database.inTransaction(transaction -> {
            Actor actor = standings.actor(transaction.sql(), doing);
            logDenial(transaction, doing, actor);
            return actor;
        });
        return new Refusal(AccessRefusal.NOT_HERE);
    }

    private void logDenial(Transaction transaction, Doing doing, Actor actor) {
        String object = doing.plan().map(plan -> "plan/" + plan).orElse("");
        log.append(transaction, actor, doing.action().code(), Optional.empty(), object, Outcome.DENIED, Map.of());
    }
}
