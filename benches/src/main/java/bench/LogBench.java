package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry of the decision log through HTTP, by one person and by eight at once, all in one plan. */
final class LogBench {
    private static final int PEOPLE = 8;
    private static final int WARM = 40;
    private static final int ALONE = 300;
    private static final int TOGETHER = 80;

    private final Served served;
    private final UUID plan;
    private final List<Visitor> people;
    private final List<Visitor> yardsticks;
    private int sent;

    private LogBench(Served served, UUID plan, List<Visitor> people, List<Visitor> yardsticks) {
        this.served = served;
        this.plan = plan;
        this.people = people;
        this.yardsticks = yardsticks;
    }

    static List<Figure> run() {
        try (Served served = new Served()) {
            served.scratch().make(BareCommit.TABLE);
            served.scratch().make(BareCommit.GRANT);
            try (ServletWebServerApplicationContext bare = BareCommit.start(served.source())) {
                UUID plan = served.plan(100);
                List<Visitor> people = IntStream.range(0, PEOPLE)
                        .mapToObj(n -> served.deputy("deputy." + n, plan))
                        .toList();
                List<Visitor> yardsticks = IntStream.range(0, PEOPLE)
                        .mapToObj(n -> BareCommit.signedIn(bare))
                        .toList();
                return new LogBench(served, plan, people, yardsticks).measured();
            }
        }
    }

    private List<Figure> measured() {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            rounds(pool, WARM, PEOPLE);
            Times[] alone = rounds(pool, ALONE, 1);
            Times[] together = rounds(pool, TOGETHER, PEOPLE);
            return List.of(
                    figure("1 person, p95", alone),
                    figure("8 people at once, p95", together),
                    Figure.atMost("log", "lost", "entries", sent - kept(), 0),
                    Figure.atMost("log", "out of order", "entries", outOfOrder(), 0));
        } finally {
            pool.shutdownNow();
        }
    }

    private static Figure figure(String what, Times[] times) {
        return Figure.times("log", what, "ms", times[0].p95(), times[1].p95(), 2.5);
    }

    /** So many rounds of entries and of the yardstick by turns, each by so many people at once. */
    private Times[] rounds(ExecutorService pool, int rounds, int people) {
        Times[] times = {new Times(), new Times()};
        for (int round = 0; round < rounds; round++) {
            int number = sent;
            times[0].add(atOnce(pool, people, n -> write(n, number + n)));
            sent += people;
            times[1].add(atOnce(pool, people, this::commit));
        }
        return times;
    }

    /** What one of several people does: opens the form, and gives back the sending of it, which is what is timed. */
    private interface Work {
        Runnable by(int person);
    }

    private static List<Double> atOnce(ExecutorService pool, int people, Work work) {
        List<Callable<Double>> sending = IntStream.range(0, people)
                .mapToObj(work::by)
                .map(send -> (Callable<Double>) () -> Times.of(send))
                .toList();
        try {
            List<Double> times = new ArrayList<>();
            for (Future<Double> one : pool.invokeAll(sending)) {
                times.add(one.get());
            }
            return times;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Runnable write(int person, int number) {
        Visitor visitor = people.get(person);
        String address = "/plans/" + plan + "/log";
        Map<String, String> form = Visitor.hidden(visitor.get(address));
        form.put("what", "Seen at the gate, %09d".formatted(number));
        form.put("known", "One call from a steward");
        form.put("_elapsed", "4200");
        return () -> visitor.post(address, form);
    }

    private Runnable commit(int person) {
        Visitor visitor = yardsticks.get(person);
        Map<String, String> form = Visitor.hidden(visitor.get("/rows"));
        form.put("words", "Seen at the gate, at " + System.nanoTime());
        return () -> visitor.post("/rows", form);
    }

    private int kept() {
        return count("select count(*) from (select distinct what from decision_log_entry where plan_id = :plan) kept");
    }

    /** Entries of a person that stand before one that the same person sent earlier, or whose number leaves a gap. */
    private int outOfOrder() {
        return count("""
                select count(*) from (
                    select number, row_number() over (order by number) as place, what,
                        lag(what) over (partition by author order by number) as before, written_at,
                        lag(written_at) over (order by number) as written_before
                    from decision_log_entry where plan_id = :plan) entry
                where number <> place or before > what or written_before > written_at
                """);
    }

    private int count(String question) {
        return JdbcClient.create(served.scratch().store().program())
                .sql(question)
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }
}
