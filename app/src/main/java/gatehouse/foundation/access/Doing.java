package gatehouse.foundation.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Someone about to do something: who, what, to which plan. Made at the door from the session and the route's declared
 * action, and taken by every service.
 *
 * @param person empty when it is the command line
 * @param commandUser who ran the command; empty on the web
 * @param use the form's one-use key and the digest of what was sent; empty for looks and commands
 */
public record Doing(
        Optional<UUID> person,
        String commandUser,
        String session,
        Action action,
        Optional<UUID> plan,
        Optional<FormUse> use) {

    /** What ties the entries of guests together in the log, in the place of a session. */
    public static final String GUEST = "partner link";

    /** Somebody without an account, let in by a link: to {@link Action#PARTNER_ANSWER} and nothing else. */
    public static Doing byGuest(String name, Action action, UUID plan) {
        return new Doing(Optional.empty(), name, GUEST, action, Optional.of(plan), Optional.empty());
    }

    public static Doing byPerson(UUID person, String session, Action action, Optional<UUID> plan) {
        return new Doing(Optional.of(person), "", session, action, plan, Optional.empty());
    }

    public static Doing byCommand(String user, Action action, Optional<UUID> plan) {
        return new Doing(Optional.empty(), user, "command", action, plan, Optional.empty());
    }

    /** The same person doing something else to the same plan, as part of one request. */
    public Doing as(Action other) {
        return new Doing(person, commandUser, session, other, plan, use);
    }

    public Doing on(UUID otherPlan) {
        return new Doing(person, commandUser, session, action, Optional.of(otherPlan), use);
    }

    public Doing using(FormUse form) {
        return new Doing(person, commandUser, session, action, plan, Optional.of(form));
    }
}
