package gatehouse.foundation.account;

import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

import gatehouse.foundation.database.Identity;
import gatehouse.foundation.web.Typed;

/** A session's proof that a form came from our page, kept as plain words. */
final class CsrfInSession implements CsrfTokenRepository {
    private static final String ATTRIBUTE = "csrf";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final int BYTES = 24;

    /** Ends the proofs that were given out before someone signed in. */
    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Base64.getUrlEncoder().withoutPadding().encodeToString(Identity.random(BYTES)));
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            request.getSession().setAttribute(ATTRIBUTE, token.getToken());
        } else if (request.getSession(false) != null) {
            forget(request.getSession(false));
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String value = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
        return value == null ? null : token(value);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, Typed.CSRF, value);
    }
}
