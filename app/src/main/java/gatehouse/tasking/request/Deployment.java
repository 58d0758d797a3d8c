package gatehouse.tasking.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import gatehouse.action.decision.Days;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.plan.item.ItemForm;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.PlanService;
import gatehouse.tasking.accreditation.Coordinator;

/** Begins the plan of a request, with what was asked as its tasking, its event and its place; nothing is typed again. */
final class Deployment {
    private final PlanService plans;
    private final ItemService items;
    private final Kinds kinds;

    Deployment(PlanService plans, ItemService items, Kinds kinds) {
        this.plans = plans;
        this.items = items;
        this.kinds = kinds;
    }

    /**
     * The change is to that plan from then.
     *
     * @param known what is on record for the event and the venue, one a line
     */
    UUID begin(Change change, Request request, Deciding deciding, List<String> known) {
        Map<UUID, Capacity> people = new LinkedHashMap<>();
        people.put(deciding.coordinator().orElseThrow().id(), Capacity.COORDINATOR);
        deciding.mentor().ifPresent(mentor -> people.put(mentor.id(), Capacity.MENTOR));
        PlanHeader plan = plans.beginFor(change, request.eventName(), deciding.planForm(), people);
        add(change, "TASKING", tasking(change, request, deciding));
        add(change, "EVENT", event(request, known));
        if (!request.venue().isEmpty()) {
            add(change, "ZONE", Map.of("name", request.venue()));
        }
        return plan.id();
    }

    private void add(Change change, String kind, Map<String, String> answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            if (!value.isBlank()) {
                typed.put(name, List.of(value));
            }
        });
        items.add(change, ItemForm.filled(kinds.get(kind), "", typed));
    }

    private static Map<String, String> tasking(Change change, Request request, Deciding deciding) {
        DecideForm form = deciding.form();
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("task", request.askedFor());
        answers.put("askedBy", line(request.asker()));
        answers.put("askedByRole", line(contact(request)));
        answers.put("askedHow", request.means().map(Means::inTasking).orElse("WRITTEN"));
        answers.put("askedAt", WallClock.words(request.askedAt(), PlanService.ZONE));
        answers.put("criterion", form.criterion());
        answers.put("notice", request.noticeGiven());
        answers.put("taskedBy", line(change.who().nameAndPost()));
        answers.put("taskedByRole", "Regional lead, on request " + request.reference());
        answers.put("taskedAt", WallClock.words(change.at(), PlanService.ZONE));
        answers.put("taskedHow", "WRITTEN");
        answers.put("termsOfReference", form.terms());
        answers.put("deadline", form.deadline());
        answers.put("formWanted", deciding.planForm().name());
        answers.put("coordinator", named(deciding.coordinator().orElseThrow()));
        answers.put("mentor", deciding.mentor().map(Deployment::named).orElse(""));
        return answers;
    }

    private static String contact(Request request) {
        return request.contact().isEmpty() ? "" : "To be reached: " + request.contact();
    }

    private static Map<String, String> event(Request request, List<String> known) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("name", line(request.eventName()));
        answers.put("firstDay", request.firstDay().map(Object::toString).orElse(""));
        answers.put(
                "lastDay",
                request.lastDay().or(request::firstDay).map(Object::toString).orElse(""));
        answers.put("history", String.join("\n", known));
        return answers;
    }

    /** Of another request of the name or place, as the plan's own history says it. */
    static String history(Request other) {
        return "Request " + other.reference() + ", " + Days.words(other.filedAt(), PlanService.ZONE) + ": "
                + other.eventName() + ", " + other.days() + ". "
                + other.decided()
                        .map(last -> last.words() + ", because: " + last.reason())
                        .orElse("Not decided yet.");
    }

    private static String named(Coordinator one) {
        return line(one.post().isEmpty() ? one.name() : one.name() + ", " + one.post());
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
