package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;

/** The administrator's pages about people. */
@Controller
class AccountController {
    private final AccountService accounts;

    AccountController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/accounts")
    @Does(Action.ACCOUNT_MANAGE)
    Page list(Doing doing) {
        return Page.of("gatehouse/foundation/account/list", Map.of("accounts", accounts.all(doing)));
    }

    @GetMapping("/accounts/new")
    @Does(Action.ACCOUNT_MANAGE)
    Page adding(Doing doing) {
        accounts.all(doing);
        return adding(AccountForm.empty(List.of()), Map.of());
    }

    @PostMapping("/accounts")
    @Does(Action.ACCOUNT_MANAGE)
    Page add(Doing doing, HttpServletRequest request) {
        AccountForm form = AccountForm.read(request);
        Map<String, String> errors = form.errors(false);
        if (!errors.isEmpty()) {
            accounts.all(doing);
            return adding(form, errors).status(422);
        }
        try {
            return withLink(request, accounts.add(doing, form.wanted()));
        } catch (Refusal refusal) {
            if (refusal.reason() != AccountRefusal.NAME_TAKEN) {
                throw refusal;
            }
            return adding(form, Map.of("signInName", refusal.getMessage())).status(409);
        }
    }

    @GetMapping("/accounts/{account}")
    @Does(Action.ACCOUNT_MANAGE)
    Page show(Doing doing, @PathVariable UUID account, HttpSession session) {
        String link = (String) session.getAttribute(linkOf(account));
        session.removeAttribute(linkOf(account));
        return show(accounts.get(doing, account), link == null ? "" : link, Map.of());
    }

    @PostMapping("/accounts/{account}/password-links")
    @Does(Action.ACCOUNT_MANAGE)
    Page reset(Doing doing, @PathVariable UUID account, HttpServletRequest request) {
        return withLink(request, accounts.reset(doing, account));
    }

    @PostMapping("/accounts/{account}/roles")
    @Does(Action.ACCOUNT_MANAGE)
    Page setRoles(Doing doing, @PathVariable UUID account, HttpServletRequest request) {
        accounts.setRoles(doing, account, AccountForm.roles(AccountForm.rolesIn(request)));
        return back(account);
    }

    @PostMapping("/accounts/{account}/suspensions")
    @Does(Action.ACCOUNT_MANAGE)
    Page suspend(Doing doing, @PathVariable UUID account, @RequestParam(defaultValue = "") String reason) {
        if (reason.isBlank()) {
            return why(doing, account, "Say why the account is suspended.");
        }
        accounts.suspend(doing, account, reason.strip());
        return back(account);
    }

    @PostMapping("/accounts/{account}/reactivations")
    @Does(Action.ACCOUNT_MANAGE)
    Page reactivate(Doing doing, @PathVariable UUID account, @RequestParam(defaultValue = "") String reason) {
        if (reason.isBlank()) {
            return why(doing, account, "Say why the account is made active again.");
        }
        accounts.reactivate(doing, account, reason.strip());
        return back(account);
    }

    @PostMapping("/accounts/{account}/unlockings")
    @Does(Action.ACCOUNT_MANAGE)
    Page unlock(Doing doing, @PathVariable UUID account) {
        accounts.unlock(doing, account);
        return back(account);
    }

    /** The link is shown by the next look at the account, and by no other. */
    private static Page withLink(HttpServletRequest request, AccountService.WithLink made) {
        UUID account = made.account().id();
        String host = request.getRequestURL().toString().replaceFirst("(//[^/]*)/.*$", "$1");
        request.getSession().setAttribute(linkOf(account), host + made.link());
        return back(account);
    }

    private static String linkOf(UUID account) {
        return "link of " + account;
    }

    private Page why(Doing doing, UUID account, String error) {
        return show(accounts.get(doing, account), "", Map.of("reason", error)).status(422);
    }

    private static Page back(UUID account) {
        return Page.seeOther("/accounts/" + account);
    }

    private static Page adding(AccountForm form, Map<String, String> errors) {
        return Page.of("gatehouse/foundation/account/add", Map.of("form", form, "errors", new LinkedHashMap<>(errors)));
    }

    private static Page show(Account account, String link, Map<String, String> errors) {
        return Page.of("gatehouse/foundation/account/show", Map.of("account", account, "link", link, "errors", errors));
    }
}
