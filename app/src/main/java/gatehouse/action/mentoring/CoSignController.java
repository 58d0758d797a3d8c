package gatehouse.action.mentoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.decision.NotTaken;
import gatehouse.action.version.VersionRefusal;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** Where the mentor co-signs a version, or gives it back. */
@Controller
public final class CoSignController {
    private static final String ADDRESS = "/plans/{plan}/versions/{version}/co-signature";

    private final Entrance entrance;
    private final MentoringService mentoring;
    private final VersionService versions;
    private final WorkspaceService workspaces;

    public CoSignController(
            Entrance entrance, MentoringService mentoring, VersionService versions, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.mentoring = mentoring;
        this.versions = versions;
        this.workspaces = workspaces;
    }

    @GetMapping(ADDRESS)
    @Does(Action.VERSION_COSIGN)
    Page ask(Doing doing, @PathVariable("version") String version) {
        return page(doing, version, "", "", Map.of());
    }

    @PostMapping(ADDRESS)
    @Does(Action.VERSION_COSIGN)
    Page sign(
            Doing doing,
            @PathVariable("version") String version,
            @RequestParam(name = "sha256", defaultValue = "") String sha256,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "words", defaultValue = "") String words) {
        try {
            return Page.seeOther(mentoring.sign(doing, VersionRefusal.number(version), sha256, outcome, words));
        } catch (NotTaken wrong) {
            return page(doing, version, outcome, words, wrong.errors()).status(wrong.status());
        }
    }

    private Page page(Doing doing, String version, String outcome, String words, Map<String, String> errors) {
        return entrance.look(doing, "version/" + version, change -> {
            int number = VersionRefusal.number(version);
            Map<String, Object> shown = new HashMap<>();
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/versions"));
            shown.put("version", versions.get(change, number));
            shown.put("standing", mentoring.ofPlan(change).words(number));
            shown.put("zone", change.plan().zone());
            shown.put(
                    "outcomes",
                    Arrays.stream(CoSignOutcome.values())
                            .map(one -> new Option(one.name(), one.doing()))
                            .toList());
            shown.put("outcome", outcome);
            shown.put("words", words);
            shown.put("errors", errors);
            return Page.of("gatehouse/action/mentoring/cosign", shown);
        });
    }
}
