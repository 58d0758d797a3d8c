package gatehouse.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.version.Difference;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.home.command.WithoutWeb;
import gatehouse.plan.plan.PlanRevision;
import gatehouse.record.export.PlanFileService;

/** Freezing and comparing plans of a hundred items and of a thousand. */
final class VersionBench {
    private static final int WARM = 8;
    private static final int ROUNDS = 15;

    private final ConfigurableApplicationContext rooms;
    private final JdbcClient sql;

    private VersionBench(Scratch scratch, ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
        this.sql = JdbcClient.create(scratch.store().program());
    }

    static List<Figure> run() {
        try (Scratch scratch = new Scratch()) {
            scratch.make("create table bench_body (id bigint generated always as identity, body bytea, sha256 bytea)");
            scratch.make("grant insert on bench_body to public");
            try (ConfigurableApplicationContext rooms =
                    WithoutWeb.on(scratch.store().program(), scratch.files())) {
                return new VersionBench(scratch, rooms).measured();
            }
        }
    }

    private List<Figure> measured() {
        UUID small = plan(100);
        UUID large = plan(1000);
        Map<String, Object> body = JsonReader.object(bytes(large, freeze(large)));
        freeze(small);
        Times.told(WARM, () -> freezing(small), () -> freezing(large), () -> writing(body));
        Times[] freeze = Times.told(ROUNDS, () -> freezing(small), () -> freezing(large), () -> writing(body));
        Times.inTurn(WARM, () -> compare(small), () -> compare(large));
        Times[] compare = Times.inTurn(ROUNDS, () -> compare(small), () -> compare(large));
        return List.of(
                Figure.times(
                        "version", "freezing 1,000 items by 100", "ms", freeze[1].median(), freeze[0].median(), 12),
                Figure.times(
                        "version", "comparing 1,000 items by 100", "ms", compare[1].median(), compare[0].median(), 12),
                Figure.times(
                        "version",
                        "freezing 1,000 items by writing the same JSON and its hash",
                        "ms",
                        freeze[1].median(),
                        freeze[2].median(),
                        3));
    }

    private UUID plan(int items) {
        return rooms.getBean(PlanFileService.class)
                .load(
                        Doing.byCommand("bench", Action.PLAN_FILE, Optional.empty()),
                        GeneratedPlan.of(items, "B-" + items),
                        Optional.empty())
                .plan();
    }

    private double freezing(UUID plan) {
        rooms.getBean(Entrance.class).change(doing(Action.PLAN_CHANGE, plan), change -> {
            PlanRevision.count(change);
            change.logged("plan.touched", "plan", Map.of());
            return plan;
        });
        return Times.of(() -> freeze(plan));
    }

    private Version freeze(UUID plan) {
        return rooms.getBean(VersionService.class).freeze(doing(Action.VERSION_FREEZE, plan), "Measured");
    }

    private double writing(Map<String, Object> body) {
        return Times.of(() -> {
            byte[] bytes = CanonicalJson.bytes(body);
            sql.sql("insert into bench_body (body, sha256) values (:body, :hash)")
                    .param("body", bytes)
                    .param("hash", Digest.sha256(bytes))
                    .update();
        });
    }

    private byte[] bytes(UUID plan, Version version) {
        VersionService versions = rooms.getBean(VersionService.class);
        return rooms.getBean(Entrance.class)
                .look(doing(Action.VERSION_SEE, plan), "version", change -> versions.bytes(change, version));
    }

    private void compare(UUID plan) {
        VersionService versions = rooms.getBean(VersionService.class);
        rooms.getBean(Entrance.class)
                .look(
                        doing(Action.VERSION_SEE, plan),
                        "differences",
                        change -> Difference.between(
                                versions.open(change, 1).contents(),
                                versions.open(change, 2).contents()));
    }

    private static Doing doing(Action action, UUID plan) {
        return Doing.byCommand("bench", action, Optional.of(plan));
    }
}
