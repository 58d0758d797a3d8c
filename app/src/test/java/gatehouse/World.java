package gatehouse;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.carryforward.AgainstService;
import gatehouse.action.carryforward.CarriedFromPart;
import gatehouse.action.carryforward.CarryService;
import gatehouse.action.carryforward.GrantService;
import gatehouse.action.carryforward.LastYearPart;
import gatehouse.action.carryforward.OriginsPart;
import gatehouse.action.carryforward.Redone;
import gatehouse.action.carryforward.ToConfirmPart;
import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.dailyreview.DailyReviewPart;
import gatehouse.action.dailyreview.DailyReviewService;
import gatehouse.action.decision.AcceptanceService;
import gatehouse.action.decision.AcceptancesPart;
import gatehouse.action.decision.ConfirmationService;
import gatehouse.action.decision.DecidedWords;
import gatehouse.action.decision.DecisionService;
import gatehouse.action.decision.DecisionsPart;
import gatehouse.action.decision.Recording;
import gatehouse.action.decision.Sheets;
import gatehouse.action.decisionlog.DecisionLogPart;
import gatehouse.action.decisionlog.DecisionLogService;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.endorsement.EndorsementsPart;
import gatehouse.action.mentoring.MentoringService;
import gatehouse.action.staleness.BasisChangesPart;
import gatehouse.action.staleness.BasisKept;
import gatehouse.action.staleness.ConfirmedPart;
import gatehouse.action.staleness.RestsOnOldPart;
import gatehouse.action.staleness.StalenessService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.audit.AuditLog;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Database;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.foundation.file.FileStore;
import gatehouse.foundation.force.ForceData;
import gatehouse.options.delivery.DeliveriesPart;
import gatehouse.options.delivery.DeliveryService;
import gatehouse.options.effect.EffectRules;
import gatehouse.plan.capture.CaptureService;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Bases;
import gatehouse.plan.kind.DeclaredKinds;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.MembershipService;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.AccreditationService;
import gatehouse.tasking.request.RequestService;
import gatehouse.tasking.request.TriageService;
import gatehouse.tasking.tasking.AdviceKind;
import gatehouse.tasking.tasking.BeginForm;
import gatehouse.tasking.tasking.BeginService;
import gatehouse.tasking.tasking.FromLightForm;
import gatehouse.tasking.tasking.TaskingKind;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A small force with named people, on a database of its own: what most tests begin from. */
public final class World implements AutoCloseable {
    public final TestDatabase database = TestDatabase.fresh();
    public final JdbcClient sql = JdbcClient.create(database.program());
    public final Entrance entrance =
            new Entrance(new Database(database.program(), Clock.systemUTC()), new AuditLog("test"));
    public final Kinds kinds = DeclaredKinds.all();
    public final Bases bases = DeclaredKinds.bases();
    public final BasisKept basisKept = new BasisKept(bases);
    public final ItemService items = new ItemService(
            entrance,
            new ForceData(),
            kinds,
            List.of(new DecidedWords()),
            List.of(
                    new EffectRules(change -> code -> code.startsWith("GOV")),
                    AdviceKind.adviceWasGiven(),
                    TaskingKind.wasTasked()),
            List.of(basisKept, new Redone()));
    public final PlanService plans = new PlanService(
            entrance,
            List.of(items::remarked),
            List.of(
                    (change, from, to) -> this.versions.keepFirst(change, "As the " + from.inSentence()),
                    new FromLightForm(items, kinds)));
    public final BeginService begin = new BeginService(entrance, plans, items);
    public final ContentsService contents = new ContentsService(
            kinds,
            items,
            List.of(
                    new DecisionsPart(kinds, items),
                    new DeliveriesPart(),
                    new AcceptancesPart(kinds, items),
                    new BasisChangesPart(),
                    new ConfirmedPart(),
                    new RestsOnOldPart(bases),
                    new DecisionLogPart(),
                    new DailyReviewPart(),
                    new CarriedFromPart(),
                    new OriginsPart(),
                    new LastYearPart(),
                    new ToConfirmPart()));
    public final VersionService versions = new VersionService(entrance, contents, new ContentsJson(kinds));
    public final FileStore files = new FileStore(Path.of("target", "test-files"));
    public final CaptureService captures = new CaptureService(entrance, files, items, kinds);
    public final Sheets sheets = new Sheets();
    public final Recording recording = new Recording(files);
    public final DecisionService decisions = new DecisionService(entrance, kinds, items, sheets, recording);
    public final AcceptanceService acceptances = new AcceptanceService(entrance, kinds, items, sheets, recording);
    public final ConfirmationService confirmations = new ConfirmationService(entrance);
    public final DeliveryService deliveries = new DeliveryService(entrance, kinds, items);
    public final StalenessService staleness = new StalenessService(entrance, bases);
    public final MembershipService people = new MembershipService(entrance, List.of(basisKept));
    public final DailyReviewService daily = new DailyReviewService(entrance, new ForceData(), kinds);
    public final DecisionLogService log = new DecisionLogService(entrance, people);
    public final EndorsementService endorsements = new EndorsementService(entrance, versions, recording);

    public final CarryService carrying =
            new CarryService(entrance, kinds, plans, items, versions, staleness, new EndorsementsPart(confirmations));
    public final AgainstService against = new AgainstService(entrance, contents);
    public final GrantService grants = new GrantService(entrance, versions);

    public final AccreditationService coordinators = new AccreditationService(entrance);
    public final RequestService requests = new RequestService(entrance, new ForceData());
    public final TriageService triage = new TriageService(entrance, requests, coordinators, plans, items, kinds);
    public final MentoringService mentoring = new MentoringService(entrance, versions);

    public final UUID force = UUID.randomUUID();
    public final UUID field = person("Insp Jo Field", Role.COORDINATOR);
    public final UUID marsh = person("Sgt Ade Marsh", Role.COORDINATOR);
    public final UUID hall = person("Ch Supt Ros Hall", Role.STRATEGIC_COMMANDER);
    public final UUID stranger = person("Insp Lee Stranger", Role.COORDINATOR);

    public UUID person(String name, Role role) {
        UUID id = UUID.randomUUID();
        sql.sql("insert into force (id, name) values (:id, 'Northshire Police') on conflict do nothing")
                .param("id", force)
                .update();
        sql.sql("""
                        insert into account (id, force_id, sign_in_name, name, post, roles, created_at)
                        values (:id, :force, :signIn, :name, '', array[:role], now())
                        """)
                .param("id", id)
                .param("force", force)
                .param("signIn", id.toString())
                .param("name", name)
                .param("role", role.name())
                .update();
        sql.sql("""
                        insert into account_state (id, account_id, state, set_by, set_at)
                        values (gen_random_uuid(), :id, 'ACTIVE', 'test', now())
                        """).param("id", id).update();
        return id;
    }

    /** A plan begun by Insp Field, with Sgt Marsh as deputy and Ch Supt Hall to endorse it. */
    public UUID plan(String name) {
        BeginForm form = new BeginForm(
                name,
                "CONCISE",
                "OFFICIAL-SENSITIVE",
                ItemForm.filled(kinds.get("TASKING"), "", Map.of("task", List.of("Develop the plan"))));
        String address = begin.byTasking(by(field, Action.PLAN_BEGIN), form);
        UUID plan = UUID.fromString(address.substring("/plans/".length()));
        member(plan, marsh, Capacity.DEPUTY);
        member(plan, hall, Capacity.ENDORSER);
        return plan;
    }

    public void member(UUID plan, UUID person, Capacity capacity) {
        sql.sql("""
                        insert into plan_member (id, plan_id, person_id, capacity, added_by, added_at)
                        values (gen_random_uuid(), :plan, :person, :capacity, 'test', now())
                        """)
                .param("plan", plan)
                .param("person", person)
                .param("capacity", capacity.name())
                .update();
    }

    /** Someone about to do something to no plan, by a form never sent before. */
    public Doing by(UUID person, Action action) {
        return Doing.byPerson(person, "test", action, Optional.empty()).using(use("once"));
    }

    /** Someone about to do something to a plan, by a form never sent before. */
    public Doing by(UUID person, Action action, UUID plan) {
        return Doing.byPerson(person, "test", action, Optional.of(plan)).using(use("once"));
    }

    /** A fresh key for a form with these words in it. */
    public static FormUse use(String words) {
        return new FormUse(UUID.randomUUID(), Digest.hex(Digest.sha256(words.getBytes(UTF_8))));
    }

    @Override
    public void close() {
        database.close();
    }
}
