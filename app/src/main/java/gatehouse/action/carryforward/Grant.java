package gatehouse.action.carryforward;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That the regional lead lets a coordinator begin a plan from the parts of another that are not restricted.
 *
 * @param plan the plan that may be carried
 * @param name of that plan, for the person who was let in
 */
public record Grant(
        UUID id,
        UUID plan,
        String reference,
        String name,
        String person,
        String because,
        String by,
        Instant at,
        Optional<Instant> withdrawnAt,
        String withdrawnBy) {

    public boolean stands() {
        return withdrawnAt.isEmpty();
    }
}
