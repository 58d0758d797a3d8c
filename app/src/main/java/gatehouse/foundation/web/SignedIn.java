package gatehouse.foundation.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.ServletRequest;

import gatehouse.foundation.access.Role;

/**
 * Who is asking, as the session has it. Name and roles are as at sign-in and only for showing: what the person may do
 * is read anew from the store each time.
 *
 * @param session a mark that ties the session's entries in the log together
 */
public record SignedIn(UUID person, String name, Set<Role> roles, String session) {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public static Optional<SignedIn> in(ServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    /** Makes this person the one who is asking, for the rest of the request. */
    public void enter(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
