package gatehouse.foundation.account;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.FormKeys;
import gatehouse.foundation.web.SignedIn;
import gatehouse.foundation.web.Typed;

/**
 * Sends whoever is not signed in to sign in, and loses nothing of what they typed: a form whose key is good is kept
 * for the person it was made for.
 */
final class SessionEnded implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Where in the session the address is that someone wanted before signing in. */
    static final String WANTED = "wanted";

    private final FormKeys keys;
    private final KeptForms kept;

    SessionEnded(FormKeys keys, KeptForms kept) {
        this.keys = keys;
        this.kept = kept;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            request.getSession().setAttribute(WANTED, request.getRequestURI() + query);
        }
        to(response, "/sign-in");
    }

    /** A form without a good proof that it came from our page, or someone signed in where they may not be. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Optional<UUID> here = SignedIn.in(request).map(SignedIn::person);
        Optional<UUID> typist = keys.read(request.getParameter(Typed.USE)).map(FormKeys.Key::person);
        if (typist.isPresent()) {
            UUID form = kept.keep(
                    typist.get(), request.getRequestURI(), Typed.in(request).fields());
            if (here.isPresent() && !here.equals(typist)) {
                Typed.withhold(request);
                throw new Refusal(AccountRefusal.KEPT_FOR_OTHER);
            }
            to(response, here.isPresent() ? "/kept/" + form : "/sign-in?ended");
        } else if (request.getRequestURI().equals("/sign-in")) {
            to(response, request.getParameter("ended") == null ? "/sign-in?again" : "/sign-in?ended");
        } else if (here.isEmpty() && request.getParameter(Typed.CSRF) == null) {
            to(response, "/sign-in");
        } else {
            throw new Refusal(request.getMethod().equals("GET") ? AccessRefusal.NOT_HERE : AccountRefusal.NOT_SENT);
        }
    }

    private static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
