package gatehouse.otherplans.owner;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.decision.How;
import gatehouse.foundation.access.Change;

/** Every SQL statement about whose account answers for another plan, and what owners answered. */
final class OwnerRepository {

    /** An account that answers for a plan. */
    record Named(UUID account, String name, String plan) {}

    /** Everyone on the plan as an owner, by name, with the plan they answer for; empty where that is not said yet. */
    List<Named> owners(Change change) {
        return change.sql()
                .sql("""
                        select a.id, a.name, coalesce(newest.reference, '') as reference
                        from plan_member m join account a on a.id = m.person_id
                        left join lateral (
                            select i.reference from (
                                select distinct on (o.other_plan) o.other_plan, o.named from other_plan_owner o
                                where o.plan_id = m.plan_id and o.account = a.id
                                order by o.other_plan, o.number desc) said
                            join plan_item i on i.id = said.other_plan and i.removed_at is null
                            where said.named) newest on true
                        where m.plan_id = :plan and m.ended_at is null and m.capacity = 'PLAN_OWNER'
                        order by a.name, reference
                        """)
                .param("plan", change.plan().id())
                .query((row, n) ->
                        new Named(row.getObject("id", UUID.class), row.getString("name"), row.getString("reference")))
                .list();
    }

    /** Whom an owner may speak to: "Insp Tom Halloran, CT security coordinator". */
    List<String> coordinators(Change change) {
        return change.sql()
                .sql("""
                        select a.name || case when a.post = '' then '' else ', ' || a.post end
                        from plan_member m join account a on a.id = m.person_id
                        where m.plan_id = :plan and m.ended_at is null and m.capacity = 'COORDINATOR'
                            and 'ACTIVE' = (select s.state from account_state s where s.account_id = a.id
                                order by s.set_at desc, s.id desc limit 1)
                        order by a.name
                        """)
                .param("plan", change.plan().id())
                .query(String.class)
                .list();
    }

    void name(Change change, UUID otherPlan, UUID account, boolean named) {
        change.sql()
                .sql("""
                        insert into other_plan_owner (plan_id, other_plan, account, named, set_by, set_at)
                        values (:plan, :other, :account, :named, :by, :at)
                        """)
                .param("plan", change.plan().id())
                .param("other", otherPlan)
                .param("account", account)
                .param("named", named)
                .param("by", change.who().name())
                .param("at", change.stamp())
                .update();
    }

    void answer(Change change, UUID finding, Answer answer) {
        change.sql()
                .sql("""
                        insert into finding_answer (plan_id, finding, answer, answered_by, how, answered_at, taken_by,
                            evidence, file_id, account, recorded_at)
                        values (:plan, :finding, :answer, :by, :how, :at, :taker, :evidence, :file, :account, :recorded)
                        """)
                .param("plan", change.plan().id())
                .param("finding", finding)
                .param("answer", answer.words())
                .param("by", answer.by())
                .param("how", answer.how().name())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("taker", answer.takenBy())
                .param("evidence", answer.evidence())
                .param("file", answer.file().orElse(null))
                .param("account", answer.account().orElse(null))
                .param("recorded", answer.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Answer> answers(Change change) {
        return change.sql()
                .sql("""
                        select i.reference, a.* from finding_answer a join plan_item i on i.id = a.finding
                        where a.plan_id = :plan order by a.number
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Answer(
                        row.getString("reference"),
                        row.getString("answer"),
                        row.getString("answered_by"),
                        How.valueOf(row.getString("how")),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getString("taken_by"),
                        row.getString("evidence"),
                        Optional.ofNullable(row.getObject("file_id", UUID.class)),
                        Optional.ofNullable(row.getObject("account", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
