package bench;

import java.util.UUID;

/**
 * Plans of two hundred items of forty words each, with a log of twenty entries, ten files that are evidence and five things
 * captured, put straight into the tables, and five hundred people who are on 5 to
 * 36 of them. The words are made up, few of them common and most of them rare, as in a language; every row is made from
 * its number alone, so that two stores made alike hold the same.
 */
final class ManyWords {
    static final int PEOPLE = 500;
    private static final int ITEMS_OF_A_PLAN = 200;
    private static final int HIDDEN_ITEMS = 5_000;

    private ManyWords() {}

    /** Fills a new store with so many items. */
    static void make(Scratch scratch, int items) {
        int plans = items / ITEMS_OF_A_PLAN;
        scratch.make("insert into force (id, name) values ('" + new UUID(0, 1) + "', 'Benchshire Police')");
        scratch.make("""
                insert into account (id, force_id, sign_in_name, name, roles, created_at)
                select cast(md5('person ' || n) as uuid), f.id, 'person.' || n, 'PC ' || n, array['COORDINATOR'], now()
                from force f, generate_series(0, %d) as n
                """.formatted(PEOPLE - 1));
        scratch.make("""
                insert into account_state (id, account_id, state, set_by, set_at)
                select gen_random_uuid(), id, 'ACTIVE', 'bench', now() from account
                """);
        plans(scratch, "plan", 1, plans);
        scratch.make("""
                insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                select distinct on (a.id, p.n) gen_random_uuid(), cast(md5('plan ' || p.n) as uuid), a.id,
                    'COORDINATOR', 'bench', now()
                from (select id, cast(substr(sign_in_name, 8) as int) as n from account) a,
                    lateral (select 1 + mod(a.n * 37 + k * 101, %d) as n from generate_series(0, 4 + mod(a.n, 32)) as k) p
                """.formatted(plans));
        sentences(scratch);
        items(scratch, "plan", plans, ITEMS_OF_A_PLAN);
        elsewhere(scratch, "plan", plans);
        settle(scratch);
    }

    /** Adds a plan that nobody is on, with the same words as the others. */
    static void hide(Scratch scratch) {
        plans(scratch, "hidden plan", 1, 1);
        items(scratch, "hidden plan", 1, HIDDEN_ITEMS);
        elsewhere(scratch, "hidden plan", 1);
        settle(scratch);
    }

    private static void plans(Scratch scratch, String name, int first, int last) {
        scratch.make("""
                insert into plan (id, force_id, reference, name, subject, marking, zone, scale, author, created_at)
                select cast(md5('%1$s ' || n) as uuid), f.id, left('%1$s', 1) || '-' || n, '%1$s ' || n, 'EVENT',
                    'OFFICIAL', 'Europe/London', 'GATEHOUSE-4X4/1', 'Benchshire', now()
                from force f, generate_series(%2$d, %3$d) as n
                """.formatted(name, first, last));
        scratch.make("""
                insert into plan_form (id, plan_id, form, set_by, set_at)
                select gen_random_uuid(), p.id, 'FULL', 'bench', now() from plan p
                where not exists (select 1 from plan_form f where f.plan_id = p.id)
                """);
    }

    /** Ten words each, from eight thousand; how rare a word is grows with its number. */
    private static void sentences(Scratch scratch) {
        scratch.make("create table bench_sentence (n int primary key, words text not null)");
        scratch.make("""
                insert into bench_sentence (n, words)
                select s.n, string_agg(%s, ' ' order by k)
                from generate_series(0, 19999) as s (n), generate_series(1, 10) as k,
                    lateral (select cast(floor(8000 * power(mod(abs(cast(hashint4(s.n * 16 + k) as bigint)), 1000003) / 1000003.0, 2))
                        as int) as w) as word
                group by s.n
                """.formatted(word("word.w")));
    }

    /** The made-up word of a number, as SQL: three syllables, and an ending that English leaves as it is. */
    private static String word(String number) {
        String syllables =
                "array['ba','do','ki','lu','mo','na','pe','ri','so','tu','va','wo','ze','gi','fa','hu','jo','cle','dra','gro']";
        return "(%2$s)[1 + %1$s / 400] || (%2$s)[1 + mod(%1$s / 20, 20)] || (%2$s)[1 + mod(%1$s, 20)] || 'n'"
                .formatted(number, syllables);
    }

    /** A word of such a number, as it is searched for. */
    static String word(int number) {
        String[] syllables = {
            "ba", "do", "ki", "lu", "mo", "na", "pe", "ri", "so", "tu", "va", "wo", "ze", "gi", "fa", "hu", "jo", "cle",
            "dra", "gro"
        };
        return syllables[number / 400] + syllables[number / 20 % 20] + syllables[number % 20] + "n";
    }

    private static void items(Scratch scratch, String name, int plans, int items) {
        scratch.make("""
                insert into plan_item (id, plan_id, kind, number, reference, revision, title, words)
                select cast(md5('%1$s ' || p || ' item ' || i) as uuid), cast(md5('%1$s ' || p) as uuid), 'VULNERABILITY',
                    i, 'VUL-' || lpad(i::text, 4, '0'), 1, s0.words,
                    'VUL-' || lpad(i::text, 4, '0') || E'\\n' || s0.words || E'\\n' || s1.words || E'\\n' || s2.words
                        || E'\\n' || s3.words
                from generate_series(1, %2$d) as p, generate_series(1, %3$d) as i,
                    bench_sentence s0, bench_sentence s1, bench_sentence s2, bench_sentence s3
                where s0.n = mod(abs(cast(hashint4(p * 4000 + i * 4) as bigint)), 20000)
                    and s1.n = mod(abs(cast(hashint4(p * 4000 + i * 4 + 1) as bigint)), 20000)
                    and s2.n = mod(abs(cast(hashint4(p * 4000 + i * 4 + 2) as bigint)), 20000)
                    and s3.n = mod(abs(cast(hashint4(p * 4000 + i * 4 + 3) as bigint)), 20000)
                """.formatted(name, plans, items));
    }

    /** What a search finds beside items. */
    private static void elsewhere(Scratch scratch, String name, int plans) {
        scratch.make("""
                insert into decision_log_entry (plan_id, number, happened_at, timed_by, written_at, author, what, known)
                select i.plan_id, i.number, 'epoch', 'WRITTEN', 'epoch', 'PC One', i.title, i.words from plan_item i
                where i.number <= 20 and i.plan_id = any(select cast(md5('%1$s ' || n) as uuid)
                    from generate_series(1, %2$d) as n)
                order by i.plan_id, i.number
                """.formatted(name, plans));
        scratch.make("""
                insert into decision (id, plan_id, recommendation, outcome, capacity, made_by, made_as, made_how, made_at,
                    taken_by, evidence, evidence_file, words_shown, recorded_at)
                select cast(md5('decision ' || i.id) as uuid), e.plan_id, i.id, 'ACCEPTED', 'DECISION', 'Ch Supt One', '', 'SIGNED', 'epoch',
                    'PC One', e.what || ' signed-sheet-' || e.number || '.pdf', cast(md5('file ' || i.id) as uuid), '', 'epoch'
                from decision_log_entry e join plan_item i on i.plan_id = e.plan_id and i.number = e.number
                where e.number <= 10 and e.plan_id = any(select cast(md5('%1$s ' || n) as uuid)
                    from generate_series(1, %2$d) as n)
                """.formatted(name, plans));
        scratch.make("""
                insert into capture (id, force_id, person_id, plan_id, words, captured_by, captured_at)
                select cast(md5('capture ' || e.plan_id || e.number) as uuid), f.id, a.id, e.plan_id, e.what, 'PC One', 'epoch'
                from force f, account a, decision_log_entry e
                where a.sign_in_name = 'person.0' and e.number <= 5 and e.plan_id = any(
                    select cast(md5('%1$s ' || n) as uuid) from generate_series(1, %2$d) as n)
                """.formatted(name, plans));
    }

    private static void settle(Scratch scratch) {
        scratch.make("vacuum analyze plan_item");
        scratch.make("vacuum analyze decision_log_entry");
        scratch.make("analyze");
    }
}
