package gatehouse.record.lesson;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.options.measure.CatalogueService;
import gatehouse.plan.item.Item;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Releases a plan's lesson to the force in words of its own, and withdraws it. */
public final class ReleaseService {
    static final String ADDRESS = "/lessons";

    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final CatalogueService catalogue;
    private final ForceData force;
    private final ReleaseRepository releases = new ReleaseRepository();

    public ReleaseService(
            Entrance entrance, ItemService items, Kinds kinds, CatalogueService catalogue, ForceData force) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.catalogue = catalogue;
        this.force = force;
    }

    /** The lesson of the plan that is to be released. */
    Item lesson(Change change, String reference) {
        return items.find(change, kinds.get(LessonKind.CODE), reference)
                .filter(item -> !item.isRemoved())
                .orElseThrow(() -> new Refusal(LessonRefusal.NO_SUCH_LESSON));
    }

    /** The lists of the force, on pages of a plan with what the plan calls its phases. */
    ListWords lists(Change change) {
        return ListWords.atPlan(change, force, items.ofKind(change, kinds.get("PHASE"), false));
    }

    /** Every lesson of the force. */
    List<ReleasedLesson> ofForce(Change change) {
        return releases.ofForce(change);
    }

    /** The releases of one lesson of a plan, the newest first. */
    List<ReleasedLesson> ofItem(Change change, UUID item) {
        return releases.ofItem(change, item);
    }

    /** Releases it, or releases it again in other words: the earlier ones are withdrawn by that. */
    public String release(Doing doing, String reference, ReleaseForm form) {
        return entrance.changeOnce(doing, change -> {
            Item lesson = lesson(change, reference);
            NotTaken.ifAny(form.faults(
                    change.plan(),
                    lists(change),
                    code -> catalogue.of(change).find(code).isPresent()));
            int number = releases.nextNumber(change);
            releases.ofItem(change, lesson.id()).stream()
                    .filter(ReleasedLesson::stands)
                    .forEach(earlier ->
                            releases.withdraw(change, earlier.id(), "Released again as lesson " + number + "."));
            releases.insert(
                    change,
                    number,
                    lesson.id(),
                    lesson.answers().text("lessonType").orElse("ISSUE"),
                    form);
            change.logged(
                    "lesson.released",
                    "item/" + reference,
                    Map.of(
                            "number",
                            number,
                            "title",
                            form.title().strip(),
                            "toDo",
                            form.toDo().strip()));
            return "/plans/" + change.plan().id() + "/lessons/" + reference;
        });
    }

    /** Takes a lesson back from the force; what plans answered to it stays. */
    public String withdraw(Doing doing, String number, String because) {
        return entrance.changeOnce(doing, change -> {
            ReleasedLesson lesson = releases.ofForce(change).stream()
                    .filter(one -> String.valueOf(one.number()).equals(number))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(LessonRefusal.NO_SUCH_LESSON));
            if (!lesson.stands()) {
                throw new Refusal(LessonRefusal.WITHDRAWN_ALREADY, number);
            }
            if (because.isBlank()) {
                throw new Refusal(LessonRefusal.WITHDRAWAL_SAYS_WHY, number);
            }
            releases.withdraw(change, lesson.id(), because.strip());
            change.logged("lesson.withdrawn", "lesson/" + number, Map.of("because", because.strip()));
            return ADDRESS;
        });
    }
}
