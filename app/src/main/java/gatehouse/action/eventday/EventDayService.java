package gatehouse.action.eventday;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.options.measure.CatalogueService;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** The only door to the day of the event. */
public final class EventDayService {
    private final Entrance entrance;
    private final ContentsService contents;
    private final ItemService items;
    private final Kinds kinds;
    private final CatalogueService catalogue;
    private final LivePages live;
    private final EventDayRepository days = new EventDayRepository();

    public EventDayService(
            Entrance entrance,
            ContentsService contents,
            ItemService items,
            Kinds kinds,
            CatalogueService catalogue,
            LivePages live) {
        this.entrance = entrance;
        this.contents = contents;
        this.items = items;
        this.kinds = kinds;
        this.catalogue = catalogue;
        this.live = live;
    }

    /** Keeps what was seen of one line, and tells every page that is open; throws {@link NotTaken}. */
    public String check(Doing doing, DayForm form) {
        String location = entrance.changeOnce(doing, change -> {
            refuseClosed(change, form);
            DayLine line = list(change)
                    .line(form.line())
                    .orElseThrow(() -> new Refusal(EventDayRefusal.NOT_ON_THE_LIST, form.line()));
            NotTaken.ifAny(form.faults());
            DayCheck check = new DayCheck(
                    line.item(),
                    line.place(),
                    DayState.find(form.state()).orElseThrow(),
                    form.words().strip(),
                    change.who().nameAndPost(),
                    change.at());
            days.insert(
                    change,
                    check,
                    identity(change, line.item()),
                    Optional.of(line.place()).filter(place -> !place.isEmpty()).map(place -> identity(change, place)),
                    change.who().person());
            PlanRevision.count(change);
            change.logged(
                    "day.checked",
                    "item/" + line.item(),
                    Map.of("state", check.state().name(), "place", line.place()));
            return address(change) + "#" + line.id();
        });
        live.tell(doing.plan().orElseThrow());
        return location;
    }

    /** Stands the operation down, or opens its day again; throws {@link NotTaken}. */
    public String standDown(Doing doing, boolean down, String words) {
        String location = entrance.changeOnce(doing, change -> {
            refusePublished(change);
            if (stoodDown(change).isPresent() == down) {
                throw new Refusal(down ? EventDayRefusal.STOOD_DOWN : EventDayRefusal.NOT_STOOD_DOWN, words);
            }
            if (words.isBlank()) {
                NotTaken.ifAny(Map.of(
                        "words", down ? "Say what was handed over, and to whom." : "Say why it is opened again."));
            }
            StandDown step = new StandDown(down, words.strip(), change.who().nameAndPost(), change.at());
            days.insert(change, step);
            PlanRevision.count(change);
            change.logged("day.stood.down", "event-day", Map.of("step", step.step(), "words", step.words()));
            return address(change);
        });
        live.tell(doing.plan().orElseThrow());
        return location;
    }

    /** What must be in place, with what was seen of it. */
    public DayList list(Change change) {
        return list(change, contents.gather(change));
    }

    private DayList list(Change change, PlanContents plan) {
        return DayList.of(plan, days.checks(change), catalogue.of(change), change.at());
    }

    /** The list, and what follows from what is not in place. */
    public Day day(Change change) {
        PlanContents plan = contents.gather(change);
        DayList list = list(change, plan);
        return new Day(list, Failing.of(plan, list), plan.highestMarking());
    }

    /** The list, what follows from it, and the highest marking of what it is made of. */
    public record Day(DayList list, Failing failing, String marking) {}

    /** Every stand-down and opening again, oldest first. */
    public List<StandDown> steps(Change change) {
        return days.steps(change);
    }

    /** The stand-down that holds now. */
    public Optional<StandDown> stoodDown(Change change) {
        List<StandDown> steps = days.steps(change);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1)).filter(StandDown::stoodDown);
    }

    /** What is not in place now, in the plans that this person commands or writes. */
    public List<MissingNow> missingInPlansOf(Change change) {
        return days.withSomethingMissing(change).stream()
                .map(one -> counted(change, one))
                .filter(one -> one.number() > 0)
                .toList();
    }

    MissingNow missing(Change change) {
        return counted(change, new MissingNow(change.plan().id(), "", false, 0, false));
    }

    /** Most plans have nothing missing, and are not asked when they begin. */
    private MissingNow counted(Change change, MissingNow one) {
        int ever = days.notInPlace(change, one.plan(), Instant.EPOCH);
        if (ever == 0) {
            return one;
        }
        Beginning beginning = days.beginning(change, one.plan());
        return one.counted(
                days.notInPlace(change, one.plan(), beginning.checksCountFrom(change.at())),
                beginning.isFarFrom(change.at()));
    }

    private void refuseClosed(Change change, DayForm form) {
        refusePublished(change);
        if (stoodDown(change).isPresent()) {
            throw new Refusal(EventDayRefusal.STOOD_DOWN, form.words().isBlank() ? "nothing" : form.words());
        }
    }

    private static void refusePublished(Change change) {
        if (change.plan().published()) {
            throw new Refusal(EventDayRefusal.PUBLISHED);
        }
    }

    private UUID identity(Change change, String reference) {
        return kinds.all().stream()
                .filter(kind -> reference.startsWith(kind.prefix() + "-"))
                .findFirst()
                .map(kind -> items.get(change, kind, reference))
                .map(Item::id)
                .orElseThrow();
    }

    private static String address(Change change) {
        return "/plans/" + change.plan().id() + EventDayLink.PATH;
    }
}
