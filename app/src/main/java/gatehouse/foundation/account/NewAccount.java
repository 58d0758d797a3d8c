package gatehouse.foundation.account;

import java.util.Set;

import gatehouse.foundation.access.Role;

/**
 * An account to be made.
 *
 * @param force the name of its force; empty for the force of whoever makes it, or the only one
 * @param post what stands behind the name in records; may be empty
 */
public record NewAccount(String force, String signInName, String name, String post, Set<Role> roles) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
