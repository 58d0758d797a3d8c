package bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.staleness.DrillService;
import gatehouse.action.staleness.LevelForm;
import gatehouse.action.staleness.LevelService;
import gatehouse.action.staleness.StalenessService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.home.command.WithoutWeb;

/**
 * The threat level changed, and supposed to change, over fifty plans of a thousand items and over five hundred. The
 * fifty are Northern Ireland's, which its level reaches alone; the level of the United Kingdom reaches them all.
 */
final class StaleBench {
    private static final int FEW = 50;
    private static final int MANY = 500;
    private static final int WARM = 5;
    private static final int ROUNDS = 15;
    private static final double NOISE = 1.2;
    private static final double SECOND = 1_000;

    private final ConfigurableApplicationContext rooms;
    private final CountingSource source;
    private final UUID person;
    private final Map<String, String> last = new HashMap<>();

    private StaleBench(ConfigurableApplicationContext rooms, CountingSource source, UUID person) {
        this.rooms = rooms;
        this.source = source;
        this.person = person;
    }

    static List<Figure> run() {
        try (Scratch scratch = new Scratch()) {
            UUID person = ManyPlans.make(scratch, FEW, MANY);
            CountingSource source = new CountingSource(scratch.store().program());
            try (ConfigurableApplicationContext rooms = WithoutWeb.on(source, scratch.files())) {
                return new StaleBench(rooms, source, person).measured();
            }
        }
    }

    private List<Figure> measured() {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(of("setting the level", () -> set("NI"), () -> set("UK")));
        figures.addAll(of("the drill", () -> drill("NI"), () -> drill("UK")));
        UUID plan = JdbcClient.create(source)
                .sql("select id from plan where reference = 'B-1'")
                .query(UUID.class)
                .single();
        Times.inTurn(WARM, () -> look(plan));
        Times[] seen = Times.inTurn(ROUNDS, () -> look(plan));
        figures.add(Figure.atMost(
                "stale", "what rests on the old in one plan of 1,000 items", "ms", seen[0].median(), SECOND));
        return figures;
    }

    private List<Figure> of(String what, Runnable few, Runnable many) {
        Times.inTurn(WARM, few, many);
        Times[] times = Times.inTurn(ROUNDS, few, many);
        return List.of(
                Figure.times("stale", what + ", statements of 500 plans by 50", "statements", sent(many), sent(few), 1),
                Figure.times(
                        "stale",
                        what + ", per plan of 500 by per plan of 50",
                        "ms",
                        times[1].median() / MANY,
                        times[0].median() / FEW,
                        NOISE),
                Figure.atMost("stale", what + ", 500 plans of 1,000 items", "ms", times[1].median(), SECOND));
    }

    private int sent(Runnable work) {
        source.sinceLast();
        work.run();
        return source.sinceLast();
    }

    private void set(String area) {
        String level = "SEVERE".equals(last.get(area)) ? "CRITICAL" : "SEVERE";
        last.put(area, level);
        rooms.getBean(LevelService.class)
                .set(
                        Doing.byCommand("bench", Action.THREAT_LEVEL_SET, Optional.empty()),
                        new LevelForm(
                                area,
                                level,
                                LocalDate.now(ZoneId.of("Europe/London")).toString(),
                                "Bench"));
    }

    private void drill(String area) {
        DrillService drills = rooms.getBean(DrillService.class);
        rooms.getBean(Entrance.class)
                .look(
                        Doing.byPerson(person, "bench", Action.DRILL, Optional.empty()),
                        "drill",
                        change -> drills.of(change, area, "LOW"));
    }

    private void look(UUID plan) {
        rooms.getBean(Entrance.class)
                .look(
                        Doing.byPerson(person, "bench", Action.PLAN_SEE, Optional.of(plan)),
                        "stale",
                        rooms.getBean(StalenessService.class)::ofPlan);
    }
}
