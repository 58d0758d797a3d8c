package gatehouse.foundation.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.audit.Actor;

/**
 * Who a person is at this instant, and what to the plan in question; read anew in every transaction.
 *
 * @param person empty for the command line
 * @param plan empty for what is done to no plan
 */
public record Standing(
        Optional<UUID> person,
        UUID force,
        String forceName,
        String name,
        String post,
        Set<Role> roles,
        boolean active,
        Optional<Capacity> capacity,
        Optional<PlanHeader> plan,
        String session) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    Standing on(PlanHeader begun) {
        return new Standing(person, force, forceName, name, post, roles, active, capacity, Optional.of(begun), session);
    }

    Standing in(UUID otherForce, String otherName) {
        return new Standing(person, otherForce, otherName, name, post, roles, active, capacity, plan, session);
    }

    /** Whether this is somebody without an account, let in by a link to one thing of one plan. */
    public boolean isGuest() {
        return person.isEmpty() && session.equals(Doing.GUEST);
    }

    public Actor actor() {
        return new Actor(person, Optional.of(force), name, session);
    }

    /** Name and post as records print them: "Supt Jo Field, strategic commander". */
    public String nameAndPost() {
        return post.isEmpty() ? name : name + ", " + post;
    }

    /** Whether this person would be let do another thing to the same plan; for showing or leaving out a button. */
    public boolean may(Action action) {
        return Access.may(this, action);
    }
}
