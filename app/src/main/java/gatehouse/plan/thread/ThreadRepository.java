package gatehouse.plan.thread;

import java.util.List;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.database.Identity;

/** Every SQL statement that changes links. They are read with the items that they lead from. */
public final class ThreadRepository {

    /** Makes these the links from an item: ends those that are no longer held, adds those that are new. */
    public void hold(Change change, UUID from, String fromKind, List<Link> links) {
        change.sql()
                .sql("""
                        with wanted as (
                            select * from unnest(cast(:ids as uuid[]), cast(:relations as text[]),
                                cast(:tos as uuid[]), cast(:kinds as text[]), cast(:positions as int[]))
                                as w (id, relation, to_id, to_kind, position)),
                        ended as (
                            update plan_link l set removed_at = :at
                            where l.from_id = :from and l.removed_at is null and not exists (
                                select 1 from wanted w where w.relation = l.relation and w.to_id = l.to_id))
                        insert into plan_link (id, plan_id, from_id, from_kind, relation, to_id, to_kind, position)
                        select w.id, :plan, :from, :kind, w.relation, w.to_id, w.to_kind, w.position from wanted w
                        where not exists (select 1 from plan_link l where l.from_id = :from
                            and l.relation = w.relation and l.to_id = w.to_id and l.removed_at is null)
                        """)
                .param("at", change.stamp())
                .param("plan", change.plan().id())
                .param("from", from)
                .param("kind", fromKind)
                .param("ids", links.stream().map(link -> Identity.next()).toArray(UUID[]::new))
                .param("relations", links.stream().map(Link::relation).toArray(String[]::new))
                .param("tos", links.stream().map(Link::to).toArray(UUID[]::new))
                .param("kinds", links.stream().map(Link::toKind).toArray(String[]::new))
                .param("positions", links.stream().map(Link::position).toArray(Integer[]::new))
                .update();
    }

    /** A link and the item that it leads from. */
    public record From(UUID item, String kind, Link link) {}

    /** Holds the links of items that had none, however many, in one statement. */
    public void holdFirst(Change change, List<From> all) {
        change.sql()
                .sql("""
                        insert into plan_link (id, plan_id, from_id, from_kind, relation, to_id, to_kind, position)
                        select w.id, :plan, w.from_id, w.from_kind, w.relation, w.to_id, w.to_kind, w.position
                        from unnest(cast(:ids as uuid[]), cast(:froms as uuid[]), cast(:fromKinds as text[]),
                            cast(:relations as text[]), cast(:tos as uuid[]), cast(:kinds as text[]),
                            cast(:positions as int[]))
                            as w (id, from_id, from_kind, relation, to_id, to_kind, position)
                        """)
                .param("plan", change.plan().id())
                .param("ids", all.stream().map(one -> Identity.next()).toArray(UUID[]::new))
                .param("froms", all.stream().map(From::item).toArray(UUID[]::new))
                .param("fromKinds", all.stream().map(From::kind).toArray(String[]::new))
                .param(
                        "relations",
                        all.stream().map(one -> one.link().relation()).toArray(String[]::new))
                .param("tos", all.stream().map(one -> one.link().to()).toArray(UUID[]::new))
                .param("kinds", all.stream().map(one -> one.link().toKind()).toArray(String[]::new))
                .param(
                        "positions",
                        all.stream().map(one -> one.link().position()).toArray(Integer[]::new))
                .update();
    }
}
