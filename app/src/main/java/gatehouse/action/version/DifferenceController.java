package gatehouse.action.version;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** Compares two versions of a plan, or a version and the draft. */
@Controller
public final class DifferenceController {
    /** The address of the plan as it stands, where a version's is its number. */
    static final String DRAFT = "draft";

    private final Entrance entrance;
    private final VersionService versions;
    private final ContentsService contents;
    private final WorkspaceService workspaces;

    public DifferenceController(
            Entrance entrance, VersionService versions, ContentsService contents, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.versions = versions;
        this.contents = contents;
        this.workspaces = workspaces;
    }

    /** What was chosen on the list leads to its address; if something was not chosen, back to the list. */
    @GetMapping("/plans/{plan}/differences")
    @Does(Action.VERSION_SEE)
    Page choose(
            Doing doing,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to) {
        return entrance.look(doing, "versions", change -> {
            String list = "/plans/" + change.plan().id() + "/versions";
            if (from.isEmpty() || to.isEmpty()) {
                return Page.seeOther(list);
            }
            return Page.seeOther(list + "/" + side(change, from) + "/differences/" + side(change, to));
        });
    }

    @GetMapping("/plans/{plan}/versions/{from}/differences/{to}")
    @Does(Action.VERSION_SEE)
    Page compare(Doing doing, @PathVariable("from") String from, @PathVariable("to") String to) {
        return entrance.look(doing, "differences/" + from + "/" + to, change -> {
            Difference difference = Difference.between(contents(change, from), contents(change, to));
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/versions"));
            shown.put("from", words(from));
            shown.put("to", words(to));
            shown.put("difference", difference);
            return Page.of("gatehouse/action/version/differences", shown);
        });
    }

    private PlanContents contents(Change change, String side) {
        return side.equals(DRAFT)
                ? contents.gather(change)
                : versions.open(change, VersionRefusal.number(side)).contents();
    }

    /** As an address has it, of a version that there is, or of the draft. */
    private String side(Change change, String typed) {
        return typed.equals(DRAFT)
                ? DRAFT
                : String.valueOf(
                        versions.get(change, VersionRefusal.number(typed)).number());
    }

    private static String words(String side) {
        return side.equals(DRAFT) ? "the draft" : "version " + side;
    }
}
