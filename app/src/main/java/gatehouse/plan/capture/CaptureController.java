package gatehouse.plan.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.Attachment;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Frame;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Words;
import gatehouse.plan.plan.WorkspaceService;

/** The box on every page, and the list of what is not sorted yet. */
@Controller
public final class CaptureController {
    private static final String OF_PLAN = "/plans/{plan}/captures";

    private final Entrance entrance;
    private final CaptureService captures;
    private final WorkspaceService workspaces;

    public CaptureController(Entrance entrance, CaptureService captures, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.captures = captures;
        this.workspaces = workspaces;
    }

    @PostMapping("/captures")
    @Does(Action.OWN_PAGES)
    Page keepOwn(
            Doing doing,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        return keep(doing, words, dropped(file), ours(back));
    }

    @PostMapping(OF_PLAN)
    @Does(Action.CAPTURE)
    Page keep(
            Doing doing,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        return keep(doing, words, dropped(file), ours(back));
    }

    /** Where there is nothing to keep, the page that the person was on says so at the box. */
    private Page keep(Doing doing, String words, Optional<Dropped> dropped, String back) {
        try {
            return Page.seeOther(captures.keep(doing, words, dropped, back));
        } catch (Refusal refusal) {
            if (refusal.reason() != CaptureRefusal.NOTHING_TO_KEEP) {
                throw refusal;
            }
            return Page.seeOther(Frame.withNothingToKeep(back));
        }
    }

    @GetMapping(OF_PLAN)
    @Does(Action.CAPTURE)
    Page list(Doing doing) {
        return entrance.look(
                doing,
                "captures",
                change -> Page.of(
                        "gatehouse/plan/capture/list",
                        Map.of(
                                "workspace",
                                        workspaces.around(
                                                change, "/plans/" + doing.plan().orElseThrow()),
                                "captures", captures.ofPlan(change),
                                "kinds", captures.makeable(),
                                "asking", captures.asking(),
                                "mayChange", change.who().may(Action.PLAN_CHANGE))));
    }

    @PostMapping(OF_PLAN + "/{capture}/sorting")
    @Does(Action.CAPTURE)
    Page sort(
            Doing doing,
            @PathVariable("capture") UUID capture,
            @RequestParam(name = "reference", defaultValue = "") String reference,
            @RequestParam(name = "because", defaultValue = "") String because) {
        return Page.seeOther(captures.sort(doing, capture, reference, because));
    }

    @PostMapping(OF_PLAN + "/{capture}/items")
    @Does(Action.PLAN_CHANGE)
    Page make(
            Doing doing,
            @PathVariable("capture") UUID capture,
            @RequestParam(name = "kind", defaultValue = "") String kind) {
        return Page.seeOther(captures.make(doing, capture, kind));
    }

    @GetMapping("/captures/{capture}/file")
    @Does(Action.OWN_PAGES)
    void ownFile(Doing doing, @PathVariable("capture") UUID capture, HttpServletResponse response) {
        Attachment.send(entrance.glance(doing, change -> captures.ownFile(change, capture)), response);
    }

    @PostMapping("/captures/{capture}/plan")
    @Does(Action.OWN_PAGES)
    Page give(Doing doing, @PathVariable("capture") UUID capture, @RequestParam("to") UUID plan) {
        return Page.seeOther(captures.give(doing, capture, plan));
    }

    private static Optional<Dropped> dropped(MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            String name = file.getOriginalFilename() == null ? "" : Words.clean(file.getOriginalFilename());
            String type = file.getContentType() == null ? "" : file.getContentType();
            return Optional.of(new Dropped(name.isBlank() ? "file" : name, type, file.getInputStream()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Only an address of this program; anything else leads home. */
    private static String ours(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/";
    }
}
