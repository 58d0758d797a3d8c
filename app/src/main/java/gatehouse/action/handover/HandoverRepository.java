package gatehouse.action.handover;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about plans handed over. */
final class HandoverRepository {

    /** The newest first. */
    List<Handover> ofPlan(Change change) {
        Map<UUID, List<Owed>> owed = new HashMap<>();
        change.sql().sql("""
                        select o.handover_id, o.words, o.path
                        from handover h join handover_owed o on o.handover_id = h.id
                        where h.plan_id = :plan order by o.handover_id, o.position
                        """).param("plan", change.plan().id()).query(row -> {
            owed.computeIfAbsent(row.getObject("handover_id", UUID.class), id -> new ArrayList<>())
                    .add(new Owed(row.getString("words"), row.getString("path")));
        });
        return change.sql()
                .sql("select * from handover where plan_id = :plan order by number desc")
                .param("plan", change.plan().id())
                .query((row, n) -> new Handover(
                        row.getInt("number"),
                        row.getString("from_name"),
                        row.getString("to_name"),
                        row.getString("stays").isEmpty()
                                ? ""
                                : Capacity.valueOf(row.getString("stays")).words(),
                        row.getString("note"),
                        row.getString("handed_by"),
                        row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                        owed.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** To whom this person handed a plan last; empty if they never did. */
    String lastHandedTo(Change change) {
        return change.sql()
                .sql("select to_name from handover where from_id = :person order by handed_at desc limit 1")
                .param("person", change.who().person().orElseThrow())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The plans of the force that this person coordinates now, always in one order. */
    List<UUID> coordinated(Change change, UUID person) {
        return change.sql()
                .sql("""
                        select b.plan_id from plan_member b join plan p on p.id = b.plan_id
                        where b.person_id = :person and b.capacity = 'COORDINATOR' and b.ended_at is null
                            and p.force_id = :force
                        order by b.plan_id
                        """)
                .param("person", person)
                .param("force", change.who().force())
                .query(UUID.class)
                .list();
    }

    /** Keeps it with what was owed; both people are on the plan or were. */
    void insert(Change change, UUID from, UUID to, Optional<Capacity> stays, String note, List<Owed> owed) {
        UUID id = Identity.next();
        change.sql()
                .sql("""
                        insert into handover (id, plan_id, number, from_id, from_name, to_id, to_name, stays, note,
                            handed_by, handed_at)
                        select :id, :plan,
                            (select coalesce(max(h.number), 0) + 1 from handover h where h.plan_id = :plan),
                            f.id, f.name, t.id, t.name, :stays, :note, :by, :at
                        from account f, account t where f.id = :from and t.id = :to
                        """)
                .param("id", id)
                .param("plan", change.plan().id())
                .param("from", from)
                .param("to", to)
                .param("stays", stays.map(Capacity::name).orElse(""))
                .param("note", note)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
        insert(change, id, owed);
    }

    private static void insert(Change change, UUID handover, List<Owed> owed) {
        for (int i = 0; i < owed.size(); i++) {
            change.sql()
                    .sql("""
                            insert into handover_owed (handover_id, position, words, path)
                            values (:id, :position, :words, :path)
                            """)
                    .param("id", handover)
                    .param("position", i + 1)
                    .param("words", owed.get(i).words())
                    .param("path", owed.get(i).path())
                    .update();
        }
    }
}
