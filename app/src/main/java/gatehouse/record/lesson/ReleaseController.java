package gatehouse.record.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** Takes the words in which a lesson is released, and shows the lessons of the force. */
@Controller
public final class ReleaseController {
    /** Without it a spreadsheet does not know the letters. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String RELEASE = "/plans/{plan}/lessons/{lesson}/release";

    private final Entrance entrance;
    private final ReleaseService releases;
    private final ForceData force;
    private final WorkspaceService workspaces;

    public ReleaseController(Entrance entrance, ReleaseService releases, ForceData force, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.releases = releases;
        this.force = force;
        this.workspaces = workspaces;
    }

    @Bean
    static MenuLink lessonsLink() {
        return new MenuLink(76, "Lessons", ReleaseService.ADDRESS, Set.of(Role.COORDINATOR, Role.REGIONAL_LEAD));
    }

    @GetMapping(RELEASE)
    @Does(Action.LESSON_RELEASE)
    Page show(Doing doing, @PathVariable("lesson") String lesson) {
        return entrance.look(
                doing,
                "item/" + lesson + "/release",
                change -> page(
                        change,
                        lesson,
                        ReleaseForm.of(releases.lesson(change, lesson).answers()),
                        Map.of()));
    }

    @PostMapping(RELEASE)
    @Does(Action.LESSON_RELEASE)
    Page release(Doing doing, @PathVariable("lesson") String lesson, @RequestParam MultiValueMap<String, String> sent) {
        ReleaseForm form = ReleaseForm.read(sent);
        try {
            return Page.seeOther(releases.release(doing, lesson, form));
        } catch (NotTaken told) {
            return entrance.look(
                            doing, "item/" + lesson + "/release", change -> page(change, lesson, form, told.errors()))
                    .status(told.status());
        }
    }

    private Page page(Change change, String lesson, ReleaseForm form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.LEARNING));
        shown.put("lesson", releases.lesson(change, lesson));
        shown.put("form", form);
        shown.put("lists", releases.lists(change));
        shown.put("errors", errors);
        return Page.of("gatehouse/record/lesson/release", shown);
    }

    private ListWords lists(Change change) {
        return new ListWords(force.lists(change.sql(), change.who().force()));
    }

    @GetMapping(ReleaseService.ADDRESS)
    @Does(Action.LESSONS_SEE)
    Page all(Doing doing) {
        return all(doing, Map.of(), "");
    }

    @GetMapping(ReleaseService.ADDRESS + "/lessons.csv")
    @Does(Action.LESSONS_SEE)
    void csv(Doing doing, HttpServletResponse response) {
        String csv =
                entrance.look(doing, "lessons.csv", change -> LessonsCsv.of(releases.ofForce(change), lists(change)));
        byte[] bytes = (BYTE_ORDER_MARK + csv).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"lessons_official.csv\"");
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @PostMapping(ReleaseService.ADDRESS + "/{released}/withdrawal")
    @Does(Action.LESSON_WITHDRAW)
    Page withdraw(
            Doing doing,
            @PathVariable("released") String number,
            @RequestParam(name = "because", defaultValue = "") String because) {
        try {
            return Page.seeOther(releases.withdraw(doing, number, because));
        } catch (Refusal refusal) {
            if (refusal.reason() != LessonRefusal.WITHDRAWAL_SAYS_WHY) {
                throw refusal;
            }
            return all(doing.as(Action.LESSONS_SEE), Map.of("because-" + number, refusal.getMessage()), because)
                    .status(refusal.reason().status());
        }
    }

    private Page all(Doing doing, Map<String, String> errors, String because) {
        return entrance.look(doing, "lessons", change -> {
            List<ReleasedLesson> lessons = releases.ofForce(change);
            return Page.of(
                    "gatehouse/record/lesson/lessons",
                    Map.of(
                            "lessons", lessons,
                            "lists", lists(change),
                            "mayWithdraw", change.who().may(Action.LESSON_WITHDRAW),
                            "because", because,
                            "errors", errors));
        });
    }
}
