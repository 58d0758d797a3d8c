package gatehouse.foundation.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;

/** Forms kept for a person whose session had ended; nobody else ever sees them. */
public final class KeptForms {
    private static final long LARGEST = 2L * 1024 * 1024;

    private final Database database;
    private final Entrance entrance;
    private final KeptFormRepository forms = new KeptFormRepository();

    KeptForms(Database database, Entrance entrance) {
        this.database = database;
        this.entrance = entrance;
    }

    /** Keeps a form for the person whom its key names; the key has been checked. */
    UUID keep(UUID person, String path, Map<String, List<String>> fields) {
        long size = fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (size > LARGEST) {
            throw new Refusal(AccountRefusal.TOO_LARGE_TO_KEEP);
        }
        UUID id = Identity.next();
        database.inTransaction(transaction -> {
            forms.add(transaction, id, person, path, fields);
            return id;
        });
        return id;
    }

    /** The form most lately kept for someone who has just signed in. */
    Optional<UUID> newest(UUID person) {
        return database.inTransaction(transaction -> forms.newest(transaction.sql(), person));
    }

    KeptForm get(Doing doing, UUID id) {
        return entrance.glance(
                doing,
                change -> forms.find(change.sql(), doing.person().orElseThrow(), id)
                        .orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE)));
    }

    /** Throws a form away unsent. */
    void discard(Doing doing, UUID id) {
        entrance.change(doing, change -> {
            if (!forms.remove(change.sql(), doing.person().orElseThrow(), id)) {
                throw new Refusal(AccessRefusal.NOT_HERE);
            }
            change.logged("kept.form.discarded", "kept/" + id, Map.of());
            return id;
        });
    }

    /** Forgets a form that has been sent; its sending left its own entry. */
    void sent(UUID person, UUID id) {
        database.inTransaction(transaction -> forms.remove(transaction.sql(), person, id));
    }
}
