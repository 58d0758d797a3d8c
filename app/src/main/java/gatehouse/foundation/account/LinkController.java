package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;

/** The two pages that a one-time link opens. */
@Controller
class LinkController {
    private static final List<Role> USUAL = List.of(Role.ADMINISTRATOR, Role.COORDINATOR);

    private final LinkService links;

    LinkController(LinkService links) {
        this.links = links;
    }

    @GetMapping("/first-account/{token}")
    @Does(Action.PUBLIC)
    Page first(@PathVariable String token) {
        links.checkFirst(token);
        return first(token, AccountForm.empty(USUAL), Map.of());
    }

    @PostMapping("/first-account/{token}")
    @Does(Action.PUBLIC)
    Page makeFirst(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String newPasswordAgain,
            HttpServletRequest request) {
        links.checkFirst(token);
        AccountForm form = AccountForm.read(request);
        Map<String, String> errors = new LinkedHashMap<>(form.errors(true));
        errors.putAll(new NewPassword(newPassword, newPasswordAgain).errors(form.signInName()));
        if (!form.roles().contains(Role.ADMINISTRATOR.name())) {
            errors.put("roles", "The first account needs the administrator's role, to make the others.");
        }
        if (!errors.isEmpty()) {
            return first(token, form, errors).status(422);
        }
        links.makeFirst(token, form.wanted(), newPassword);
        return Page.seeOther("/sign-in");
    }

    @GetMapping("/set-password/{token}")
    @Does(Action.PUBLIC)
    Page setting(@PathVariable String token) {
        return setting(token, links.whose(token), Map.of());
    }

    @PostMapping("/set-password/{token}")
    @Does(Action.PUBLIC)
    Page set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String newPasswordAgain) {
        Account account = links.whose(token);
        Map<String, String> errors = new NewPassword(newPassword, newPasswordAgain).errors(account.signInName());
        if (!errors.isEmpty()) {
            return setting(token, account, errors).status(422);
        }
        links.setPassword(token, newPassword);
        return Page.seeOther("/sign-in");
    }

    private static Page first(String token, AccountForm form, Map<String, String> errors) {
        return Page.of(
                "gatehouse/foundation/account/firstAccount", Map.of("token", token, "form", form, "errors", errors));
    }

    private static Page setting(String token, Account account, Map<String, String> errors) {
        return Page.of(
                "gatehouse/foundation/account/setPassword",
                Map.of("token", token, "account", account, "errors", errors));
    }
}
