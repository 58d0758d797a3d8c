package gatehouse.otherplans.crosscheck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.web.Clock;
import gatehouse.otherplans.rule.RequiredType;
import gatehouse.otherplans.rule.RuleSetting;

/** Every SQL statement about what a force decides of the review. */
final class CheckSettingsRepository {

    /** One way in which a rule was set, by whom and when. */
    record Set(RuleSetting setting, String by, Instant at) {

        String inWords() {
            String margins = new TreeMap<>(setting.margins())
                    .entrySet().stream()
                            .map(margin -> margin.getKey() + " " + margin.getValue())
                            .collect(Collectors.joining(", "));
            return Clock.words(at) + ", " + by + ": " + (setting.off() ? "switched off" : "looks")
                    + (margins.isEmpty() ? "" : ", margins " + margins)
                    + (setting.reason().isEmpty() ? "" : ", because: " + setting.reason());
        }
    }

    void add(Change change, String rule, RuleSetting setting) {
        change.sql()
                .sql("""
                        insert into crosscheck_rule_setting (force_id, rule, off, margins, reason, set_by, set_at)
                        values (:force, :rule, :off, cast(:margins as jsonb), :reason, :by, :at)
                        """)
                .param("force", change.who().force())
                .param("rule", rule)
                .param("off", setting.off())
                .param(
                        "margins",
                        new String(
                                CanonicalJson.bytes(new TreeMap<String, Object>(setting.margins())),
                                StandardCharsets.UTF_8))
                .param("reason", setting.reason())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }

    /** Newest first. */
    List<Set> history(Change change, String rule) {
        return change.sql()
                .sql("""
                        select off, reason, margins::text as margins, set_by, set_at
                        from crosscheck_rule_setting where force_id = :force and rule = :rule order by number desc
                        """)
                .param("force", change.who().force())
                .param("rule", rule)
                .query((row, n) -> new Set(
                        new RuleSetting(
                                row.getBoolean("off"), row.getString("reason"), margins(row.getString("margins"))),
                        row.getString("set_by"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Map<String, RuleSetting> rules(Change change) {
        Map<String, RuleSetting> rules = new HashMap<>();
        change.sql()
                .sql("""
                        select distinct on (rule) rule, off, reason, margins::text as margins
                        from crosscheck_rule_setting where force_id = :force order by rule, number desc
                        """)
                .param("force", change.who().force())
                .query((row, n) -> rules.put(
                        row.getString("rule"),
                        new RuleSetting(
                                row.getBoolean("off"), row.getString("reason"), margins(row.getString("margins")))))
                .list();
        return rules;
    }

    private static Map<String, Long> margins(String json) {
        Map<String, Long> margins = new HashMap<>();
        JsonReader.object(json.getBytes(StandardCharsets.UTF_8)).forEach((name, value) -> {
            if (value instanceof Long number) {
                margins.put(name, number);
            }
        });
        return margins;
    }

    /** A force's own before a shipped one, the newest of each. */
    List<RequiredType> required(Change change) {
        return change.sql()
                .sql("""
                        select event_kind, plan_type, because from (
                            select distinct on (event_kind, plan_type) event_kind, plan_type, because, required
                            from required_plan_type where force_id is null or force_id = :force
                            order by event_kind, plan_type, (force_id is null), number desc) newest
                        where required order by event_kind, plan_type
                        """)
                .param("force", change.who().force())
                .query((row, n) -> new RequiredType(
                        row.getString("event_kind"), row.getString("plan_type"), row.getString("because")))
                .list();
    }
}
