package gatehouse.action.carryforward;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.action.contents.PlanContents;
import gatehouse.action.endorsement.EndorsementsPart;
import gatehouse.action.staleness.StalenessService;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.item.NewItems;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanService;

/** Begins a plan from the last kept version of another: by whoever reads it, or whom the regional lead let in. */
public final class CarryService {
    private final Entrance entrance;
    private final Kind events;
    private final PlanService plans;
    private final ItemService items;
    private final VersionService versions;
    private final StalenessService staleness;
    private final EndorsementsPart endorsements;
    private final NewItems newItems = new NewItems();
    private final CarryRepository carried = new CarryRepository();
    private final GrantRepository grants = new GrantRepository();

    public CarryService(
            Entrance entrance,
            Kinds kinds,
            PlanService plans,
            ItemService items,
            VersionService versions,
            StalenessService staleness,
            EndorsementsPart endorsements) {
        WhatCarries.check(kinds);
        Topic.check(kinds);
        this.entrance = entrance;
        this.events = kinds.get("EVENT");
        this.plans = plans;
        this.items = items;
        this.versions = versions;
        this.staleness = staleness;
        this.endorsements = endorsements;
    }

    /** Begins a plan from the one that this is done to; answers with the address of what became of it. */
    public String carry(Doing doing, CarryForm form) {
        return entrance.changeOnce(doing, change -> carry(change, source(change), form));
    }

    /** Begins a plan from what the regional lead let this person have. */
    public String carryGranted(Doing doing, UUID grant, CarryForm form) {
        return entrance.changeOnce(doing, change -> carry(change, granted(change, grant), form));
    }

    /** The newest kept version of the plan of this change. */
    Source source(Change change) {
        return source(change, change.plan().id(), change.plan().reference(), true);
    }

    /** The newest kept version of a plan that this person was let in to; the change is to that plan from then. */
    Source granted(Change change, UUID grant) {
        Grant found = grants.findOwn(change, grant).orElseThrow(() -> new Refusal(CarryRefusal.NO_SUCH_GRANT));
        Source source = source(change, found.plan(), found.reference(), false);
        change.nowOn(header(source));
        return source;
    }

    private Source source(Change change, UUID plan, String reference, boolean all) {
        Source source = versions.newestOf(change, plan)
                .map(kept -> new Source(plan, kept, all))
                .orElseThrow(() -> new Refusal(CarryRefusal.NO_VERSION, reference));
        if (Boolean.TRUE.equals(source.kept().contents().plan().get("published"))) {
            throw new Refusal(CarryRefusal.PUBLISHED, reference);
        }
        return source;
    }

    /** As the version says of itself, which is all that someone who is let in has of it. */
    private static PlanHeader header(Source source) {
        PlanContents said = source.kept().contents();
        return new PlanHeader(
                source.plan(),
                said.said("reference"),
                said.said("name"),
                said.said("subject"),
                said.said("marking"),
                ZoneId.of(said.said("zone")),
                said.said("scale"),
                said.said("form"),
                said.said("author"),
                said.said("banner"),
                false,
                0);
    }

    private String carry(Change change, Source source, CarryForm form) {
        Luggage luggage = source.luggage().saying(endorsed(change, source));
        String sha256 = source.kept().version().sha256();
        change.logged(
                "plan.carried.from",
                "version/" + source.kept().version().number(),
                Map.of("sha256", sha256, "as", form.name(), "restrictedLeftOut", !source.all()));
        PlanHeader plan = plans.begin(change, PlanService.Terms.like(header(source), form.name()));
        keep(change, source, moved(change, luggage, form));
        sayEvent(change, luggage, form);
        change.logged(
                "plan.carried",
                "plan/" + plan.reference(),
                Map.of(
                        "from",
                        source.words(),
                        "sha256",
                        sha256,
                        "items",
                        luggage.items().size()));
        return "/plans/" + plan.id() + "/last-year";
    }

    private List<Said> endorsed(Change change, Source source) {
        return source.all()
                ? LastYear.endorsed(
                        endorsements.kept(change),
                        source.kept().version().number(),
                        source.kept().contents())
                : List.of();
    }

    private Luggage moved(Change change, Luggage luggage, CarryForm form) {
        Optional<String> before =
                event(luggage).flatMap(event -> event.answers().text("firstDay"));
        AskedIn asked = Packing.asked(items.asked(change), luggage.items());
        MovedDays moved = new MovedDays(
                MovedDays.between(before, form.firstDay().strip()),
                form.lastDay().strip(),
                asked);
        return luggage.with(luggage.items().stream().map(moved::move).toList());
    }

    private static Optional<Item> event(Luggage luggage) {
        return luggage.items().stream()
                .map(CarriedItem::item)
                .filter(item -> item.kind().code().equals("EVENT"))
                .findFirst();
    }

    private void keep(Change change, Source source, Luggage luggage) {
        List<Item> all = luggage.items().stream().map(CarriedItem::item).toList();
        newItems.begin(change, all, Packing.asked(items.asked(change), luggage.items()));
        Map<String, UUID> identities = all.stream().collect(Collectors.toMap(Item::reference, Item::id));
        carried.insert(change, from(change, source, luggage));
        carried.insertOrigins(change, luggage.items().stream().map(Origin::of).toList(), identities);
        carried.insertHistory(change, luggage.history(), identities);
        carried.insertQuestions(change, luggage.questions(), identities);
        staleness.touchedBefore(
                change,
                all.stream()
                        .collect(Collectors.toMap(
                                Item::id, item -> source.kept().version().takenAt())));
    }

    private static From from(Change change, Source source, Luggage luggage) {
        PlanContents contents = source.kept().contents();
        return new From(
                Optional.of(source.plan()),
                contents.said("reference"),
                contents.said("name"),
                contents.said("author"),
                source.kept().version().number(),
                source.kept().version().sha256(),
                luggage.keptBack(),
                change.who().nameAndPost(),
                change.at());
    }

    /**
     * Says what the event is called this time and when it is, as a save of the event: so that what was judged for last
     * year's days is listed as resting on what has changed.
     */
    private void sayEvent(Change change, Luggage luggage, CarryForm form) {
        Optional<Item> event = event(luggage);
        if (event.isEmpty()) {
            items.add(change, ItemForm.filled(events, "", form.answers()));
            return;
        }
        ItemForm opened = ItemForm.of(event.get());
        Map<String, List<String>> typed = new LinkedHashMap<>(opened.typed());
        form.answers().forEach((name, value) -> {
            typed.put(name, value);
            typed.remove(name + ".blank");
            typed.remove(name + ".words");
        });
        if (!typed.equals(opened.typed())) {
            items.save(
                    change,
                    events,
                    event.get().reference(),
                    new ItemForm(events, "", event.get().revision(), opened.marking(), typed));
        }
    }
}
