package gatehouse.otherplans.crosscheck;

import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Change;

/** Every SQL statement about which versions received anything was taken from. */
final class TakenFromRepository {

    /** By reference, those that a fact that stands was read in. */
    Set<String> versions(Change change) {
        return change.sql().sql("""
                        select distinct version.reference
                        from plan_link link
                        join plan_item fact on fact.id = link.from_id and fact.removed_at is null
                        join plan_item version on version.id = link.to_id
                        where link.plan_id = :plan and link.from_kind = 'FACT' and link.relation = 'receivedVersion'
                        """).param("plan", change.plan().id()).query(String.class).list().stream()
                .collect(Collectors.toSet());
    }
}
