package gatehouse.record.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** Shows which lessons bear on a plan, and takes for each: applied, or not because. */
@Controller
public final class LessonAnswerController {
    private static final String LESSONS = "/plans/{plan}" + LessonsThatBearLink.PATH;

    private final Entrance entrance;
    private final LessonAnswerService lessons;
    private final WorkspaceService workspaces;

    public LessonAnswerController(Entrance entrance, LessonAnswerService lessons, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.lessons = lessons;
        this.workspaces = workspaces;
    }

    @GetMapping(LESSONS)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @RequestParam(name = "kept", defaultValue = "") String kept,
            @RequestParam(name = "again", defaultValue = "") String again) {
        return entrance.look(
                doing, "lessons-that-bear", change -> page(change, new AnswersForm(Map.of()), Map.of(), kept, again));
    }

    @PostMapping(LESSONS)
    @Does(Action.PLAN_CHANGE)
    Page answer(Doing doing, @RequestParam MultiValueMap<String, String> sent) {
        AnswersForm form = AnswersForm.read(sent);
        try {
            return Page.seeOther(lessons.answer(doing, form));
        } catch (NotTaken told) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "lessons-that-bear",
                            change -> page(change, form, told.errors(), "", ""))
                    .status(told.status());
        }
    }

    private Page page(Change change, AnswersForm form, Map<String, String> errors, String kept, String again) {
        List<Bearing> bearing = lessons.bearing(change);
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + LessonsThatBearLink.PATH));
        shown.put(
                "asked",
                bearing.stream().filter(one -> isAsked(one, form, again)).toList());
        shown.put(
                "answered",
                bearing.stream().filter(one -> !isAsked(one, form, again)).toList());
        shown.put("form", form);
        shown.put("lists", lessons.lists(change));
        shown.put("errors", errors);
        shown.put("kept", kept);
        shown.put("zone", change.plan().zone());
        shown.put("mayAnswer", !change.plan().published() && change.who().may(Action.PLAN_CHANGE));
        return Page.of("gatehouse/record/lesson/bearing", shown);
    }

    private static boolean isAsked(Bearing one, AnswersForm form, String again) {
        int number = one.lesson().number();
        return one.answer().isEmpty()
                || form.byLesson().containsKey(number)
                || String.valueOf(number).equals(again);
    }
}
