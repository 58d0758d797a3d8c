package bench;

import java.util.UUID;

/** Plans of a thousand items each, put straight into the tables, with one coordinator on all of them. */
final class ManyPlans {
    /** Half are assessments and half are recommendations that rest on them; what else there is is not judged. */
    static final int ITEMS = 1_000;

    private ManyPlans() {}

    /** So many plans on the clock of Belfast, the rest on that of London. */
    static UUID make(Scratch scratch, int inBelfast, int all) {
        UUID person = UUID.randomUUID();
        scratch.make("insert into force (id, name) values ('" + person + "', 'Benchshire Police')");
        scratch.make("""
                insert into account (id, force_id, sign_in_name, name, roles, created_at)
                values ('%1$s', '%1$s', 'pat.bench', 'Insp Pat Bench', array['COORDINATOR'], now())
                """.formatted(person));
        scratch.make("""
                insert into account_state (id, account_id, state, set_by, set_at)
                values (gen_random_uuid(), '%1$s', 'ACTIVE', 'bench', now())
                """.formatted(person));
        scratch.make("""
                insert into plan (id, force_id, reference, name, subject, marking, zone, scale, author, created_at)
                select gen_random_uuid(), '%s', 'B-' || n, 'Plan ' || n, 'EVENT', 'OFFICIAL',
                    case when n <= %d then 'Europe/Belfast' else 'Europe/London' end, 'GATEHOUSE-4X4/1', 'Benchshire', now()
                from generate_series(1, %d) as n
                """.formatted(person, inBelfast, all));
        scratch.make("""
                insert into plan_form (id, plan_id, form, set_by, set_at)
                select gen_random_uuid(), id, 'FULL', 'bench', now() from plan
                """);
        scratch.make("""
                insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                select gen_random_uuid(), id, '%s', 'COORDINATOR', 'bench', now() from plan
                """.formatted(person));
        items(scratch);
        scratch.make("analyze");
        return person;
    }

    private static void items(Scratch scratch) {
        scratch.make("""
                insert into plan_item (id, plan_id, kind, number, reference, revision, title, words)
                select gen_random_uuid(), p.id, k.kind, n, k.prefix || '-' || lpad(n::text, 3, '0'), 1, 'Item ' || n,
                    'Words of item ' || n
                from plan p, generate_series(1, %d) as n,
                    (values ('METHOD_ASSESSMENT', 'MTH'), ('RECOMMENDATION', 'REC')) as k (kind, prefix)
                """.formatted(ITEMS / 2));
        scratch.make("""
                insert into item_revision (item_id, revision, body, sha256, saved_by, saved_at)
                select id, 1, '{}', sha256('{}'), 'bench', now() from plan_item
                """);
        scratch.make("""
                insert into plan_link (id, plan_id, from_id, from_kind, relation, to_id, to_kind, position)
                select gen_random_uuid(), r.plan_id, r.id, r.kind, 'methods', m.id, m.kind, 0
                from plan_item r join plan_item m
                    on m.plan_id = r.plan_id and m.number = r.number and m.kind = 'METHOD_ASSESSMENT'
                where r.kind = 'RECOMMENDATION'
                """);
        scratch.make("""
                with added as (
                    insert into plan_item (id, plan_id, kind, number, reference, revision, title, words)
                    select gen_random_uuid(), id, 'EVENT', 1, 'EVT-001', 1, 'Event', '' from plan
                    returning id, plan_id)
                insert into event (id, plan_id, name, first_day)
                select id, plan_id, 'Event', current_date + 30 from added
                """);
    }
}
