package gatehouse.foundation.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.database.Transaction;

/**
 * A transaction that was let in: who is acting and on which plan, with the plan's row locked if it is a change.
 *
 * <p>One that ends without an entry in the log is undone.
 */
public final class Change {
    private final Transaction transaction;
    private final AuditLog log;
    private final Doing doing;
    private final Map<String, Object> seen = new TreeMap<>();
    private Standing standing;
    private boolean logged;

    Change(Transaction transaction, AuditLog log, Doing doing, Standing standing) {
        this.transaction = transaction;
        this.log = log;
        this.doing = doing;
        this.standing = standing;
    }

    public JdbcClient sql() {
        return transaction.sql();
    }

    /** The one instant of this change. */
    public Instant at() {
        return transaction.at();
    }

    public OffsetDateTime stamp() {
        return transaction.stamp();
    }

    public Standing who() {
        return standing;
    }

    /** The plan that this is done to. */
    public PlanHeader plan() {
        return standing.plan().orElseThrow(() -> new IllegalStateException(doing.action() + " is done to no plan"));
    }

    /** Leaves the entry without which nothing of this is kept. */
    public void logged(String what, String object, Map<String, Object> detail) {
        logged(what, object, Outcome.DONE, detail);
    }

    public void logged(String what, String object, Outcome outcome, Map<String, Object> detail) {
        Optional<UUID> plan = standing.plan().map(PlanHeader::id);
        log.append(transaction, standing.actor(), what, plan, object, outcome, detail);
        logged = true;
    }

    /** Says in the entry of this look what was seen, as the hash of the words shown. */
    public void seen(String name, String what) {
        seen.put(name, what);
    }

    Map<String, Object> seen() {
        return Map.copyOf(seen);
    }

    /** From here on this change is to a plan that was begun in it. */
    public void nowOn(PlanHeader begun) {
        standing = standing.on(begun);
    }

    /**
     * From here on this change is to this plan of the person's own force, locked; for the few things that are done to a plan by
     * someone who is nothing to it, and who is shown nothing of it.
     */
    public void nowOnAsNobody(UUID plan) {
        standing = standing.on(StandingRepository.locked(sql(), plan, standing.force()));
    }

    /** From here on this change is of this force, which the command line names or makes. */
    public void nowIn(UUID force, String name) {
        StandingRepository.nowIn(sql(), force);
        standing = standing.in(force, name);
    }

    boolean isLogged() {
        return logged;
    }
}
