package gatehouse.action.gap;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about what people made of gaps. */
final class GapRepository {

    /** Oldest first. */
    List<Settlement> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select gap, words, rests_on, outcome, reason, settled_by, settled_at from gap_settlement
                        where plan_id = :plan order by settled_at, gap, id
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Settlement(
                        row.getString("gap"),
                        row.getString("words"),
                        row.getString("rests_on"),
                        Settlement.Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("settled_by"),
                        row.getObject("settled_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds these in one statement, however many. */
    void insert(Change change, List<Settlement> settlements) {
        change.sql()
                .sql("""
                        insert into gap_settlement (id, plan_id, gap, words, rests_on, outcome, reason, settled_by,
                            settled_at)
                        select s.id, :plan, s.gap, s.words, s.rests_on, s.outcome, s.reason, s.settled_by, s.settled_at
                        from unnest(cast(:ids as uuid[]), cast(:gaps as text[]), cast(:words as text[]),
                            cast(:restsOn as text[]), cast(:outcomes as text[]), cast(:reasons as text[]),
                            cast(:by as text[]), cast(:at as timestamptz[]))
                            as s (id, gap, words, rests_on, outcome, reason, settled_by, settled_at)
                        """)
                .param("plan", change.plan().id())
                .param("ids", settlements.stream().map(one -> Identity.next()).toArray(UUID[]::new))
                .param("gaps", settlements.stream().map(Settlement::gap).toArray(String[]::new))
                .param("words", settlements.stream().map(Settlement::words).toArray(String[]::new))
                .param("restsOn", settlements.stream().map(Settlement::restsOn).toArray(String[]::new))
                .param(
                        "outcomes",
                        settlements.stream().map(one -> one.outcome().name()).toArray(String[]::new))
                .param("reasons", settlements.stream().map(Settlement::reason).toArray(String[]::new))
                .param("by", settlements.stream().map(Settlement::by).toArray(String[]::new))
                .param(
                        "at",
                        settlements.stream()
                                .map(one -> one.at().atOffset(ZoneOffset.UTC).toString())
                                .toArray(String[]::new))
                .update();
    }
}
