package gatehouse.home.notice;

import java.sql.Array;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Change;

/** Every SQL statement about notices: read from the log, of the plans that a person writes now, from when they came to it. */
final class NoticeRepository {
    private static final String NOTED = """
            from plan_member m join plan p on p.id = m.plan_id,
                lateral (
                    select coalesce((select max(s.up_to) from notice_seen s
                        where s.account_id = m.person_id and s.plan_id = m.plan_id), 0) as up_to,
                        coalesce((select c.unwanted from notice_choice c
                        where c.account_id = m.person_id order by c.number desc limit 1), '{}') as unwanted) mine,
                lateral (
                    select e.number, e.at, e.action, e.object, e.actor_id, case
                        when e.action = 'item.added' and starts_with(e.object, 'item/RCV-') then 'VERSIONS'
                        when starts_with(e.action, 'item.') or e.action in ('plan.described', 'plan.form') then 'CHANGES'
                        when e.action in ('decision.made', 'decision.recorded', 'risk.answered', 'risk.recorded',
                            'record.confirmed', 'record.disputed', 'delivery.reported', 'partner.answered', 'partner.action.answered',
                            'finding.answered') or starts_with(e.action, 'version.')
                            or starts_with(e.action, 'endorsement.') then 'ANSWERS' end as topic
                    from audit_entry e
                    where e.plan_id = m.plan_id and e.number > mine.up_to and e.outcome = 'DONE' and e.at >= m.added_at
                        and e.actor_id is distinct from m.person_id
                    order by e.number desc limit 500) n
            where m.person_id = :person and m.ended_at is null and m.capacity in ('COORDINATOR', 'DEPUTY')
                and not p.published and n.topic is not null and n.topic <> all (mine.unwanted)
            """;

    private static final String ALL = "select p.id, p.name, n.topic, count(*) as count, max(n.number) as up_to " + NOTED
            + " group by p.id, p.name, n.topic order by p.name, p.id, n.topic";

    private static final String OF_PLAN = """
            select n.number, n.topic, n.at, n.action, n.object, coalesce(a.name, '') as by, coalesce(i.title, '') as title
            from (select m.plan_id, n.*
            """ + NOTED + """
                and p.id = :plan) n
                left join account a on a.id = n.actor_id
                left join plan_item i on i.plan_id = n.plan_id and n.object = 'item/' || i.reference
            order by n.number desc
            """;

    List<Notice> of(JdbcClient sql, UUID person) {
        return sql.sql(ALL)
                .param("person", person)
                .query((row, n) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Topic.valueOf(row.getString("topic")),
                        row.getInt("count"),
                        row.getLong("up_to")))
                .list();
    }

    /** Each of those of the plan of this change, the newest first. */
    List<Noticed> ofPlan(Change change) {
        return change.sql()
                .sql(OF_PLAN)
                .param("person", change.who().person().orElseThrow())
                .param("plan", change.plan().id())
                .query((row, n) -> new Noticed(
                        row.getLong("number"),
                        Topic.valueOf(row.getString("topic")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("title"),
                        List.of()))
                .list();
    }

    Set<Topic> unwanted(Change change) {
        return change.sql()
                .sql("select unwanted from notice_choice where account_id = :person order by number desc limit 1")
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> row.getArray("unwanted"))
                .optional()
                .map(NoticeRepository::topics)
                .orElse(Set.of());
    }

    private static Set<Topic> topics(Array names) {
        try {
            return Arrays.stream((String[]) names.getArray())
                    .map(Topic::valueOf)
                    .collect(Collectors.toSet());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void choose(Change change, Set<Topic> unwanted) {
        change.sql()
                .sql("insert into notice_choice (account_id, unwanted, set_at) values (:person, :unwanted, :at)")
                .param("person", change.who().person().orElseThrow())
                .param("unwanted", unwanted.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("at", change.stamp())
                .update();
    }

    /** Keeps it for a plan that the person is on, and for no other; never beyond what there is to be seen. */
    void seen(Change change, UUID plan, long upTo) {
        change.sql()
                .sql("""
                        insert into notice_seen (account_id, plan_id, up_to, seen_at)
                        select m.person_id, m.plan_id, least(:upTo, coalesce((select max(e.number) from audit_entry e
                            where e.plan_id = m.plan_id and e.outcome = 'DONE'), 0)), :at from plan_member m
                        where m.person_id = :person and m.plan_id = :plan and m.ended_at is null
                        """)
                .param("person", change.who().person().orElseThrow())
                .param("plan", plan)
                .param("upTo", upTo)
                .param("at", change.stamp())
                .update();
    }
}
