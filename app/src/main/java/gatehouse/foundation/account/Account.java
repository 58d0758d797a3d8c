package gatehouse.foundation.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Role;

/**
 * A person who may sign in.
 *
 * @param active false while suspended
 * @param why the reason given when it was last suspended or made active again; empty for a new one
 * @param hasPassword false until the person has used the link that sets one
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
        boolean hasPassword) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The roles in words, in their fixed order. */
    public String rolesInWords() {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    /** Where the account stands, in words. */
    public String state() {
        if (!active) {
            return "Suspended";
        }
        return hasPassword ? "Active" : "Has no password yet";
    }
}
