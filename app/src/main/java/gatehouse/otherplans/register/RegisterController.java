package gatehouse.otherplans.register;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gatehouse.action.contents.ContentsService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.otherplans.crosscheck.SettingsOfForce;
import gatehouse.plan.plan.WorkspaceService;

/** The register of other plans. */
@Controller
public final class RegisterController {
    private final Entrance entrance;
    private final ContentsService contents;
    private final SettingsOfForce settings;
    private final WorkspaceService workspaces;

    public RegisterController(
            Entrance entrance, ContentsService contents, SettingsOfForce settings, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.contents = contents;
        this.settings = settings;
        this.workspaces = workspaces;
    }

    @GetMapping("/plans/{plan}/other-plans-register")
    @Does(Action.PLAN_SEE)
    Page show(Doing doing) {
        return entrance.look(
                doing,
                "other-plans-register",
                change -> Page.of(
                        "gatehouse/otherplans/register/register",
                        Map.of(
                                "workspace",
                                        workspaces.around(
                                                change,
                                                "/plans/" + change.plan().id() + RegisterLink.PATH),
                                "register", Register.of(contents.gather(change), settings.of(change)),
                                "mayChange", change.who().may(Action.PLAN_CHANGE))));
    }
}
