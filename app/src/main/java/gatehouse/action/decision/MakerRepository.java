package gatehouse.action.decision;

import java.util.List;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about whose decisions may be recorded. */
final class MakerRepository {

    List<Maker> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select a.id, a.name, a.post from plan_member m join account a on a.id = m.person_id
                        where m.plan_id = :plan and m.capacity = 'ENDORSER' and m.ended_at is null
                        order by a.name, a.id
                        """)
                .param("plan", change.plan().id())
                .query((row, n) ->
                        new Maker(row.getObject("id", UUID.class), row.getString("name"), row.getString("post")))
                .list();
    }
}
