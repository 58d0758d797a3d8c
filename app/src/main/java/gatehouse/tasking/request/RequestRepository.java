package gatehouse.tasking.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.database.Identity;

/** Every SQL statement about requests themselves. */
final class RequestRepository {
    private static final String SELECT =
            "select r.*, " + OutcomeRepository.COLUMNS + """
            , h.id as happening_id, h.kind as happening_kind, h.words as happening_words,
            h.happened_on, h.recorded_by as happening_by, h.recorded_at as happening_at
            from request r
                left join lateral (select l.* from request_outcome l where l.request_id = r.id
                    order by l.number desc limit 1) o on true
            """ + OutcomeRepository.JOINS + """
                left join lateral (select g.* from request_reopening x join request_happening g on g.id = x.happening_id
                    where x.outcome_id = o.id order by g.recorded_at desc limit 1) h on true
            where r.force_id = :force
            """;
    private static final String INSERT = """
            insert into request (id, force_id, number, event_name, venue, first_day, last_day, asked_for,
                criterion, contact, filed_by_id, filed_by, filed_at, caller, called_at, means)
            values (:id, :force, :number, :name, :venue, :first, :last, :asked, :criterion, :contact, :person,
                :by, :at, :caller, :called, :means)
            """;
    private static final String ORDER = " order by r.first_day nulls last, r.number";

    /** Every request of the force, the soonest first. */
    List<Request> ofForce(Change change) {
        return change.sql()
                .sql(SELECT + ORDER)
                .param("force", change.who().force())
                .query((row, n) -> request(row))
                .list();
    }

    /** Those that this person filed, the newest first. */
    List<Request> own(Change change) {
        return change.sql()
                .sql(SELECT + " and r.filed_by_id = :person order by r.number desc")
                .param("force", change.who().force())
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> request(row))
                .list();
    }

    /** Those of the same name or place. */
    List<Request> like(Change change, String eventName, String venue) {
        return change.sql()
                .sql(SELECT + """
                        and (resource_key(r.event_name) = nullif(resource_key(:name), '')
                            or r.venue <> '' and resource_key(r.venue) = nullif(resource_key(:venue), ''))
                        """ + ORDER)
                .param("force", change.who().force())
                .param("name", eventName)
                .param("venue", venue)
                .query((row, n) -> request(row))
                .list();
    }

    /** One that this person filed, or any if they may decide on it, or one by which they coordinate a plan. */
    Optional<Request> find(Change change, int number, boolean any) {
        return change.sql()
                .sql(SELECT + """
                        and r.number = :number and (:any or r.filed_by_id = :person or exists (
                            select from request_outcome w join plan_member b on b.plan_id = w.plan_id
                            where w.request_id = r.id and b.person_id = :person and b.ended_at is null
                                and b.capacity in ('COORDINATOR', 'DEPUTY', 'MENTOR')))
                        """)
                .param("force", change.who().force())
                .param("number", number)
                .param("any", any)
                .param("person", change.who().person().orElseThrow())
                .query((row, n) -> request(row))
                .optional();
    }

    /** Holds off another decision on it until this change ends. */
    void lock(Change change, Request request) {
        change.sql()
                .sql("select pg_advisory_xact_lock(hashtext(:request))::text")
                .param("request", "request " + request.id())
                .query(String.class)
                .single();
    }

    /** The number that it got. */
    int insert(Change change, NewRequest request) {
        RequestForm form = request.form();
        int number = nextNumber(change);
        change.sql()
                .sql(INSERT)
                .param("id", Identity.next())
                .param("force", change.who().force())
                .param("number", number)
                .param("name", form.eventName())
                .param("venue", form.venue())
                .param("first", request.firstDay().orElse(null))
                .param("last", request.lastDay().orElse(null))
                .param("asked", form.askedFor())
                .param("criterion", form.criterion())
                .param("contact", form.contact())
                .param("person", change.who().person().orElseThrow())
                .param("by", change.who().nameAndPost())
                .param("at", change.stamp())
                .param("caller", form.caller())
                .param(
                        "called",
                        request.calledAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .param("means", request.means().map(Means::name).orElse(""))
                .update();
        return number;
    }

    private static int nextNumber(Change change) {
        return change.sql()
                .sql("""
                        select coalesce(max(number), 0) + 1
                        from request, pg_advisory_xact_lock(hashtext('requests of ' || cast(:force as text)))
                        where force_id = :force
                        """)
                .param("force", change.who().force())
                .query(Integer.class)
                .single();
    }

    /** Who decides on requests in this force and may sign in. */
    List<String> leads(Change change) {
        return change.sql()
                .sql("""
                        select a.name from account a where a.force_id = :force and :role = any(a.roles)
                            and 'ACTIVE' = (select s.state from account_state s where s.account_id = a.id
                                order by s.set_at desc, s.id desc limit 1)
                        order by a.name
                        """)
                .param("force", change.who().force())
                .param("role", Role.REGIONAL_LEAD.name())
                .query(String.class)
                .list();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("event_name"),
                row.getString("venue"),
                Optional.ofNullable(row.getObject("first_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getString("asked_for"),
                row.getString("criterion"),
                row.getString("contact"),
                row.getString("filed_by"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("caller"),
                Optional.ofNullable(row.getObject("called_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Means.find(row.getString("means")),
                row.getObject("outcome_id") == null ? Optional.empty() : Optional.of(OutcomeRepository.decided(row)),
                row.getObject("happening_id") == null
                        ? Optional.empty()
                        : Optional.of(HappenedRepository.happened(row)));
    }
}
