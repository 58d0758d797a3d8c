package gatehouse.foundation.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.web.Typed;

/** Every SQL statement that reads the log for a person. */
final class LogRepository {
    private static final Set<String> OF_PEOPLE = Set.of("plan.person.added", "plan.person.ended");
    private static final UUID COMMAND_LINE = new UUID(0, 0);

    /** The newest entries first, of one force and of what belongs to none, one more than a page. */
    List<Entry> find(JdbcClient sql, UUID force, LogQuestion asked, int most) {
        return sql.sql("""
                        select e.number, e.at, e.action, e.object, e.outcome, coalesce(p.reference, '') as plan,
                            d.body as detail
                        from audit_entry e
                            left join audit_detail d on d.entry_id = e.id
                            left join plan p on p.id = e.plan_id
                        where (e.force_id = :force or (e.plan_id is null
                                and coalesce(e.force_id, :command_line) = :command_line))
                            and e.number < :before
                            and (:plan = '' or e.plan_id = (select q.id from plan q
                                where q.force_id = :force and upper(q.reference) = upper(:plan)))
                            and (:person = '' or e.actor_id in (select a.id from account a where a.force_id = :force
                                and (a.sign_in_name = lower(:person) or position(lower(:person) in lower(a.name)) > 0)))
                            and (:action = '' or starts_with(e.action, :action))
                            and (cast(:day as date) is null
                                or cast(e.at at time zone 'Europe/London' as date) = cast(:day as date))
                        order by e.number desc limit :most
                        """)
                .param("force", force)
                .param("command_line", COMMAND_LINE)
                .param("before", asked.before())
                .param("plan", asked.plan())
                .param("person", asked.person())
                .param("action", asked.action())
                .param("day", asked.date().orElse(null), java.sql.Types.DATE)
                .param("most", most)
                .query((row, n) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("detail");
        Map<String, Object> words = body == null ? Map.of() : JsonReader.object(body);
        String plan = row.getString("plan");
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                (String) words.getOrDefault("by", "no longer kept"),
                row.getString("action"),
                plan,
                row.getString("object"),
                row.getString("outcome"),
                plan.isEmpty() || OF_PEOPLE.contains(row.getString("action")) ? shown(words) : Map.of());
    }

    private static Map<String, String> shown(Map<String, Object> words) {
        Map<String, String> shown = new LinkedHashMap<>();
        words.forEach((name, value) -> {
            if (!name.equals("by") && !value.toString().isEmpty()) {
                shown.put(Typed.asWords(name), value instanceof List<?> list ? joined(list) : inWords(name, value));
            }
        });
        return shown;
    }

    private static String inWords(String name, Object value) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> name.equals("capacity") && capacity.name().equals(value))
                .map(Capacity::words)
                .findFirst()
                .orElse(value.toString());
    }

    private static String joined(List<?> list) {
        return String.join(", ", list.stream().map(LogRepository::inWords).toList());
    }

    private static String inWords(Object code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .map(Role::words)
                .findFirst()
                .orElse(code.toString());
    }
}
