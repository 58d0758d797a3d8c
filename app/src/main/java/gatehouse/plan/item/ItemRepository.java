package gatehouse.plan.item;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.thread.Link;
import gatehouse.plan.thread.ThreadRepository;

/** Every SQL statement about items. */
final class ItemRepository {
    private final Map<String, KindSql> byKind = new ConcurrentHashMap<>();
    private final ThreadRepository thread = new ThreadRepository();

    /** The items of one kind that stand, or all that there ever were, by number. */
    List<Item> ofKind(Change change, Kind kind, boolean withRemoved) {
        LinksHeld links =
                kind.links().isEmpty() ? LinksHeld.NONE : links(change, "and l.from_kind = '" + kind.code() + "' ");
        return ofKind(change, kind, withRemoved, links);
    }

    /** Every item there ever was, by kind in the given order and number. */
    List<Item> ofKinds(Change change, List<Kind> kinds) {
        LinksHeld links = links(change, "");
        return kinds.stream()
                .flatMap(kind -> ofKind(change, kind, true, links).stream())
                .toList();
    }

    private List<Item> ofKind(Change change, Kind kind, boolean withRemoved, LinksHeld links) {
        return change.sql()
                .sql(sql(kind).listed() + (withRemoved ? "" : "and i.removed_at is null ") + "order by i.number")
                .param("plan", change.plan().id())
                .query((row, n) -> new ItemRow(change.plan().zone(), kind, links).item(row))
                .list();
    }

    /** The kept body of every item there ever was, as last saved, by kind in the given order and number. */
    List<CanonicalJson.Kept> bodies(Change change, List<Kind> kinds) {
        return change.sql()
                .sql("""
                        select r.body from plan_item i
                            join item_revision r on r.item_id = i.id and r.revision = i.revision
                        where i.plan_id = :plan
                        order by array_position(cast(:kinds as text[]), i.kind), i.number
                        """)
                .param("plan", change.plan().id())
                .param("kinds", kinds.stream().map(Kind::code).toArray(String[]::new))
                .query((row, n) -> new CanonicalJson.Kept(new String(row.getBytes("body"), StandardCharsets.UTF_8)))
                .list();
    }

    private static LinksHeld links(Change change, String which) {
        LinksHeld held = new LinksHeld();
        change.sql()
                .sql("""
                        select l.from_id, l.relation, t.reference
                        from plan_link l join plan_item t on t.id = l.to_id
                        where l.plan_id = :plan and l.removed_at is null
                        """ + which + "order by l.from_id, l.relation, l.position, t.reference")
                .param("plan", change.plan().id())
                .query(row -> {
                    held.add(
                            row.getObject("from_id", UUID.class),
                            row.getString("relation"),
                            row.getString("reference"));
                });
        return held;
    }

    Optional<Item> find(Change change, Kind kind, String reference) {
        return change.sql()
                .sql(sql(kind).select() + "and i.reference = :reference")
                .param("plan", change.plan().id())
                .param("reference", reference)
                .query((row, n) -> new ItemRow(change.plan().zone(), kind, LinksHeld.NONE).item(row))
                .optional();
    }

    /** The next free number of this kind; numbers of removed items are never given again. */
    int nextNumber(Change change, Kind kind) {
        return change.sql()
                .sql("select coalesce(max(number), 0) + 1 from plan_item where plan_id = :plan and kind = :kind")
                .param("plan", change.plan().id())
                .param("kind", kind.code())
                .query(Integer.class)
                .single();
    }

    /** The own markings of the items with these references, removed ones too; each once, and empty where as the plan. */
    List<String> markings(Change change, Collection<String> references) {
        return change.sql()
                .sql("""
                        select distinct marking from plan_item
                        where plan_id = :plan and reference = any(:references) order by marking
                        """)
                .param("plan", change.plan().id())
                .param("references", references.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Every item of the plan as a link sees it, in the order that pickers show them. */
    Map<String, AskedIn.Target> targets(Change change) {
        return targets(change, "order by kind, number", new String[0]);
    }

    /** The same, of the items with these references alone. */
    Map<String, AskedIn.Target> targets(Change change, Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : targets(change, "and reference = any(:references)", references.toArray(String[]::new));
    }

    private static Map<String, AskedIn.Target> targets(Change change, String which, String[] references) {
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        change.sql()
                .sql("""
                        select id, reference, kind, title, removed_at is not null as removed from plan_item
                        where plan_id = :plan
                        """ + which)
                .param("plan", change.plan().id())
                .param("references", references)
                .query((row, n) -> targets.put(
                        row.getString("reference"),
                        new AskedIn.Target(
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                row.getString("title"),
                                row.getBoolean("removed"))))
                .list();
        return targets;
    }

    void add(Change change, Item item, String words) {
        write(change, sql(item.kind()).insert(), item, words);
    }

    void update(Change change, Item item, String words) {
        write(change, sql(item.kind()).update(), item, words);
    }

    private void write(Change change, String statement, Item item, String words) {
        JdbcClient.StatementSpec bound = change.sql()
                .sql(statement)
                .param("id", item.id())
                .param("plan", change.plan().id())
                .param("number", item.number())
                .param("reference", item.reference())
                .param("revision", item.revision())
                .param("marking", item.marking())
                .param("title", item.title())
                .param("words", words)
                .param("blanks", CanonicalJson.text(ItemRow.blanks(item.answers())))
                .param("removedAt", item.removal().map(Item.Removal::at).orElse(null))
                .param(
                        "removedBecause",
                        item.removal().map(Item.Removal::because).orElse(""))
                .param("body", CanonicalJson.bytes(item.toPlanFile()))
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp());
        for (Field field : item.kind().columns()) {
            bound = bound.param(
                    "c_" + field.name(),
                    ItemRow.column(field, item.answers(), change.plan().zone()));
        }
        bound.update();
    }

    /** Makes the links of an item those that its answers name; all of them must be among the targets. */
    void link(Change change, Item item, Map<String, AskedIn.Target> targets) {
        thread.hold(change, item.id(), item.kind().code(), links(item, targets));
    }

    static List<Link> links(Item item, Map<String, AskedIn.Target> targets) {
        List<Link> links = new ArrayList<>();
        for (Field field : item.kind().links()) {
            for (String reference : ItemRow.references(field, item.answers())) {
                AskedIn.Target target = targets.get(reference);
                links.add(new Link(field.name(), target.id(), target.kind(), links.size()));
            }
        }
        return links;
    }

    /** What leads to an item. */
    List<LinkedFrom> linkedFrom(Change change, UUID item) {
        return change.sql()
                .sql("""
                        select i.kind, i.reference, i.title, l.relation
                        from plan_link l join plan_item i on i.id = l.from_id
                        where l.to_id = :item and l.removed_at is null and i.removed_at is null
                        order by i.kind, i.number
                        """)
                .param("item", item)
                .query((row, n) -> new LinkedFrom(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("relation")))
                .list();
    }

    /** The kept bodies of an item's saves, oldest first. */
    List<Revision> revisions(Change change, UUID item) {
        return change.sql()
                .sql("""
                        select revision, body, saved_by, saved_at from item_revision
                        where item_id = :item order by revision
                        """)
                .param("item", item)
                .query((row, n) -> new Revision(
                        row.getInt("revision"),
                        JsonReader.object(row.getBytes("body")),
                        row.getString("saved_by"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private KindSql sql(Kind kind) {
        return byKind.computeIfAbsent(kind.code(), code -> KindSql.of(kind));
    }
}
