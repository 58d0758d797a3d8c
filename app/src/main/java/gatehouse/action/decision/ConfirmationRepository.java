package gatehouse.action.decision;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about confirmations. */
final class ConfirmationRepository {

    /** Whether this was recorded in this plan for this person, and whether they have spoken of it already. */
    Optional<Boolean> isAnswered(Change change, Confirmable of, UUID id) {
        return change.sql()
                .sql("select c.id is not null from " + of.table() + " d left join confirmation c on c.of_id = d.id "
                        + "where d.id = :id and d.plan_id = :plan and d.made_by_id = cast(:person as uuid) "
                        + "and d.made_how <> 'IN_PRODUCT'")
                .param("id", id)
                .param("plan", change.plan().id())
                .param("person", change.who().person().map(UUID::toString).orElse(null))
                .query(Boolean.class)
                .optional();
    }

    /** Keeps what was said; {@code by} is empty for what comes in a plan file. */
    void insert(Change change, Confirmable of, UUID id, Confirmation said, Optional<UUID> by) {
        change.sql()
                .sql("""
                        insert into confirmation (id, plan_id, of_table, of_id, confirmed, words, by_id, by_name, at)
                        values (:id, :plan, :table, :of, :confirmed, :words, cast(:byId as uuid), :by, :at)
                        """)
                .param("id", Identity.next())
                .param("plan", change.plan().id())
                .param("table", of.table())
                .param("of", id)
                .param("confirmed", said.confirmed())
                .param("words", said.words())
                .param("byId", by.map(UUID::toString).orElse(null))
                .param("by", said.by())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
