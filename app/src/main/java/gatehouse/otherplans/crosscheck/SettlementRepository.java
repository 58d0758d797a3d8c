package gatehouse.otherplans.crosscheck;

import gatehouse.foundation.access.Change;

/** Every SQL statement about how findings were settled. */
final class SettlementRepository {

    /** How many findings are raised with an owner who has answered. */
    int answered(Change change) {
        return change.sql()
                .sql("""
                        select count(*)
                        from finding
                        join plan_item item on item.id = finding.id and item.removed_at is null
                        where finding.plan_id = :plan and finding.settlement = 'RAISED' and finding.answer is not null
                        """)
                .param("plan", change.plan().id())
                .query(Integer.class)
                .single();
    }
}
