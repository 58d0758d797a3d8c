package gatehouse.foundation.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.SignedIn;

/**
 * Who a session belongs to, kept as plain words: a session outlives an upgrade of the libraries, and nothing read
 * from the table is ever turned into an object of a class that the table names.
 */
final class PersonInSession implements SecurityContextRepository {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String PERSON = "person";
    private static final String NAME = "name";
    private static final String ROLES = "roles";
    private static final String MARK = "mark";
    private static final String SINCE = "since";

    /** Makes this session the account's. The caller has given it a new identity. */
    static void enter(HttpSession session, Account account, String mark) {
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                account.id().toString());
        session.setAttribute(PERSON, account.id().toString());
        session.setAttribute(NAME, account.name());
        session.setAttribute(ROLES, account.roles().stream().map(Role::name).collect(Collectors.joining(",")));
        session.setAttribute(MARK, mark);
        session.setAttribute(SINCE, session.getLastAccessedTime());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        Optional<SignedIn> who = person(request);
        who.ifPresent(person -> person.enter(request));
        SecurityContext context = new SecurityContextImpl();
        who.ifPresent(
                person -> context.setAuthentication(new PreAuthenticatedAuthenticationToken(person, "", List.of())));
        return new Loaded(context, who.isEmpty());
    }

    /** The interface still asks for it; nothing calls it. */
    @Override
    @Deprecated
    @SuppressWarnings({"deprecation", "InlineMeSuggester"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Signing in writes the session itself, and nothing else may. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null) {
            throw new IllegalStateException("Nobody is signed in but by the sign-in page");
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }

    private static Optional<SignedIn> person(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/assets/")) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(PERSON) == null) {
            return Optional.empty();
        }
        long lasted = session.getLastAccessedTime() - (Long) session.getAttribute(SINCE);
        if (lasted > LONGEST.toMillis()) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(new SignedIn(
                UUID.fromString((String) session.getAttribute(PERSON)),
                (String) session.getAttribute(NAME),
                roles((String) session.getAttribute(ROLES)),
                (String) session.getAttribute(MARK)));
    }

    private static Set<Role> roles(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private record Loaded(SecurityContext context, boolean isGenerated) implements DeferredSecurityContext {
        @Override
        public SecurityContext get() {
            return context;
        }
    }
}
