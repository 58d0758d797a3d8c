package gatehouse.foundation.force;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.Identity;

/** Every SQL statement about what a force decides. Read in the transaction that needs it; nothing is remembered. */
public final class ForceData {

    /** Every list that this force may choose from, by its name, in the order offered. */
    public Map<String, List<ListEntry>> lists(JdbcClient sql, UUID force) {
        Map<String, List<ListEntry>> lists = new LinkedHashMap<>();
        sql.sql("""
                        select list, code, words, retired_on is not null as retired from choice_list_entry
                        where force_id is null or force_id = :force
                        order by list, position, code
                        """)
                .param("force", force)
                .query((row, n) -> lists.computeIfAbsent(row.getString("list"), name -> new ArrayList<>())
                        .add(new ListEntry(row.getString("code"), row.getString("words"), row.getBoolean("retired"))))
                .list();
        return lists;
    }

    /** Every force of this installation, by name. */
    public List<String> names(JdbcClient sql) {
        return sql.sql("select name from force order by name")
                .query(String.class)
                .list();
    }

    /** The force of this name, made if there is none. */
    public UUID findOrMake(JdbcClient sql, String name) {
        sql.sql("insert into force (id, name) values (:id, :name) on conflict (name) do nothing")
                .param("id", Identity.next())
                .param("name", name)
                .update();
        return sql.sql("select id from force where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    /** Every risk scale, by code. */
    public Map<String, RiskScale> scales(JdbcClient sql) {
        Map<String, RiskScale> scales = new LinkedHashMap<>();
        sql.sql("select code from risk_scale order by code")
                .query(String.class)
                .list()
                .forEach(code -> scales.put(code, scale(sql, code)));
        return scales;
    }

    public RiskScale scale(JdbcClient sql, String code) {
        return findScale(sql, code).orElseThrow(() -> new IllegalStateException("No risk scale " + code));
    }

    public Optional<RiskScale> findScale(JdbcClient sql, String code) {
        return sql.sql("""
                        select s.code, s.name, s.source,
                            (select array_agg(l.words order by l.level) from risk_scale_level l
                             where l.scale = s.code and l.axis = 'LIKELIHOOD') as likelihood,
                            (select array_agg(l.words order by l.level) from risk_scale_level l
                             where l.scale = s.code and l.axis = 'IMPACT') as impact
                        from risk_scale s where s.code = :code
                        """)
                .param("code", code)
                .query((row, n) -> new RiskScale(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("source"),
                        List.of((String[]) row.getArray("likelihood").getArray()),
                        List.of((String[]) row.getArray("impact").getArray())))
                .optional();
    }
}
