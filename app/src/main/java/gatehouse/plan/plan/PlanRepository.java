package gatehouse.plan.plan;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about plans themselves. */
final class PlanRepository {

    /** The next number of a force's plans; holds off another beginning in the same force until this change ends. */
    int nextNumber(Change change, UUID force) {
        return change.sql().sql("""
                        select coalesce(max(cast(substring(reference from '^P-([0-9]{1,8})$') as int)), 0) + 1
                        from plan, pg_advisory_xact_lock(hashtext(cast(:force as text)))
                        where force_id = :force
                        """).param("force", force).query(Integer.class).single();
    }

    boolean isUsed(Change change, UUID force, String reference) {
        return change.sql()
                .sql("select exists (select 1 from plan where force_id = :force and reference = :reference)")
                .param("force", force)
                .param("reference", reference)
                .query(Boolean.class)
                .single();
    }

    /** The plans that these words name, by force and reference. */
    Map<String, UUID> named(Change change, String words) {
        Map<String, UUID> named = new TreeMap<>();
        change.sql()
                .sql("""
                        select p.id, f.name || '/' || p.reference as whole from plan p join force f on f.id = p.force_id
                        where p.reference = :words or f.name || '/' || p.reference = :words
                        """)
                .param("words", words)
                .query((row, n) -> named.put(row.getString("whole"), row.getObject("id", UUID.class)))
                .list();
        return named;
    }

    void insert(Change change, UUID force, PlanHeader plan) {
        change.sql()
                .sql("""
                        insert into plan (id, force_id, reference, name, subject, marking, zone, scale, author, banner,
                            published, created_at)
                        values (:id, :force, :reference, :name, :subject, :marking, :zone, :scale, :author, :banner,
                            :published, :at)
                        """)
                .param("id", plan.id())
                .param("force", force)
                .param("reference", plan.reference())
                .param("name", plan.name())
                .param("subject", plan.subject())
                .param("marking", plan.marking())
                .param("zone", plan.zone().getId())
                .param("scale", plan.scale())
                .param("author", plan.author())
                .param("banner", plan.banner())
                .param("published", plan.published())
                .param("at", change.stamp())
                .update();
    }

    void setForm(Change change, UUID plan, String form) {
        change.sql()
                .sql("insert into plan_form (id, plan_id, form, set_by, set_at) values (:id, :plan, :form, :by, :at)")
                .param("id", Identity.next())
                .param("plan", plan)
                .param("form", form)
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    List<FormSet> forms(Change change) {
        return change.sql()
                .sql("select form, set_by, set_at from plan_form where plan_id = :plan order by set_at, id")
                .param("plan", change.plan().id())
                .query((row, n) -> new FormSet(
                        PlanForm.valueOf(row.getString("form")),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addMember(Change change, UUID plan, UUID person, Capacity capacity) {
        change.sql()
                .sql("""
                        insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                        values (:id, :plan, :person, :capacity, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("plan", plan)
                .param("person", person)
                .param("capacity", capacity.name())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    void rename(Change change, String name, String marking) {
        change.sql()
                .sql("""
                        update plan set name = :name, marking = :marking, draft_revision = draft_revision + 1
                        where id = :plan
                        """)
                .param("name", name)
                .param("marking", marking)
                .param("plan", change.plan().id())
                .update();
    }

    /** The plans that this person is anything to, the newest first. */
    List<OwnPlan> ofPerson(Change change) {
        return change.sql()
                .sql("""
                        select p.id, p.reference, p.name, p.marking, m.capacity, p.created_at, f.form,
                            (select max(v.number) from plan_version v where v.plan_id = p.id) as version,
                            (select count(*) from capture c where c.plan_id = p.id and c.sorted_at is null) as unsorted
                        from plan_member m join plan p on p.id = m.plan_id
                            join lateral (select d.form from plan_form d where d.plan_id = p.id
                                order by d.set_at desc, d.id desc limit 1) f on true
                        where m.person_id = :person and m.ended_at is null
                        order by p.created_at desc
                        """)
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> new OwnPlan(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("marking"),
                        Capacity.valueOf(row.getString("capacity")),
                        PlanForm.valueOf(row.getString("form")),
                        Optional.ofNullable(row.getObject("version", Integer.class)),
                        row.getInt("unsorted"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
