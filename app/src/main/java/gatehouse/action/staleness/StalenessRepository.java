package gatehouse.action.staleness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.kind.Basis;
import gatehouse.plan.kind.Reach;

/** Every SQL statement about what rests on what. */
final class StalenessRepository {

    /** Everything that rests on something that has since changed. */
    List<Resting> resting(Change change, Bases bases) {
        return bound(change, bases, RestingSql.LIST)
                .query((row, n) -> resting(row))
                .list();
    }

    int count(Change change, Bases bases) {
        return bound(change, bases, RestingSql.COUNT).query(Integer.class).single();
    }

    private static JdbcClient.StatementSpec bound(Change change, Bases bases, String statement) {
        List<String> fromKinds = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<String> judgedKinds = new ArrayList<>();
        List<String> reaches = new ArrayList<>();
        for (Basis basis : bases.all()) {
            basis.restsBy().forEach(relation -> {
                fromKinds.add(basis.kind());
                relations.add(relation);
            });
            basis.judged().forEach(reach -> {
                judgedKinds.add(basis.kind());
                reaches.add(reach.name());
            });
        }
        return change.sql()
                .sql(statement)
                .param("plan", change.plan().id())
                .param("fromKinds", fromKinds.toArray(String[]::new))
                .param("relations", relations.toArray(String[]::new))
                .param("judgedKinds", judgedKinds.toArray(String[]::new))
                .param("reaches", reaches.toArray(String[]::new));
    }

    private static Resting resting(ResultSet row) throws SQLException {
        return new Resting(
                Reach.valueOf(row.getString("reach")),
                Optional.ofNullable(row.getObject("base", UUID.class)),
                row.getString("base_reference"),
                row.getObject("id", UUID.class),
                SaidOf.valueOf(row.getString("said_of")),
                Optional.ofNullable(row.getObject("item", UUID.class)),
                row.getString("kind"),
                row.getString("reference"),
                row.getString("title"),
                instant(row, "made_at"),
                instant(row, "looked_at"));
    }

    /** Every change of what others rest on, newest first; the newest version too, since the level is said for each. */
    List<BasisChange> changes(Change change) {
        return change.sql()
                .sql("""
                        select c.reach, coalesce(i.reference, '') as reference, coalesce(i.kind, '') as kind,
                            coalesce(i.title, '') as title, c.field, c.before_words, c.after_words, c.changed_by,
                            c.changed_at, c.id
                        from basis_change c left join plan_item i on i.id = c.item_id
                        where c.plan_id = :plan order by c.changed_at desc, c.id desc
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new BasisChange(
                        Reach.valueOf(row.getString("reach")),
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("field"),
                        row.getString("before_words"),
                        row.getString("after_words"),
                        row.getString("changed_by"),
                        instant(row, "changed_at")))
                .list();
    }

    /** Keeps these in one statement. */
    void insert(Change change, List<NewChange> changes) {
        change.sql()
                .sql("""
                        insert into basis_change (id, plan_id, reach, item_id, field, before_words, after_words,
                            changed_by, changed_at)
                        select c.id, :plan, c.reach, c.item, c.field, c.before, c.after, c.by, c.at
                        from unnest(cast(:ids as uuid[]), cast(:reaches as text[]), cast(:items as uuid[]),
                            cast(:fields as text[]), cast(:before as text[]), cast(:after as text[]),
                            cast(:by as text[]), cast(:at as timestamptz[]))
                            as c (id, reach, item, field, before, after, by, at)
                        """)
                .param("plan", change.plan().id())
                .param("ids", changes.stream().map(one -> Identity.next()).toArray(UUID[]::new))
                .param(
                        "reaches",
                        changes.stream().map(one -> one.reach().name()).toArray(String[]::new))
                .param(
                        "items",
                        changes.stream().map(one -> one.item().orElse(null)).toArray(UUID[]::new))
                .param("fields", changes.stream().map(NewChange::field).toArray(String[]::new))
                .param("before", changes.stream().map(NewChange::before).toArray(String[]::new))
                .param("after", changes.stream().map(NewChange::after).toArray(String[]::new))
                .param("by", changes.stream().map(NewChange::by).toArray(String[]::new))
                .param("at", stamps(changes.stream().map(NewChange::at).toList()))
                .update();
    }

    /** Everything that was looked at again and needed no change, oldest first. */
    List<Confirmed> confirmed(Change change) {
        return change.sql()
                .sql("""
                        select k.reach, coalesce(b.reference, '') as base, k.said_of, coalesce(i.reference, '') as item,
                            k.because, k.confirmed_by, k.confirmed_at
                        from basis_confirmation k left join plan_item b on b.id = k.base_id
                            left join plan_item i on i.id = k.item_id
                        where k.plan_id = :plan
                        order by k.confirmed_at, k.reach, base, k.said_of, item, k.because
                        """)
                .param("plan", change.plan().id())
                .query((row, n) -> new Confirmed(
                        Reach.valueOf(row.getString("reach")),
                        row.getString("base"),
                        SaidOf.valueOf(row.getString("said_of")),
                        row.getString("item"),
                        row.getString("because"),
                        row.getString("confirmed_by"),
                        instant(row, "confirmed_at")))
                .list();
    }

    /** Keeps these in one statement; references are those of items of the plan. */
    void insertConfirmed(Change change, List<Confirmed> all) {
        change.sql()
                .sql("""
                        insert into basis_confirmation (id, plan_id, reach, base_id, said_of, item_id, because,
                            confirmed_by, confirmed_at)
                        select k.id, :plan, k.reach, b.id, k.said_of, i.id, k.because, k.by, k.at
                        from unnest(cast(:ids as uuid[]), cast(:reaches as text[]), cast(:bases as text[]),
                            cast(:saidOf as text[]), cast(:items as text[]), cast(:because as text[]),
                            cast(:by as text[]), cast(:at as timestamptz[]))
                            as k (id, reach, base, said_of, item, because, by, at)
                            left join plan_item b on b.plan_id = :plan and b.reference = k.base
                            left join plan_item i on i.plan_id = :plan and i.reference = k.item
                        """)
                .param("plan", change.plan().id())
                .param("ids", all.stream().map(one -> Identity.next()).toArray(UUID[]::new))
                .param("reaches", all.stream().map(one -> one.reach().name()).toArray(String[]::new))
                .param("bases", all.stream().map(Confirmed::base).toArray(String[]::new))
                .param("saidOf", all.stream().map(one -> one.saidOf().name()).toArray(String[]::new))
                .param("items", all.stream().map(Confirmed::item).toArray(String[]::new))
                .param("because", all.stream().map(Confirmed::because).toArray(String[]::new))
                .param("by", all.stream().map(Confirmed::by).toArray(String[]::new))
                .param("at", stamps(all.stream().map(Confirmed::at).toList()))
                .update();
    }

    /** Keeps when items that came in a file were last touched where they came from. */
    void insertTouched(Change change, Map<UUID, Instant> touched) {
        List<UUID> items = List.copyOf(touched.keySet());
        change.sql()
                .sql("""
                        insert into item_touched_before (item_id, touched_at)
                        select * from unnest(cast(:items as uuid[]), cast(:at as timestamptz[]))
                        """)
                .param("items", items.toArray(UUID[]::new))
                .param("at", stamps(items.stream().map(touched::get).toList()))
                .update();
    }

    private static String[] stamps(List<Instant> instants) {
        return instants.stream()
                .map(at -> at.atOffset(ZoneOffset.UTC).toString())
                .toArray(String[]::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
