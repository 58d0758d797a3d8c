package gatehouse.home.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import gatehouse.action.staleness.StalenessService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.FormUse;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.account.AccountRefusal;
import gatehouse.foundation.account.AccountService;
import gatehouse.foundation.account.LinkService;
import gatehouse.foundation.account.NewAccount;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.plan.MembershipService;
import gatehouse.plan.plan.PlanPart;
import gatehouse.plan.plan.PlanRevision;
import gatehouse.plan.plan.PlanService;
import gatehouse.record.export.Imported;
import gatehouse.record.export.PlanFileService;

/** The demonstration: a few people of a force that is not, and the worked example with two versions. */
final class DemoWorld {
    static final String EXAMPLE = "/examples/harbour-day.json";

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String HERSELF = "I made them as strategic commander, and still am.";
    private static final String PATH = "/set-password/";

    private final ApplicationContext rooms;

    DemoWorld(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    /** Makes what is not there yet; a line for each account made, with the password that is said this once. */
    List<String> make() {
        Map<String, Object> file = JsonReader.object(example());
        Optional<Imported> imported = load(file);
        List<String> lines = new ArrayList<>();
        Map<String, UUID> made = new TreeMap<>();
        for (DemoPerson person : DemoPerson.all()) {
            String password = password();
            account(person, password, force(file)).ifPresent(account -> {
                made.put(person.signInName(), account.id());
                lines.add(person.line(password));
            });
        }
        imported.ifPresent(plan -> {
            new DemoFiles(rooms).keep(plan.plan());
            DemoPerson first = DemoPerson.all().get(0);
            Optional.ofNullable(made.get(first.signInName()))
                    .ifPresent(person -> new DemoLessons(rooms).keep(first, person));
            settle(plan.plan(), file, made);
            coordinator(made).ifPresent(new DemoLight(rooms)::begin);
            new DemoRequests(rooms, made).make();
        });
        return lines;
    }

    static byte[] example() {
        try (InputStream packed = DemoWorld.class.getResourceAsStream(EXAMPLE)) {
            return packed.readAllBytes();
        } catch (IOException cannot) {
            throw new CommandProblem("The packed example cannot be read: " + Reason.of(cannot) + ".");
        }
    }

    /** The plan before anyone decided; nothing, if it is there. */
    private Optional<Imported> load(Map<String, Object> file) {
        try {
            rooms.getBean(PlanService.class).named(Given.doing(Action.OWN_PAGES), reference(file));
            return Optional.empty();
        } catch (Refusal notThere) {
            return Optional.of(rooms.getBean(PlanFileService.class)
                    .load(Given.doing(Action.PLAN_FILE), CanonicalJson.bytes(undecided(file)), Optional.empty()));
        }
    }

    private Optional<Account> account(DemoPerson person, String password, String force) {
        try {
            AccountService.WithLink made = rooms.getBean(AccountService.class)
                    .add(
                            Given.doing(Action.ACCOUNT_MANAGE),
                            new NewAccount(force, person.signInName(), person.name(), person.post(), person.roles()));
            rooms.getBean(LinkService.class).setPassword(made.link().substring(PATH.length()), password);
            return Optional.of(made.account());
        } catch (Refusal refused) {
            if (refused.reason() != AccountRefusal.NAME_TAKEN) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** People first; then a version for the commander, what was decided on it, and a version with that. */
    private void settle(UUID plan, Map<String, Object> file, Map<String, UUID> people) {
        MembershipService members = rooms.getBean(MembershipService.class);
        DemoPerson.all()
                .forEach(person -> person.capacity()
                        .ifPresent(capacity -> members.add(
                                Given.doing(Action.PLAN_PEOPLE).on(plan), person.signInName(), capacity.name())));
        coordinator(people).ifPresent(person -> new DemoLessons(rooms).answer(plan, person));
        Doing freezing = coordinator(people)
                .map(person -> Doing.byPerson(person, "command", Action.VERSION_FREEZE, Optional.of(plan)))
                .orElse(Given.doing(Action.VERSION_FREEZE).on(plan));
        VersionService versions = rooms.getBean(VersionService.class);
        versions.freeze(freezing, "For the commander's decisions");
        decide(plan, file);
        commander(people).ifPresent(commander -> confirm(plan, commander));
        versions.freeze(freezing, "With the commander's decisions, for endorsement");
    }

    private static Optional<UUID> coordinator(Map<String, UUID> people) {
        return Optional.ofNullable(people.get(DemoPerson.all().get(0).signInName()));
    }

    private void decide(UUID plan, Map<String, Object> file) {
        rooms.getBean(Entrance.class).change(Given.doing(Action.PLAN_FILE).on(plan), change -> {
            Map<String, UUID> items = new TreeMap<>();
            rooms.getBean(ItemService.class)
                    .asked(change)
                    .references()
                    .forEach((reference, item) -> items.put(reference, item.id()));
            parts().forEach(part -> part.load(change, entries(file, part.name()), items));
            PlanRevision.count(change);
            change.logged("plan.imported", "decisions", Map.of());
            return plan;
        });
    }

    private static Optional<UUID> commander(Map<String, UUID> people) {
        return DemoPerson.all().stream()
                .filter(person -> person.capacity().equals(Optional.of(Capacity.ENDORSER)))
                .findFirst()
                .map(person -> people.get(person.signInName()));
    }

    /** Her decisions are older than her place on the plan here; she says that nothing follows from it. */
    private void confirm(UUID plan, UUID commander) {
        Doing looking = Doing.byPerson(commander, "command", Action.PLAN_SEE, Optional.of(plan));
        StalenessService staleness = rooms.getBean(StalenessService.class);
        List<String> said = rooms.getBean(Entrance.class)
                .look(looking, "stale", change -> staleness.ofPlan(change).saidByTheCommander());
        if (!said.isEmpty()) {
            FormUse once = new FormUse(Identity.next(), Digest.hex(Digest.sha256(CanonicalJson.bytes(said))));
            staleness.confirmAnswers(looking.as(Action.DECIDE).using(once), said, HERSELF);
        }
    }

    private Collection<PlanPart> parts() {
        return rooms.getBeansOfType(PlanPart.class).values();
    }

    @SuppressWarnings("unchecked") // the packed example is a plan file, which a test imports whole
    private static List<Map<String, Object>> entries(Map<String, Object> file, String part) {
        return (List<Map<String, Object>>) content(file).getOrDefault(part, List.of());
    }

    private Map<String, Object> undecided(Map<String, Object> file) {
        Map<String, Object> content = new TreeMap<>(content(file));
        parts().forEach(part -> content.remove(part.name()));
        return Map.of("format", file.get("format"), "content", content);
    }

    @SuppressWarnings("unchecked") // as above
    private static Map<String, Object> content(Map<String, Object> file) {
        return (Map<String, Object>) file.get("content");
    }

    static String reference(Map<String, Object> file) {
        return (String) plan(file).get("reference");
    }

    private static String force(Map<String, Object> file) {
        return (String) plan(file).get("author");
    }

    private static Map<?, ?> plan(Map<String, Object> file) {
        return (Map<?, ?>) content(file).get("plan");
    }

    /** Four fours of letters and digits that are not mistaken for each other. */
    private static String password() {
        StringBuilder password = new StringBuilder();
        while (password.length() < 19) {
            int random = Identity.random(1)[0] & 0xff;
            if (password.length() % 5 == 4) {
                password.append('-');
            } else if (random < LETTERS.length() * 8) {
                password.append(LETTERS.charAt(random % LETTERS.length()));
            }
        }
        return password.toString();
    }
}
