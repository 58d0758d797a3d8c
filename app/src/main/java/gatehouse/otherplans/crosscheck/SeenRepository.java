package gatehouse.otherplans.crosscheck;

import java.time.OffsetDateTime;
import java.util.List;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.WallClock;

/** Every SQL statement about who was shown which clash. */
final class SeenRepository {

    /** Who, and when first, by the clock at the event. */
    record Seen(String who, String when) {}

    /** Adds those that this person was not shown before, in one statement. */
    void keep(Change change, List<String> identities) {
        if (identities.isEmpty() || change.who().person().isEmpty()) {
            return;
        }
        change.sql()
                .sql("""
                        insert into finding_seen (plan_id, identity, account, first_seen_at)
                        select :plan, identity, :account, :at from unnest(cast(:identities as text[])) as identity
                        on conflict do nothing
                        """)
                .param("plan", change.plan().id())
                .param("account", change.who().person().orElseThrow())
                .param("at", change.stamp())
                .param("identities", identities.toArray(String[]::new))
                .update();
    }

    List<Seen> of(Change change, String identity) {
        return change.sql()
                .sql("""
                        select a.name, s.first_seen_at from finding_seen s join account a on a.id = s.account
                        where s.plan_id = :plan and s.identity = :identity order by s.first_seen_at, a.name
                        """)
                .param("plan", change.plan().id())
                .param("identity", identity)
                .query((row, n) -> new Seen(
                        row.getString("name"),
                        WallClock.words(
                                row.getObject("first_seen_at", OffsetDateTime.class)
                                        .toInstant(),
                                change.plan().zone())))
                .list();
    }
}
