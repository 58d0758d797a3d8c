package gatehouse.action.commander;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.action.decision.AcceptanceService;
import gatehouse.action.decision.AcceptancesForm;
import gatehouse.action.decision.DecisionService;
import gatehouse.action.decision.DecisionsForm;
import gatehouse.action.decision.NotTaken;
import gatehouse.action.decision.RecordedForm;
import gatehouse.action.decision.Recording;
import gatehouse.action.endorsement.EndorsementForm;
import gatehouse.action.endorsement.EndorsementService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Words;
import gatehouse.plan.plan.WorkspaceService;

/** Records what was decided on paper, by e-mail or in speech, for the person named to confirm. */
@Controller
public final class RecordController {
    private static final String DECISIONS = "/plans/{plan}/recorded-decisions";
    private static final String ACCEPTANCES = "/plans/{plan}/recorded-acceptances";
    private static final String ENDORSEMENTS = "/plans/{plan}/versions/{number}/recorded-endorsements";

    private static final Form OF_DECISIONS = new Form("recordDecisions", "recorded-decisions");
    private static final Form OF_ACCEPTANCES = new Form("recordAcceptances", "recorded-acceptances");
    private static final Form OF_ENDORSEMENT = new Form("recordEndorsement", "recorded-endorsements");

    private final Entrance entrance;
    private final CommanderService commander;
    private final WorkspaceService workspaces;
    private final Recording recording;
    private final DecisionService decisions;
    private final AcceptanceService acceptances;
    private final EndorsementService endorsements;

    /** A form of this page, and what the log calls a look at it. */
    private record Form(String template, String object) {}

    public RecordController(
            Entrance entrance,
            CommanderService commander,
            WorkspaceService workspaces,
            Recording recording,
            DecisionService decisions,
            AcceptanceService acceptances,
            EndorsementService endorsements) {
        this.entrance = entrance;
        this.commander = commander;
        this.workspaces = workspaces;
        this.recording = recording;
        this.decisions = decisions;
        this.acceptances = acceptances;
        this.endorsements = endorsements;
    }

    @GetMapping(DECISIONS)
    @Does(Action.DECISION_RECORD)
    Page askDecisions(Doing doing) {
        return page(doing, OF_DECISIONS, Map.of(), Map.of());
    }

    @PostMapping(DECISIONS)
    @Does(Action.DECISION_RECORD)
    Page decisions(
            Doing doing,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        DecisionsForm form = new DecisionsForm(typed.getOrDefault("sheet", ""), typed);
        return answer(doing, OF_DECISIONS, typed, () -> decisions.record(doing, form, recorded(typed, file)));
    }

    @GetMapping(ACCEPTANCES)
    @Does(Action.DECISION_RECORD)
    Page askAcceptances(Doing doing) {
        return page(doing, OF_ACCEPTANCES, Map.of(), Map.of());
    }

    @PostMapping(ACCEPTANCES)
    @Does(Action.DECISION_RECORD)
    Page acceptances(
            Doing doing,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        AcceptancesForm form = new AcceptancesForm("", typed);
        return answer(doing, OF_ACCEPTANCES, typed, () -> acceptances.record(doing, form, recorded(typed, file)));
    }

    @GetMapping(ENDORSEMENTS)
    @Does(Action.DECISION_RECORD)
    Page askEndorsement(Doing doing, @PathVariable("number") int number) {
        return page(doing, OF_ENDORSEMENT, Map.of("number", String.valueOf(number)), Map.of());
    }

    @PostMapping(ENDORSEMENTS)
    @Does(Action.DECISION_RECORD)
    Page endorsement(
            Doing doing,
            @PathVariable("number") int number,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        EndorsementForm form = new EndorsementForm(
                number,
                typed.getOrDefault("sha256", ""),
                typed.getOrDefault("endorsement", ""),
                typed.getOrDefault("variations", ""));
        Map<String, String> given = new HashMap<>(typed);
        given.put("number", String.valueOf(number));
        return answer(doing, OF_ENDORSEMENT, given, () -> endorsements.record(doing, form, recorded(typed, file)));
    }

    private Page answer(Doing doing, Form form, Map<String, String> typed, Supplier<String> work) {
        try {
            return Page.seeOther(work.get());
        } catch (NotTaken told) {
            return page(doing.as(Action.PLAN_SEE), form, typed, told.errors()).status(told.status());
        }
    }

    private Page page(Doing doing, Form form, Map<String, String> typed, Map<String, String> errors) {
        return entrance.look(doing, form.object(), change -> {
            Map<String, Object> shown = new HashMap<>();
            CommanderView view = commander.view(change);
            shown.put(
                    "workspace",
                    workspaces
                            .around(change, "/plans/" + change.plan().id() + "/commander")
                            .marked(view.contents().head().marking()));
            shown.put("view", view);
            shown.put("makers", recording.makers(change));
            shown.put("taker", change.who().nameAndPost());
            shown.put("typed", typed);
            shown.put("errors", errors);
            return Page.of("gatehouse/action/commander/" + form.template(), shown);
        });
    }

    private static RecordedForm recorded(Map<String, String> typed, MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new RecordedForm(typed, Optional.empty());
        }
        try {
            String name = file.getOriginalFilename() == null ? "" : Words.clean(file.getOriginalFilename());
            String type = file.getContentType() == null ? "" : file.getContentType();
            return new RecordedForm(
                    typed,
                    Optional.of(new RecordedForm.File(name.isBlank() ? "file" : name, type, file.getInputStream())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
