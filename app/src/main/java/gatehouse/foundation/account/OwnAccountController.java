package gatehouse.foundation.account;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;

/** A person's own account. */
@Controller
class OwnAccountController {
    private final SignInService signIns;

    OwnAccountController(SignInService signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/account")
    @Does(Action.OWN_PAGES)
    Page own(Doing doing, HttpServletRequest request) {
        return page(signIns.own(doing), Map.of(), request.getParameter("changed") != null);
    }

    @PostMapping("/account/password")
    @Does(Action.OWN_PAGES)
    Page changePassword(
            Doing doing,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String newPasswordAgain,
            HttpServletRequest request) {
        Account own = signIns.own(doing);
        Map<String, String> errors =
                new LinkedHashMap<>(new NewPassword(newPassword, newPasswordAgain).errors(own.signInName()));
        String session = request.getSession().getId();
        if (errors.isEmpty()
                && !signIns.changePassword(doing, password, newPassword, request.getRemoteAddr(), session)) {
            errors.put("password", "This is not your present password, or it was tried too often.");
        }
        if (!errors.isEmpty()) {
            return page(own, errors, false).status(422);
        }
        return Page.seeOther("/account?changed");
    }

    private static Page page(Account own, Map<String, String> errors, boolean changed) {
        return Page.of(
                "gatehouse/foundation/account/own", Map.of("account", own, "errors", errors, "changed", changed));
    }
}
