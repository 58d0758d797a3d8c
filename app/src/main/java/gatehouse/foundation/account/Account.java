package gatehouse.foundation.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Clock;

/**
 * A person who may sign in.
 *
 * @param active false while suspended
 * @param why the reason given when it was last suspended or made active again; empty for a new one
 * @param hasPassword false until the person has used the link that sets one
 * @param lockedUntil until when nobody is let in from a place from which it was tried too often; none where that was not asked
 */
public record Account(
        UUID id,
        UUID force,
        String signInName,
        String name,
        String post,
        Set<Role> roles,
        boolean active,
        String why,
        boolean hasPassword,
        Optional<Instant> lockedUntil) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The roles in words, in their fixed order. */
    public String rolesInWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    Account locked(Optional<Instant> until) {
        return new Account(id, force, signInName, name, post, roles, active, why, hasPassword, until);
    }

    /** Where the account stands, in words. */
    public String state() {
        if (!active) {
            return "Suspended";
        }
        if (lockedUntil.isPresent()) {
            return "Locked until " + Clock.time(lockedUntil.get()) + " after ten wrong passwords";
        }
        return hasPassword ? "Active" : "Has no password yet";
    }
}
