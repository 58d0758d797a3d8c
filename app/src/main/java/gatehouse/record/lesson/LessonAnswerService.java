package gatehouse.record.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.PlanRevision;

/** Which lessons of the force bear on a plan, and what the plan answers to each. */
public final class LessonAnswerService {
    private final Entrance entrance;
    private final ItemService items;
    private final Kinds kinds;
    private final ForceData force;
    private final BearingRepository lessons = new BearingRepository();

    public LessonAnswerService(Entrance entrance, ItemService items, Kinds kinds, ForceData force) {
        this.entrance = entrance;
        this.items = items;
        this.kinds = kinds;
        this.force = force;
    }

    /** Those that bear on the plan as it stands. */
    public List<Bearing> bearing(Change change) {
        return lessons.bearing(change);
    }

    /** The lists of the force, with what the plan calls its phases. */
    ListWords lists(Change change) {
        return ListWords.atPlan(change, force, items.ofKind(change, kinds.get("PHASE"), false));
    }

    /** How many of them the plan has not answered. */
    int open(Change change) {
        return lessons.open(change);
    }

    /** Keeps what was answered, all or none, and says where it is to be seen. */
    public String answer(Doing doing, AnswersForm form) {
        return entrance.changeOnce(doing, change -> {
            Map<Integer, ReleasedLesson> bearing = bearing(change).stream()
                    .map(Bearing::lesson)
                    .collect(Collectors.toMap(ReleasedLesson::number, lesson -> lesson));
            refuse(change, form, bearing.keySet());
            form.byLesson().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> keep(change, bearing.get(one.getKey()), one.getValue()));
            PlanRevision.count(change);
            return "/plans/" + change.plan().id() + LessonsThatBearLink.PATH + "?kept="
                    + form.byLesson().size();
        });
    }

    private void refuse(Change change, AnswersForm form, Set<Integer> bearing) {
        if (form.byLesson().isEmpty()) {
            NotTaken.ifAny(Map.of("lessons", "Answer at least one lesson."));
        }
        Map<String, String> gone = new LinkedHashMap<>();
        form.byLesson().keySet().stream()
                .filter(number -> !bearing.contains(number))
                .forEach(number -> gone.put(
                        "lessons",
                        "Lesson " + number + " was withdrawn, or no longer bears on this plan. Nothing was kept."));
        NotTaken.ifStale(gone);
        Set<String> standing = items.asked(change).references().entrySet().stream()
                .filter(item -> !item.getValue().removed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, String> errors = new LinkedHashMap<>();
        form.byLesson().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> errors.putAll(AnswersForm.faults(one.getKey(), one.getValue(), standing)));
        NotTaken.ifAny(errors);
    }

    private void keep(Change change, ReleasedLesson lesson, AnswersForm.Typed typed) {
        LessonAnswer answer = new LessonAnswer(
                lesson.id(),
                lesson.title(),
                typed.isApplied() ? LessonAnswer.Outcome.APPLIED : LessonAnswer.Outcome.NOT_APPLIED,
                typed.isApplied() ? typed.references() : List.of(),
                typed.because().strip(),
                change.who().nameAndPost(),
                change.at());
        lessons.insert(change, answer);
        change.logged(
                "lesson.answered",
                "lesson/" + lesson.number(),
                Map.of(
                        "outcome", answer.outcome().name(),
                        "applied", answer.applied(),
                        "because", answer.because()));
    }
}
