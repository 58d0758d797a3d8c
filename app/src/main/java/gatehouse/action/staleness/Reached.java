package gatehouse.action.staleness;

/**
 * Which plans a change of the national level reaches, for SQL in which {@code p} is a plan and {@code e} its event.
 *
 * <p>Those of the area whose event is not over; a plan that gives no day is reached, for nobody has said that it is
 * over. The level of the United Kingdom is every plan's; that of Northern Ireland is for plans on its clock, and for
 * events that name it among their force areas.
 */
final class Reached {
    static final String EVENT = """
             left join (
                select v.plan_id, v.first_day, v.last_day, v.force_areas from event v join plan_item i on i.id = v.id
                where i.removed_at is null) e on e.plan_id = p.id
            """;

    /** Binds {@code today} and {@code area}. */
    static final String CONDITION = """
             not p.published
                and coalesce(e.last_day, e.first_day, cast(:today as date)) >= cast(:today as date)
                and (:area = 'UK' or p.zone = 'Europe/Belfast' or exists (
                    select from unnest(e.force_areas) as f (words) where f.words ilike '%northern ireland%'))
            """;

    private Reached() {}
}
