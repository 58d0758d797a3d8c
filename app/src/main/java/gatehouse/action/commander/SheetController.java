package gatehouse.action.commander;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.action.decision.KeptSheet;
import gatehouse.action.decision.Sheets;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** Decision sheets as they were issued or shown: from their kept bytes and nothing else. */
@Controller
public final class SheetController {
    private final Entrance entrance;
    private final Sheets sheets;
    private final WorkspaceService workspaces;

    public SheetController(Entrance entrance, Sheets sheets, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.sheets = sheets;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/decision-sheets")
    @Does(Action.PLAN_SEE)
    Page list(Doing doing) {
        return entrance.look(
                doing,
                "sheets",
                change -> Page.of(
                        "gatehouse/action/commander/sheets",
                        Map.of(
                                "workspace",
                                workspaces.around(
                                        change, "/plans/" + change.plan().id() + "/commander"),
                                "sheets",
                                sheets.issued(change),
                                "zone",
                                change.plan().zone())));
    }

    @GetMapping("/plans/{plan}/decision-sheets/{sheet}")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing, @PathVariable("sheet") String hash) {
        return entrance.look(doing, "sheet/" + hash, change -> {
            KeptSheet sheet = sheets.get(change, hash);
            return Page.of(
                    "gatehouse/action/commander/sheet",
                    Map.of(
                            "workspace",
                            workspaces
                                    .around(change, "/plans/" + change.plan().id() + "/commander")
                                    .marked(SheetPage.of(sheet.body()).head("marking")),
                            "sheet",
                            sheet,
                            "zone",
                            change.plan().zone()));
        });
    }
}
