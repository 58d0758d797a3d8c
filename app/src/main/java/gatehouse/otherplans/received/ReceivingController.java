package gatehouse.otherplans.received;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileRefusal;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.WorkspaceService;

/** Takes in a version of another plan. */
@Controller
public final class ReceivingController {
    private static final String RECEIVING = "/plans/{plan}/other-plans/{other}/receiving";
    private static final int UNPROCESSABLE = 422;

    private final Entrance entrance;
    private final ReceivingService receiving;
    private final WorkspaceService workspaces;

    public ReceivingController(Entrance entrance, ReceivingService receiving, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.receiving = receiving;
        this.workspaces = workspaces;
    }

    @GetMapping(RECEIVING)
    @Does(Action.PLAN_CHANGE)
    Page ask(Doing doing, @PathVariable("other") String other) {
        return entrance.look(
                doing,
                "item/" + other,
                change -> page(
                        change,
                        other,
                        ReceivingForm.empty(
                                WallClock.words(change.at(), change.plan().zone())),
                        Map.of()));
    }

    @PostMapping(RECEIVING)
    @Does(Action.PLAN_CHANGE)
    Page receive(
            Doing doing,
            @PathVariable("other") String other,
            @RequestParam(name = "label", defaultValue = "") String label,
            @RequestParam(name = "dated", defaultValue = "") String dated,
            @RequestParam(name = "receivedOn", defaultValue = "") String receivedOn,
            @RequestParam(name = "receivedFrom", defaultValue = "") String receivedFrom,
            @RequestParam(name = "handling", defaultValue = "") String handling,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        ReceivingForm form = new ReceivingForm(label, dated, receivedOn, receivedFrom, handling);
        try {
            return Page.seeOther(receiving.receive(doing, other, form, Incoming.of(file)));
        } catch (NotTaken told) {
            return again(doing, other, form, told.errors()).status(told.status());
        } catch (ItemService.FormRefused refused) {
            return again(doing, other, form, refused.errors()).status(UNPROCESSABLE);
        } catch (Refusal refusal) {
            if (refusal.reason() != FileRefusal.TOO_LARGE) {
                throw refusal;
            }
            return again(doing, other, form, Map.of("file", refusal.getMessage()))
                    .status(UNPROCESSABLE);
        }
    }

    private Page again(Doing doing, String other, ReceivingForm form, Map<String, String> errors) {
        return entrance.look(doing.as(Action.PLAN_SEE), "item/" + other, change -> page(change, other, form, errors));
    }

    private Page page(Change change, String other, ReceivingForm form, Map<String, String> errors) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.OTHER_PLANS));
        shown.put("item", receiving.plan(change, other));
        shown.put("form", form);
        shown.put("errors", errors);
        return Page.of("gatehouse/otherplans/received/receive", shown);
    }
}
