package gatehouse.information.sitevisit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartRequest;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** The page that is carried round on a telephone: a few prompts at a time, each with its answer, note and photographs. */
@Controller
public final class WalkController {
    private static final String WALK = "/plans/{plan}/site-visits/{visit}/walk";
    private static final String PHOTOGRAPH = ".photograph";
    private static final int UNPROCESSABLE = 422;

    private final Entrance entrance;
    private final WalkService walking;
    private final Visits visits;
    private final WorkspaceService workspaces;

    public WalkController(Entrance entrance, WalkService walking, Visits visits, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.walking = walking;
        this.visits = visits;
        this.workspaces = workspaces;
    }

    @GetMapping(WALK)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @PathVariable("visit") String reference,
            @RequestParam(name = "part", defaultValue = "0") int part) {
        return entrance.look(doing, "item/" + reference + "/walk", change -> {
            Visit visit = visits.get(change, reference);
            Optional<Visit.Leg> leg = leg(visit, part);
            return page(
                    change, visit, leg, WalkForm.of(leg.map(Visit.Leg::asked).orElse(List.of())), Map.of());
        });
    }

    @PostMapping(WALK)
    @Does(Action.PLAN_CHANGE)
    Page walk(
            Doing doing,
            @PathVariable("visit") String reference,
            @RequestParam(name = "part", defaultValue = "0") int part,
            @RequestParam(name = "save", defaultValue = "") String save,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        WalkForm form = WalkForm.read(sent);
        Walked walked = walking.walk(doing, reference, form, handed(request));
        if (walked.errors().isEmpty()) {
            return Page.seeOther(
                    "/plans/" + doing.plan().orElseThrow() + "/site-visits/" + reference + after(part, save));
        }
        return entrance.look(doing.as(Action.PLAN_SEE), "item/" + reference + "/walk", change -> {
                    Visit visit = visits.get(change, reference);
                    Optional<Visit.Leg> leg = leg(visit, part);
                    WalkForm over = form.over(
                            leg.map(Visit.Leg::asked).orElse(List.of()), walked.held(), walked.photographed());
                    return page(change, visit, leg, over, walked.errors());
                })
                .status(UNPROCESSABLE);
    }

    /** To the prompt whose button was pressed, the next part, or what follows. */
    private static String after(int part, String save) {
        return switch (save) {
            case "next" -> "/walk?part=" + (part + 1);
            case "done" -> "/observations";
            default -> "/walk?part=" + part + (save.matches("OBS-[0-9]{3,9}") ? "#" + save : "");
        };
    }

    /** The one that was asked for; else the first on which something is not answered. */
    private static Optional<Visit.Leg> leg(Visit visit, int part) {
        List<Visit.Leg> legs = visit.legs();
        return legs.stream()
                .filter(leg -> leg.number() == part)
                .findFirst()
                .or(() -> legs.stream().filter(leg -> !leg.isDone()).findFirst())
                .or(() -> legs.stream().findFirst());
    }

    private Page page(Change change, Visit visit, Optional<Visit.Leg> leg, WalkForm form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.INFORMATION));
        shown.put("visit", visit);
        shown.put("leg", leg);
        shown.put("places", places(change, visit));
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put(
                "mayChange",
                change.who().may(Action.PLAN_CHANGE) && !visit.item().isRemoved());
        return Page.of("gatehouse/information/sitevisit/walk", shown);
    }

    /** What the places and vulnerabilities that prompts name are called, by reference. */
    private Map<String, String> places(Change change, Visit visit) {
        Map<String, String> names = new LinkedHashMap<>();
        List.of("ZONE", "VULNERABILITY", ObservationKind.CODE)
                .forEach(code ->
                        visits.standing(change, code).forEach(item -> names.put(item.reference(), item.title())));
        visit.item().answers().list("zones").forEach(zone -> names.putIfAbsent(zone, zone));
        return names;
    }

    private static Map<String, List<Incoming>> handed(HttpServletRequest request) {
        Map<String, List<Incoming>> handed = new LinkedHashMap<>();
        if (request instanceof MultipartRequest multipart) {
            multipart.getMultiFileMap().forEach((box, files) -> {
                if (box.endsWith(PHOTOGRAPH)) {
                    handed.put(
                            box.substring(0, box.length() - PHOTOGRAPH.length()),
                            files.stream()
                                    .flatMap(file -> Incoming.of(file).stream())
                                    .toList());
                }
            });
        }
        return handed;
    }
}
