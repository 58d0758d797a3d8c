package bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.home.command.WithoutWeb;
import gatehouse.home.search.Found;
import gatehouse.home.search.Question;
import gatehouse.home.search.SearchService;

/**
 * A search by five hundred people in turn, with its entry in the log; beside it, by the same people and with such an
 * entry, the bare text query for the same words in the same store, with the same order, count and excerpts, which asks nobody's
 * rights.
 */
final class SearchBench {
    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final int WARM = 200;
    private static final int QUERIES = 500;
    private static final double TEN_TIMES = 3;
    private static final double RIGHTS = 2;
    private static final double MILLISECONDS_APART = 5;

    private static final String BARE = """
            with asked as materialized (select websearch_to_tsquery('english', :words) as words),
            ordered as (
                select i.id, i.reference, i.title, i.words, ts_rank(i.found_by, (select words from asked)) as rank,
                    count(*) over () as every
                from plan_item i where i.found_by @@ (select words from asked)
                order by rank desc, i.id limit 20)
            select o.*, ts_headline('english', o.words, (select words from asked),
                    'StartSel=<, StopSel=>, MaxWords=30, MinWords=12') as around
            from ordered o order by o.rank desc, o.id
            """;

    private SearchBench() {}

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        Times[] few;
        try (Side side = new Side(FEW, false)) {
            few = side.measured();
            try (Side hidden = new Side(FEW, true)) {
                figures.addAll(apart(side, hidden));
            }
        }
        Times[] many;
        try (Side side = new Side(MANY, false)) {
            many = side.measured();
        }
        figures.add(0, figure("p95 of 1,000,000 items by 100,000", many[0], few[0], TEN_TIMES));
        figures.add(1, figure("100,000 items, p95 by the bare text query", few[0], few[1], RIGHTS));
        figures.add(2, figure("1,000,000 items, p95 by the bare text query", many[0], many[1], RIGHTS));
        return figures;
    }

    private static Figure figure(String what, Times times, Times yardstick, double reach) {
        return Figure.times("search", what, "ms", times.p95(), yardstick.p95(), reach);
    }

    private static List<Figure> apart(Side without, Side with) {
        Times.inTurn(WARM, without.next(), with.next());
        Times[] times = Times.inTurn(QUERIES, without.next(), with.next());
        long changed = 0;
        for (int n = 0; n < QUERIES; n++) {
            changed += without.found(n).equals(with.found(n)) ? 0 : 1;
        }
        return List.of(
                Figure.atMost("search", "results that a hidden plan changed", "searches", changed, 0),
                Figure.atMost(
                        "search",
                        "medians with and without a hidden plan, apart",
                        "ms",
                        Math.abs(times[0].median() - times[1].median()),
                        MILLISECONDS_APART));
    }

    /** One store, with or without the hidden plan, and the questions that are asked of it. */
    private static final class Side implements AutoCloseable {
        private final Scratch scratch = new Scratch();
        private final ConfigurableApplicationContext rooms;

        Side(int items, boolean hidden) {
            ManyWords.make(scratch, items);
            if (hidden) {
                ManyWords.hide(scratch);
            }
            this.rooms = WithoutWeb.on(scratch.store().program(), scratch.files());
        }

        /** The search, and the bare text query. */
        Times[] measured() {
            Times.inTurn(WARM, next(), nextBare());
            return Times.inTurn(QUERIES, next(), nextBare());
        }

        Runnable next() {
            int[] asked = {0};
            return () -> found(asked[0]++);
        }

        private Runnable nextBare() {
            int[] asked = {0};
            return () -> bare(asked[0]++);
        }

        private void bare(int number) {
            look(
                    number,
                    change -> change.sql()
                            .sql(BARE)
                            .param("words", words(number))
                            .query((row, n) -> row.getString("title") + row.getString("around") + row.getInt("every"))
                            .list());
        }

        Found found(int number) {
            Question question = Question.read(words(number), "", "", "", "");
            return look(number, change -> rooms.getBean(SearchService.class).find(change, question));
        }

        private <T> T look(int number, Function<Change, T> work) {
            Doing doing = Doing.byPerson(person(number), "bench", Action.SEARCH, Optional.empty());
            return rooms.getBean(Entrance.class).look(doing, "search", work);
        }

        @Override
        public void close() {
            rooms.close();
            scratch.close();
        }
    }

    private static UUID person(int number) {
        return md5("person " + number % ManyWords.PEOPLE);
    }

    /** As the database makes one of the same words. */
    private static UUID md5(String words) {
        try {
            ByteBuffer bytes =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(words.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** One word or two, common ones and rare ones, the same for each number. */
    private static String words(int number) {
        Random random = new Random(number);
        String first = ManyWords.word(200 + random.nextInt(7_000));
        return random.nextBoolean() ? first : first + " " + ManyWords.word(random.nextInt(800));
    }
}
