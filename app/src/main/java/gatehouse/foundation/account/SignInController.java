package gatehouse.foundation.account;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.SignedIn;

/** Signing in and out. */
@Controller
class SignInController {
    private static final String PAGE = "gatehouse/foundation/account/signIn";
    private static final String WRONG = "The sign-in name or the password is not right, or the account is suspended.";
    private static final String TOO_MANY =
            "That was too many tries. Wait 15 minutes, or ask an administrator to unlock the account.";

    private final SignInService signIns;
    private final KeptForms kept;

    SignInController(SignInService signIns, KeptForms kept) {
        this.signIns = signIns;
        this.kept = kept;
    }

    @GetMapping("/sign-in")
    @Does(Action.PUBLIC)
    Page form(HttpServletRequest request) {
        if (SignedIn.in(request).isPresent()) {
            return Page.seeOther("/");
        }
        return page("", Map.of(), request);
    }

    @PostMapping("/sign-in")
    @Does(Action.PUBLIC)
    Page signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        Map<String, String> empty = empty(name, password);
        if (!empty.isEmpty()) {
            return page(name, empty, request).status(422);
        }
        String mark = HexFormat.of().formatHex(Identity.random(8));
        SignInService.Try tried = signIns.signIn(name, password, request.getRemoteAddr(), mark);
        if (tried.account().isEmpty()) {
            boolean tooMany = tried.outcome() == SignInService.Outcomes.TOO_MANY;
            return page(name, Map.of("name", tooMany ? TOO_MANY : WRONG), request)
                    .status(tooMany ? 429 : 422);
        }
        return enter(request, tried.account().get(), mark);
    }

    @PostMapping("/sign-out")
    @Does(Action.OWN_PAGES)
    Page signOut(Doing doing, HttpServletRequest request) {
        signIns.signedOut(doing);
        request.getSession().invalidate();
        return Page.seeOther("/sign-in?out");
    }

    /** A new identity for the session, so that one planted before means nothing after. */
    private Page enter(HttpServletRequest request, Account account, String mark) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        String wanted = (String) session.getAttribute(SessionEnded.WANTED);
        session.removeAttribute(SessionEnded.WANTED);
        CsrfInSession.forget(session);
        PersonInSession.enter(session, account, mark);
        Optional<UUID> form = kept.newest(account.id());
        return Page.seeOther(form.map(id -> "/kept/" + id).orElse(wanted == null ? "/" : wanted));
    }

    private static String notice(HttpServletRequest request) {
        if (request.getParameter("ended") != null) {
            return "Your session had ended. What you typed is kept: sign in, and it is shown to you to send again.";
        }
        if (request.getParameter("again") != null) {
            return "This page had been open too long. Sign in again.";
        }
        return request.getParameter("out") != null ? "You are signed out." : "";
    }

    /** What was left empty, by box; nothing is tried then, so it is no failed try. */
    private static Map<String, String> empty(String name, String password) {
        Map<String, String> empty = new LinkedHashMap<>();
        if (name.isBlank()) {
            empty.put("name", "Type your sign-in name.");
        }
        if (password.isEmpty()) {
            empty.put("password", "Type your password.");
        }
        return empty;
    }

    /** The page goes on saying that what was typed is kept, however often the password was wrong. */
    private static Page page(String name, Map<String, String> errors, HttpServletRequest request) {
        boolean ended = request.getParameter("ended") != null;
        return Page.of(PAGE, Map.of("name", name, "errors", errors, "notice", notice(request), "ended", ended));
    }
}
