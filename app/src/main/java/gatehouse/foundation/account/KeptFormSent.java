package gatehouse.foundation.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

import gatehouse.foundation.web.SignedIn;
import gatehouse.foundation.web.Typed;

/** Forgets a kept form once it has been sent and taken. */
final class KeptFormSent implements HandlerInterceptor {
    private final KeptForms kept;

    KeptFormSent(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        String id = request.getMethod().equals("POST") ? request.getParameter(Typed.KEPT) : null;
        Optional<SignedIn> who = SignedIn.in(request);
        if (id != null && who.isPresent() && response.getStatus() == HttpServletResponse.SC_SEE_OTHER) {
            kept.sent(who.get().person(), UUID.fromString(id));
        }
    }
}
