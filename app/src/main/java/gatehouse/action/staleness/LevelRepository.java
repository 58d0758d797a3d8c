package gatehouse.action.staleness;

import java.time.LocalDate;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.force.NationalLevel;

/** Every SQL statement about what a new national level reaches. */
final class LevelRepository {

    /** Keeps the change in every plan that it reaches, in one statement, and says in how many. */
    int reach(Change change, NationalLevel before, NationalLevel after, LocalDate today) {
        return change.sql()
                .sql("""
                        with reached as (
                            select p.id from plan p
                        """ + Reached.EVENT + " where " + Reached.CONDITION + """
                            order by p.id for no key update of p),
                        counted as (
                            update plan set draft_revision = draft_revision + 1
                            from reached where plan.id = reached.id)
                        insert into basis_change (id, plan_id, reach, field, before_words, after_words, changed_by,
                            changed_at)
                        select gen_random_uuid(), id, 'THREAT', :area, :before, :after, :by, :at from reached
                        """)
                .param("today", today)
                .param("area", after.area().name())
                .param("before", before.level().words())
                .param("after", after.level().words() + ", since " + after.since())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }
}
