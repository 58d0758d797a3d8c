package gatehouse.home.notice;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** What the notices of a plan count, which notices a person wants, and that they have seen some. */
@Controller
public final class NoticeController {
    private static final String ADDRESS = "/account/notices";

    private final Entrance entrance;
    private final NoticeService notices;
    private final WorkspaceService workspaces;

    public NoticeController(Entrance entrance, NoticeService notices, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.notices = notices;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/since")
    @Does(Action.PLAN_SEE)
    Page since(Doing doing) {
        return entrance.look(doing, "since", change -> {
            String address = "/plans/" + change.plan().id();
            List<Noticed> noticed = notices.ofPlan(change);
            return Page.of(
                    "gatehouse/home/notice/since",
                    Map.of(
                            "workspace",
                            workspaces.around(change, address),
                            "noticed",
                            noticed,
                            "seen",
                            noticed.isEmpty()
                                    ? ""
                                    : change.plan().id() + ":" + noticed.get(0).number()));
        });
    }

    @GetMapping(ADDRESS)
    @Does(Action.OWN_PAGES)
    Page show(Doing doing, @RequestParam(name = "kept", required = false) String kept) {
        return entrance.glance(
                doing,
                change -> Page.of(
                        "gatehouse/home/notice/notices",
                        Map.of(
                                "wanted",
                                notices.wanted(change).stream().map(Enum::name).toList(),
                                "kept",
                                kept != null)));
    }

    @PostMapping(ADDRESS)
    @Does(Action.OWN_PAGES)
    Page choose(Doing doing, @RequestParam(name = "wanted", defaultValue = "") List<String> wanted) {
        return Page.seeOther(notices.choose(doing, wanted));
    }

    @PostMapping("/notices/seen")
    @Does(Action.OWN_PAGES)
    Page seen(Doing doing, @RequestParam(name = "seen", defaultValue = "") List<String> seen) {
        return Page.seeOther(notices.seen(doing, seen));
    }
}
