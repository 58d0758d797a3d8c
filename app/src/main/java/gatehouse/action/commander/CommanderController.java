package gatehouse.action.commander;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.AcceptanceService;
import gatehouse.action.decision.AcceptancesForm;
import gatehouse.action.decision.ConfirmationForm;
import gatehouse.action.decision.ConfirmationService;
import gatehouse.action.decision.DecisionService;
import gatehouse.action.decision.DecisionsForm;
import gatehouse.action.decision.NotTaken;
import gatehouse.action.endorsement.EndorsementForm;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.action.eventday.EventDayService;
import gatehouse.action.staleness.StalenessService;
import gatehouse.action.version.VersionNote;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** The commander's page and what is decided on it. */
@Controller
public final class CommanderController {
    private static final String PLAN = "/plans/{plan}";

    private final Entrance entrance;
    private final CommanderService commander;
    private final WorkspaceService workspaces;
    private final DecisionService decisions;
    private final AcceptanceService acceptances;
    private final EndorsementService endorsements;
    private final ConfirmationService confirmations;
    private final StalenessService staleness;
    private final EventDayService days;
    private final List<VersionNote> notes;

    public CommanderController(
            Entrance entrance,
            CommanderService commander,
            WorkspaceService workspaces,
            DecisionService decisions,
            AcceptanceService acceptances,
            EndorsementService endorsements,
            ConfirmationService confirmations,
            StalenessService staleness,
            EventDayService days,
            List<VersionNote> notes) {
        this.entrance = entrance;
        this.commander = commander;
        this.workspaces = workspaces;
        this.decisions = decisions;
        this.acceptances = acceptances;
        this.endorsements = endorsements;
        this.confirmations = confirmations;
        this.staleness = staleness;
        this.days = days;
        this.notes = List.copyOf(notes);
    }

    @GetMapping(PLAN + "/commander")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return page(doing, Map.of(), Map.of());
    }

    @PostMapping(PLAN + "/decisions")
    @Does(Action.DECIDE)
    Page decide(Doing doing, @RequestParam Map<String, String> typed) {
        return answer(
                doing, typed, () -> decisions.decide(doing, new DecisionsForm(typed.getOrDefault("sheet", ""), typed)));
    }

    @PostMapping(PLAN + "/acceptances")
    @Does(Action.DECIDE)
    Page accept(Doing doing, @RequestParam Map<String, String> typed) {
        return answer(
                doing,
                typed,
                () -> acceptances.accept(doing, new AcceptancesForm(typed.getOrDefault("sheet", ""), typed)));
    }

    @PostMapping(PLAN + "/versions/{number}/endorsements")
    @Does(Action.DECIDE)
    Page endorse(Doing doing, @PathVariable("number") int number, @RequestParam Map<String, String> typed) {
        return answer(
                doing,
                typed,
                () -> endorsements.endorse(
                        doing,
                        new EndorsementForm(
                                number,
                                typed.getOrDefault("sha256", ""),
                                typed.getOrDefault("endorsement", ""),
                                typed.getOrDefault("variations", ""))));
    }

    @PostMapping(PLAN + "/confirmations")
    @Does(Action.DECIDE)
    Page confirm(Doing doing, @RequestParam Map<String, String> typed) {
        return answer(
                doing,
                typed,
                () -> confirmations.answer(
                        doing,
                        new ConfirmationForm(
                                typed.getOrDefault("of", ""),
                                typed.getOrDefault("id", ""),
                                typed.getOrDefault("answer", ""),
                                typed.getOrDefault("words", ""))));
    }

    @PostMapping(PLAN + "/decision-sheets")
    @Does(Action.PLAN_CHANGE)
    Page issue(Doing doing, @RequestParam(name = "chosen", defaultValue = "") List<String> chosen) {
        return Page.seeOther(commander.issue(doing, new LinkedHashSet<>(chosen)));
    }

    private Page answer(Doing doing, Map<String, String> typed, Supplier<String> work) {
        try {
            return Page.seeOther(work.get());
        } catch (NotTaken told) {
            return page(doing.as(Action.PLAN_SEE), typed, told.errors()).status(told.status());
        }
    }

    private List<VersionNote.Note> notes(Change change, CommanderView view) {
        return view.newest().stream()
                .flatMap(version -> notes.stream().flatMap(room -> room.on(change, version.number()).stream()))
                .toList();
    }

    private Page page(Doing doing, Map<String, String> typed, Map<String, String> errors) {
        return entrance.look(doing, "commander", change -> {
            Map<String, Object> shown = new HashMap<>();
            CommanderView view = commander.view(change);
            shown.put(
                    "workspace",
                    workspaces
                            .around(change, "/plans/" + change.plan().id() + "/commander")
                            .marked(view.contents().head().marking()));
            shown.put("view", view);
            shown.put("staleness", staleness.ofPlan(change));
            shown.put("failing", days.day(change).failing());
            shown.put("at", change.at());
            shown.put("notes", notes(change, view));
            shown.put("zone", change.plan().zone());
            shown.put("typed", typed);
            shown.put("errors", errors);
            return Page.of("gatehouse/action/commander/commander", shown);
        });
    }
}
