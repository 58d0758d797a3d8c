package gatehouse.foundation.web;

import java.util.Set;

import gatehouse.foundation.access.Role;

/**
 * A link of the menu at the top of every page; each room that has one declares it as a bean.
 *
 * @param position orders the menu; the field's own order is Today 10, Requests 20, Plans 30 and so on
 * @param shownTo the roles that see it, everyone if empty; what it leads to decides for itself
 */
public record MenuLink(int position, String words, String address, Set<Role> shownTo) {
    boolean isFor(SignedIn who) {
        return shownTo.isEmpty() || who.roles().stream().anyMatch(shownTo::contains);
    }

    NavLink seenFrom(String path) {
        boolean current = address.equals("/") ? path.equals("/") : (path + "/").startsWith(address + "/");
        return new NavLink(words, address, 0, current);
    }
}
