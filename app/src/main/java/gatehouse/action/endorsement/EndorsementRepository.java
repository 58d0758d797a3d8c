package gatehouse.action.endorsement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import gatehouse.action.decision.MadeRow;
import gatehouse.foundation.access.Change;

/** Every SQL statement about endorsements. */
final class EndorsementRepository {

    /** Every one of the plan, by version and then as they were made. */
    List<Endorsement> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select d.id, v.number, encode(d.sha256, 'hex') as hash, d.outcome, d.variations,
                        """ + MadeRow.COLUMNS + """
                        from endorsement d join plan_version v on v.id = d.version_id
                        """ + MadeRow.CONFIRMED + """
                        where d.plan_id = :plan
                        order by v.number, d.made_at, d.recorded_at, d.outcome, d.made_by, d.variations
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> endorsement(row))
                .list();
    }

    private static Endorsement endorsement(ResultSet row) throws SQLException {
        return new Endorsement(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("hash"),
                EndorsementOutcome.valueOf(row.getString("outcome")),
                row.getString("variations"),
                MadeRow.read(row));
    }

    void insert(Change change, Endorsement endorsement) {
        change.sql()
                .sql("insert into endorsement (id, plan_id, version_id, sha256, outcome, variations, "
                        + MadeRow.INSERTED
                        + ") values (:id, :plan, (select id from plan_version where plan_id = :plan and number = :version), decode(:hash, 'hex'), :outcome, :variations, "
                        + MadeRow.VALUES + ")")
                .params(MadeRow.parameters(endorsement.made()))
                .param("id", endorsement.id())
                .param("plan", change.plan().id())
                .param("version", endorsement.version())
                .param("hash", endorsement.sha256())
                .param("outcome", endorsement.outcome().name())
                .param("variations", endorsement.variations())
                .update();
    }

    /** Whether this person ever wrote in this plan: was its coordinator or a deputy, at any time. */
    boolean hasWritten(Change change, UUID person) {
        return change.sql()
                .sql("""
                        select exists (select 1 from plan_member where plan_id = :plan and person_id = :person
                            and capacity in ('COORDINATOR', 'DEPUTY'))
                        """)
                .param("plan", change.plan().id())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Who took a version, as its record prints them. */
    String taker(Change change, int version) {
        return change.sql()
                .sql("select taken_by from plan_version where plan_id = :plan and number = :version")
                .param("plan", change.plan().id())
                .param("version", version)
                .query(String.class)
                .single();
    }

    /** The names of those who ever wrote in this plan. */
    List<String> writers(Change change) {
        return change.sql()
                .sql("""
                        select distinct a.name from plan_member m join account a on a.id = m.person_id
                        where m.plan_id = :plan and m.capacity in ('COORDINATOR', 'DEPUTY')
                        """)
                .param("plan", change.plan().id())
                .query(String.class)
                .list();
    }
}
