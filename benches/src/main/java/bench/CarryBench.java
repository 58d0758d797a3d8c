package bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.action.carryforward.AgainstService;
import gatehouse.action.carryforward.CarryForm;
import gatehouse.action.carryforward.CarryService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.canonical.Digest;
import gatehouse.home.command.WithoutWeb;
import gatehouse.record.export.PlanFileService;

/** Plans of a hundred items and of a thousand begun from, and held against what they were begun from. */
final class CarryBench {
    private static final int WARM = 10;
    private static final int ROUNDS = 21;
    private static final CarryForm NEXT = new CarryForm("Next year", "2028-06-24", "2028-06-26");

    private final ConfigurableApplicationContext rooms;
    private final CountingSource source;
    private final UUID person = UUID.randomUUID();

    private CarryBench(ConfigurableApplicationContext rooms, CountingSource source) {
        this.rooms = rooms;
        this.source = source;
    }

    static List<Figure> run() {
        try (Scratch scratch = new Scratch()) {
            CountingSource source = new CountingSource(scratch.store().program());
            try (ConfigurableApplicationContext rooms = WithoutWeb.on(source, scratch.files())) {
                return new CarryBench(rooms, source).measured(scratch);
            }
        }
    }

    private List<Figure> measured(Scratch scratch) {
        UUID small = kept(100);
        UUID large = kept(1000);
        author(scratch);
        Times.inTurn(WARM, () -> carry(small), () -> carry(large));
        Times[] carrying = Times.inTurn(ROUNDS, () -> carry(small), () -> carry(large));
        UUID newSmall = carry(small);
        UUID newLarge = carry(large);
        Times.inTurn(WARM, () -> against(newSmall), () -> against(newLarge));
        Times[] against = Times.inTurn(ROUNDS, () -> against(newSmall), () -> against(newLarge));
        return List.of(
                Figure.times(
                        "carry",
                        "carrying 1,000 items forward by 100",
                        "ms",
                        carrying[1].median(),
                        carrying[0].median(),
                        12),
                Figure.times(
                        "carry",
                        "carrying forward, statements of 1,000 items by 100",
                        "statements",
                        sent(() -> carry(large)),
                        sent(() -> carry(small)),
                        1),
                Figure.times(
                        "carry",
                        "against last year, 1,000 items by 100",
                        "ms",
                        against[1].median(),
                        against[0].median(),
                        12),
                Figure.times(
                        "carry",
                        "against last year, statements of 1,000 items by 100",
                        "statements",
                        sent(() -> against(newLarge)),
                        sent(() -> against(newSmall)),
                        1));
    }

    private int sent(Runnable work) {
        source.sinceLast();
        work.run();
        return source.sinceLast();
    }

    private UUID kept(int items) {
        UUID plan = rooms.getBean(PlanFileService.class)
                .load(
                        Doing.byCommand("bench", Action.PLAN_FILE, Optional.empty()),
                        GeneratedPlan.of(items, "B-" + items),
                        Optional.empty())
                .plan();
        rooms.getBean(VersionService.class)
                .freeze(Doing.byCommand("bench", Action.VERSION_FREEZE, Optional.of(plan)), "As it was");
        return plan;
    }

    /** A coordinator on both. */
    private void author(Scratch scratch) {
        scratch.make("""
                insert into account (id, force_id, sign_in_name, name, roles, created_at)
                select '%s', id, 'pat.bench', 'Insp Pat Bench', array['COORDINATOR'], now() from force where name = '%s'
                """.formatted(person, GeneratedPlan.FORCE));
        scratch.make("""
                insert into account_state (id, account_id, state, set_by, set_at)
                values (gen_random_uuid(), '%s', 'ACTIVE', 'bench', now())
                """.formatted(person));
        scratch.make("""
                insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                select gen_random_uuid(), id, '%s', 'COORDINATOR', 'bench', now() from plan
                """.formatted(person));
        scratch.make("analyze");
    }

    private UUID carry(UUID plan) {
        FormUse once = new FormUse(UUID.randomUUID(), Digest.hex(Digest.sha256(new byte[0])));
        String address = rooms.getBean(CarryService.class)
                .carry(
                        Doing.byPerson(person, "bench", Action.PLAN_CARRY, Optional.of(plan))
                                .using(once),
                        NEXT);
        return UUID.fromString(address.replaceFirst("^/plans/([^/]+)/.*$", "$1"));
    }

    private void against(UUID plan) {
        AgainstService service = rooms.getBean(AgainstService.class);
        rooms.getBean(Entrance.class)
                .look(
                        Doing.byPerson(person, "bench", Action.PLAN_SEE, Optional.of(plan)),
                        "last-year",
                        change -> service.ofPlan(change).differences());
    }
}
