package gatehouse.foundation.force;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** Every national threat level there was, the one in force of each area first. */
    public List<NationalLevel> nationalLevels(JdbcClient sql) {
        return sql.sql("""
                        select area, level, since, source, set_by, set_at from national_threat_level
                        order by area desc, since desc, set_at desc
                        """)
                .query((row, n) -> new NationalLevel(
                        ThreatArea.valueOf(row.getString("area")),
                        ThreatLevel.valueOf(row.getString("level")),
                        row.getObject("since", LocalDate.class),
                        row.getString("source"),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The level in force; one was shipped for each area. Holds off another that would be set meanwhile. */
    public NationalLevel levelToReplace(JdbcClient sql, ThreatArea area) {
        sql.sql("select pg_advisory_xact_lock(hashtext('national_threat_level'))::text")
                .query(String.class)
                .single();
        return nationalLevels(sql).stream()
                .filter(level -> level.area() == area)
                .findFirst()
                .orElseThrow();
    }

    /** Adds the next level; the earlier ones stay. */
    public void add(JdbcClient sql, NationalLevel level) {
        sql.sql("""
                        insert into national_threat_level (id, area, level, since, source, set_by, set_at)
                        values (:id, :area, :level, :since, :source, :by, :at)
                        """)
                .param("id", Identity.next())
                .param("area", level.area().name())
                .param("level", level.level().name())
                .param("since", level.since())
                .param("source", level.source())
                .param("by", level.setBy())
                .param("at", level.setAt().atOffset(ZoneOffset.UTC))
                .update();
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

    /** The scale that this force added last; none if it added none. */
    public Optional<String> newestScale(JdbcClient sql, UUID force) {
        return sql.sql("select code from risk_scale where force_id = :force order by added_at desc, code desc limit 1")
                .param("force", force)
                .query(String.class)
                .optional();
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
                             where l.scale = s.code and l.axis = 'IMPACT') as impact,
                            (select array_agg(b.name order by b.band) from risk_band b where b.scale = s.code) as names,
                            (select array_agg(b.acceptance order by b.band) from risk_band b
                             where b.scale = s.code) as acceptances,
                            (select array_agg(q.band order by q.likelihood, q.impact) from risk_scale_band q
                             where q.scale = s.code) as squares
                        from risk_scale s where s.code = :code
                        """).param("code", code).query((row, n) -> scaleOf(row)).optional();
    }

    private static RiskScale scaleOf(ResultSet row) throws SQLException {
        List<String> impact = strings(row, "impact");
        List<String> names = strings(row, "names");
        List<String> acceptances = strings(row, "acceptances");
        List<RiskScale.Band> bands = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            bands.add(new RiskScale.Band(i + 1, names.get(i), acceptances.get(i)));
        }
        List<Integer> squares = List.of((Integer[]) row.getArray("squares").getArray());
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < squares.size(); i += impact.size()) {
            rows.add(squares.subList(i, i + impact.size()));
        }
        return new RiskScale(
                row.getString("code"),
                row.getString("name"),
                row.getString("source"),
                strings(row, "likelihood"),
                impact,
                bands,
                rows);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
