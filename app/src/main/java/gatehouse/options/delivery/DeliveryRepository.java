package gatehouse.options.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about reports on delivery. */
final class DeliveryRepository {

    /** Every one of the plan, by recommendation and then as they were made. */
    List<Delivery> ofPlan(Change change) {
        return change.sql()
                .sql("""
                        select d.id, i.reference, d.state, d.owner, d.due, d.words, d.reported_by, d.reported_at
                        from delivery d join plan_item i on i.id = d.recommendation
                        where d.plan_id = :plan
                        order by i.number, d.reported_at, d.state, d.owner, d.words, d.reported_by
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> delivery(row))
                .list();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("owner"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("words"),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }

    void insert(Change change, Delivery delivery, UUID recommendation) {
        change.sql()
                .sql("""
                        insert into delivery (id, plan_id, recommendation, state, owner, due, words, reported_by,
                            reported_at)
                        values (:id, :plan, :recommendation, :state, :owner, cast(:due as date), :words, :by, :at)
                        """)
                .param("id", delivery.id())
                .param("plan", change.plan().id())
                .param("recommendation", recommendation)
                .param("state", delivery.state().name())
                .param("owner", delivery.owner())
                .param("due", delivery.due().map(LocalDate::toString).orElse(null))
                .param("words", delivery.words())
                .param("by", delivery.by())
                .param("at", delivery.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
