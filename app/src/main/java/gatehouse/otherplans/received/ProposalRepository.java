package gatehouse.otherplans.received;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.otherplans.proposal.ColumnMap;

/** Every SQL statement about what was dealt with of what was proposed, and about what columns hold. */
final class ProposalRepository {

    /** What came of a proposal. */
    enum Outcome {
        TAKEN,
        PASSED_OVER,
        CARRIED
    }

    Set<String> dealtWith(Change change, String version) {
        return new HashSet<>(change.sql()
                .sql("select proposal from proposal_dealt_with where plan_id = :plan and version = :version")
                .param("plan", change.plan().id())
                .param("version", version)
                .query(String.class)
                .list());
    }

    /** Whether a fact was taken from a version whose file is kept in this plan and was read. */
    boolean isOfFile(Change change, UUID fact) {
        return change.sql()
                .sql("""
                        select exists (
                            select 1
                            from plan_link link
                            join received_version version on version.id = link.to_id
                            join kept_file file on file.plan_id = version.plan_id
                                and encode(file.sha256, 'hex') = version.file_hash and file.name = version.file_name
                            where link.plan_id = :plan and link.from_id = :fact and link.to_kind = 'RECEIVED_VERSION'
                                and version.note is null)
                        """)
                .param("plan", change.plan().id())
                .param("fact", fact)
                .query(Boolean.class)
                .single();
    }

    /** Keeps what came of these; what was dealt with before stays so. */
    void deal(Change change, String version, List<String> proposals, Outcome outcome) {
        change.sql()
                .sql("""
                        insert into proposal_dealt_with (plan_id, version, proposal, outcome, dealt_by, dealt_at)
                        select :plan, :version, proposal, :outcome, :by, :at
                        from unnest(cast(:proposals as text[])) as proposal
                        on conflict do nothing
                        """)
                .param("plan", change.plan().id())
                .param("version", version)
                .param("outcome", outcome.name())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .param("proposals", proposals.toArray(String[]::new))
                .update();
    }

    /** What people of this force said of this owner's tables, the newest of each layout. */
    Map<String, ColumnMap> columns(Change change, String owner) {
        Map<String, ColumnMap> columns = new HashMap<>();
        change.sql()
                .sql("""
                        select distinct on (layout) layout, columns from column_map
                        where force_id = :force and owner = :owner order by layout, number desc
                        """)
                .param("force", change.who().force())
                .param("owner", owner)
                .query((row, n) -> columns.put(row.getString("layout"), ColumnMap.read(row.getString("columns"))))
                .list();
        return columns;
    }

    void remember(Change change, String owner, String layout, ColumnMap columns) {
        change.sql()
                .sql("""
                        insert into column_map (force_id, owner, layout, columns, set_by, set_at)
                        values (:force, :owner, :layout, :columns, :by, :at)
                        """)
                .param("force", change.who().force())
                .param("owner", owner)
                .param("layout", layout)
                .param("columns", columns.words())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .update();
    }
}
