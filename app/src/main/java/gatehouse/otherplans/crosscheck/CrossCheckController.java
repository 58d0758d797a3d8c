package gatehouse.otherplans.crosscheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.otherplans.across.AcrossService;
import gatehouse.plan.plan.WorkspaceService;

/** All plans laid together: the board of clashes, one clash with what is made of it, and the timeline. */
@Controller
public final class CrossCheckController {
    private static final String BOARD = "/plans/{plan}" + CrossCheckLink.PATH;
    private static final String CLASH = BOARD + "/{finding}";

    private final Entrance entrance;
    private final CrossCheckService checks;
    private final AcrossService across;
    private final WorkspaceService workspaces;

    public CrossCheckController(
            Entrance entrance, CrossCheckService checks, AcrossService across, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.checks = checks;
        this.across = across;
        this.workspaces = workspaces;
    }

    @GetMapping(BOARD)
    @Does(Action.PLAN_SEE)
    Page board(Doing doing, @RequestParam(name = "tick", defaultValue = "") String rule) {
        return entrance.look(doing, "cross-check", change -> {
            Board board = checks.board(change);
            List<String> ticked = board.open().stream()
                    .filter(clash -> clash.card().code().equals(rule))
                    .map(Board.Clash::key)
                    .toList();
            return board(change, board, TogetherForm.ticked(ticked), Map.of());
        });
    }

    @PostMapping(BOARD)
    @Does(Action.PLAN_CHANGE)
    Page settleTogether(
            Doing doing,
            @RequestParam(name = "clashes", required = false) List<String> clashes,
            @RequestParam Map<String, String> typed) {
        TogetherForm form = new TogetherForm(clashes == null ? List.of() : clashes, SettlementForm.of("", typed));
        try {
            return Page.seeOther(checks.settle(doing, form));
        } catch (NotTaken told) {
            return entrance.look(
                            doing.as(Action.PLAN_SEE),
                            "cross-check",
                            change -> board(change, checks.board(change), form, told.errors()))
                    .status(told.status());
        }
    }

    private Page board(Change change, Board board, TogetherForm form, Map<String, String> errors) {
        checks.shown(change, board.open());
        checks.shown(change, board.takenUp());
        Map<String, Object> shown = around(change);
        shown.put("board", board);
        shown.put("leftOut", checks.leftOut(change));
        shown.put("elsewhere", across.ofPlan(change));
        shown.put("form", form);
        shown.put("errors", errors);
        return Page.of("gatehouse/otherplans/crosscheck/board", shown);
    }

    @GetMapping(CLASH)
    @Does(Action.PLAN_SEE)
    Page show(
            Doing doing,
            @PathVariable("finding") String identity,
            @RequestParam(name = "on", defaultValue = "") String on) {
        return entrance.look(doing, "cross-check/" + identity, change -> {
            Board.Clash clash = checks.clash(change, identity, on);
            return page(change, clash, SettlementForm.empty(clash.suggestion().restsOn()), Map.of());
        });
    }

    @PostMapping(CLASH)
    @Does(Action.PLAN_CHANGE)
    Page settle(
            Doing doing,
            @PathVariable("finding") String identity,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam Map<String, String> typed) {
        SettlementForm form = SettlementForm.of(on, typed);
        try {
            return Page.seeOther(checks.settle(doing, identity, form));
        } catch (NotTaken told) {
            return entrance.look(doing.as(Action.PLAN_SEE), "cross-check/" + identity, change -> {
                        Board.Clash clash = checks.board(change)
                                .find(identity, on)
                                .orElseGet(() -> checks.clash(change, identity, ""));
                        return page(change, clash, form, told.errors());
                    })
                    .status(told.status());
        }
    }

    @GetMapping("/plans/{plan}/timeline")
    @Does(Action.PLAN_SEE)
    Page timeline(Doing doing) {
        return entrance.look(doing, "timeline", change -> {
            Map<String, Object> shown = around(change);
            shown.put("timeline", checks.timeline(change));
            return Page.of("gatehouse/otherplans/crosscheck/timeline", shown);
        });
    }

    private Page page(Change change, Board.Clash clash, SettlementForm form, Map<String, String> errors) {
        checks.shown(change, List.of(clash));
        Map<String, Object> shown = around(change);
        shown.put("clash", clash);
        shown.put("pages", checks.pages(change, clash));
        shown.put("form", form);
        shown.put("errors", errors);
        shown.put(
                "seen",
                checks.seenBy(change, clash.suggestion().identity()).stream()
                        .map(one -> one.who() + ", " + one.when())
                        .toList());
        return Page.of("gatehouse/otherplans/crosscheck/clash", shown);
    }

    private Map<String, Object> around(Change change) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "workspace", workspaces.around(change, "/plans/" + change.plan().id() + CrossCheckLink.PATH));
        shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
        return shown;
    }
}
