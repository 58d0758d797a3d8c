package gatehouse.otherplans.crosscheck;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.otherplans.rule.RequiredType;
import gatehouse.otherplans.rule.RuleSetting;

/** Every SQL statement about what a force decides of the review. */
final class CheckSettingsRepository {

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
