package gatehouse.otherplans.owner;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import gatehouse.plan.plan.WorkspaceService;

/** The coordinator's side: what the owner of a plan is asked, who answers for it, and the replies that came in. */
@Controller
public final class OwnerController {
    private static final int UNPROCESSABLE = 422;
    private static final String OWNER = "/plans/{plan}/other-plans/{other}/owner";

    private final Entrance entrance;
    private final OwnerService owners;
    private final WorkspaceService workspaces;

    public OwnerController(Entrance entrance, OwnerService owners, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.owners = owners;
        this.workspaces = workspaces;
    }

    @GetMapping(OWNER)
    @Does(Action.PLAN_CHANGE)
    Page show(Doing doing, @PathVariable("other") String other) {
        return entrance.look(doing, "owner/" + other, change -> page(change, other, AnswerForm.empty(), Map.of()));
    }

    @PostMapping(OWNER)
    @Does(Action.PLAN_CHANGE)
    Page name(
            Doing doing,
            @PathVariable("other") String other,
            @RequestParam("account") UUID account,
            @RequestParam(name = "named", defaultValue = "true") boolean named) {
        return Page.seeOther(owners.name(doing, other, account, named));
    }

    @PostMapping(OWNER + "/answers")
    @Does(Action.PLAN_CHANGE)
    Page record(
            Doing doing,
            @PathVariable("other") String other,
            @RequestParam(name = "finding", defaultValue = "") String finding,
            @RequestParam(name = "answer", defaultValue = "") String answer,
            @RequestParam(name = "by", defaultValue = "") String by,
            @RequestParam(name = "how", defaultValue = "") String how,
            @RequestParam(name = "at", defaultValue = "") String at,
            @RequestParam(name = "evidence", defaultValue = "") String evidence,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        AnswerForm form = new AnswerForm(finding, answer, by, how, at, evidence);
        try {
            return Page.seeOther(owners.record(doing, other, form, Incoming.of(file)));
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

    private Page again(Doing doing, String other, AnswerForm form, Map<String, String> errors) {
        return entrance.look(doing, "owner/" + other, change -> page(change, other, form, errors));
    }

    private Page page(Change change, String other, AnswerForm form, Map<String, String> errors) {
        OwnersFindings asked = owners.ofPlan(change, other);
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", workspaces.at(change, Stage.OTHER_PLANS));
        shown.put("asked", asked);
        shown.put("owners", accounts(change, other));
        shown.put(
                "answers",
                owners.answers(change).stream()
                        .filter(answer -> asked.find(answer.finding()).isPresent())
                        .map(answer -> answer.finding() + ", " + answer.byAndMeans() + ": " + answer.words()
                                + (answer.evidence().isEmpty() ? "" : " Evidence: " + answer.evidence()))
                        .toList());
        shown.put("form", form);
        shown.put("errors", errors);
        return Page.of("gatehouse/otherplans/owner/owner", shown);
    }

    /** One line an account, with whether it answers for this plan. */
    private List<OwnerAccount> accounts(Change change, String other) {
        Map<UUID, OwnerAccount> accounts = new LinkedHashMap<>();
        owners.owners(change)
                .forEach(owner -> accounts.merge(
                        owner.account(),
                        new OwnerAccount(
                                owner.account(), owner.name(), owner.plan().equals(other)),
                        (one, more) -> one.named() ? one : more));
        return List.copyOf(accounts.values());
    }
}
