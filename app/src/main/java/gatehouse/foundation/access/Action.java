package gatehouse.foundation.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import static gatehouse.foundation.access.Capacity.COORDINATOR;
import static gatehouse.foundation.access.Capacity.DEPUTY;
import static gatehouse.foundation.access.Capacity.ENDORSER;
import static gatehouse.foundation.access.Capacity.LOGGIST;
import static gatehouse.foundation.access.Capacity.MENTOR;
import static gatehouse.foundation.access.Capacity.OPERATIONAL;
import static gatehouse.foundation.access.Capacity.PLAN_OWNER;
import static gatehouse.foundation.access.Capacity.READER;
import static gatehouse.foundation.access.Capacity.TACTICAL;

/**
 * Everything a person can do, with who may. The whole of the policy is in this list; {@code docs/access.csv} says the
 * same by hand, route by route, and a test holds the two together.
 */
public enum Action {
    /** Pages that need no account: signing in, the first account, help. */
    PUBLIC(Scope.ANYONE),
    /** A person's own pages: today, own captures, signing out. */
    OWN_PAGES(Scope.SIGNED_IN),
    PLAN_BEGIN(roles(Role.COORDINATOR)),
    /** Beginning a plan from this one: by a coordinator who may read it. */
    PLAN_CARRY(
            roles(Role.COORDINATOR), on(COORDINATOR, DEPUTY, MENTOR, ENDORSER, TACTICAL, OPERATIONAL, LOGGIST, READER)),
    /** Letting a coordinator begin a plan from the parts of another that are not restricted; shows nothing of it. */
    CARRY_GRANT(roles(Role.REGIONAL_LEAD)),
    /** Asking for a coordinator, and seeing what became of what one asked. */
    REQUEST_FILE(Scope.SIGNED_IN),
    /** Deciding on the requests of the force, and recording what they are looked at again for. */
    REQUEST_TRIAGE(roles(Role.REGIONAL_LEAD)),
    /** Seeing what the force's coordinators carry and how far each has come, and recording it. */
    COORDINATORS_KEEP(roles(Role.REGIONAL_LEAD)),
    /** Co-signing a version, or giving it back, as the mentor of its coordinator. */
    VERSION_COSIGN(on(MENTOR)),
    PLAN_SEE(on(COORDINATOR, DEPUTY, MENTOR, ENDORSER, TACTICAL, OPERATIONAL, LOGGIST, READER)),
    PLAN_CHANGE(on(COORDINATOR, DEPUTY)),
    PLAN_PEOPLE(on(COORDINATOR)),
    CAPTURE(on(COORDINATOR, DEPUTY, MENTOR, LOGGIST)),
    VERSION_FREEZE(on(COORDINATOR, DEPUTY)),
    VERSION_SEE(on(COORDINATOR, DEPUTY, MENTOR, ENDORSER, TACTICAL, OPERATIONAL, LOGGIST, READER)),
    DOCUMENT_ISSUE(on(COORDINATOR, DEPUTY, MENTOR, ENDORSER, TACTICAL, LOGGIST, READER)),
    DECIDE(on(ENDORSER)),
    DECISION_RECORD(on(COORDINATOR, DEPUTY, LOGGIST)),
    /** Writing in the coordinator's decision log, for oneself or as loggist. */
    DECISION_LOG_WRITE(on(COORDINATOR, DEPUTY, LOGGIST)),
    /** Closing an action: whoever is to do it, and whoever writes the plan. */
    ACTION_CLOSE(on(COORDINATOR, DEPUTY, MENTOR, ENDORSER, TACTICAL, OPERATIONAL, LOGGIST, READER)),
    DELIVERY_REPORT(on(COORDINATOR, DEPUTY, TACTICAL, OPERATIONAL)),
    /** Reading the briefing and saying so; who works at the event needs no more than this. */
    BRIEFING_READ(on(COORDINATOR, DEPUTY, MENTOR, ENDORSER, TACTICAL, OPERATIONAL, LOGGIST, READER)),
    /** Saying on the day what is in place and what is not. */
    DAY_CHECK(on(COORDINATOR, DEPUTY, TACTICAL, OPERATIONAL, LOGGIST)),
    /** Standing the operation down in the plan, and opening its day again. */
    DAY_STAND_DOWN(on(COORDINATOR, DEPUTY, TACTICAL)),
    /** What an owner of another plan may do: see the findings about theirs, and answer. */
    FINDING_ANSWER(on(PLAN_OWNER)),
    /** What a partner may do by a link of its own, without an account: see what it committed to, and answer. */
    PARTNER_ANSWER(Scope.GUEST),
    PLAN_FILE(on(COORDINATOR, DEPUTY)),
    /** Releasing a lesson of the plan to the force, in words that hold nothing else of the plan. */
    LESSON_RELEASE(on(COORDINATOR)),
    /** The lessons of the force, in their released words. */
    LESSONS_SEE(roles(Role.COORDINATOR, Role.REGIONAL_LEAD)),
    LESSON_WITHDRAW(roles(Role.REGIONAL_LEAD)),
    /** Finding something in what one may see. */
    SEARCH(Scope.SIGNED_IN),
    /** When the events of one's plans are. */
    CALENDAR(Scope.SIGNED_IN),
    LOG_READ(roles(Role.AUDITOR)),
    /** Seeing what a change of the national level would put in question, in the plans that one is on. */
    DRILL(Scope.SIGNED_IN),
    THREAT_LEVEL_SET(roles(Role.REGIONAL_LEAD, Role.ADMINISTRATOR)),
    ACCOUNT_MANAGE(roles(Role.ADMINISTRATOR)),
    /** Seeing which teams and stocks are committed at two events, whether or not either event is publicised. */
    RESOURCES_ACROSS_SEE(roles(Role.REGIONAL_LEAD)),
    /** The catalogue of measures and the scales of risk: what a force decides, and nothing of a plan. */
    CATALOGUE_SEE(Scope.SIGNED_IN),
    CATALOGUE_CHANGE(roles(Role.ADMINISTRATOR, Role.REGIONAL_LEAD)),
    SCALE_ADD(roles(Role.ADMINISTRATOR)),
    /** Giving a force's Word documents the look of its own template. */
    TEMPLATE_SET(roles(Role.ADMINISTRATOR)),
    /** Switching a rule of the review of plans off, with the reason, and setting its margins. */
    REVIEW_SET(roles(Role.ADMINISTRATOR));

    private enum Scope {
        ANYONE,
        SIGNED_IN,
        GUEST
    }

    private final Scope scope;
    private final Set<Role> roles;
    private final Set<Capacity> capacities;

    Action(Scope scope) {
        this.scope = scope;
        this.roles = EnumSet.noneOf(Role.class);
        this.capacities = EnumSet.noneOf(Capacity.class);
    }

    Action(Set<?> allowed) {
        this.scope = Scope.SIGNED_IN;
        this.roles = EnumSet.noneOf(Role.class);
        this.capacities = EnumSet.noneOf(Capacity.class);
        for (Object one : allowed) {
            if (one instanceof Role role) {
                roles.add(role);
            } else {
                capacities.add((Capacity) one);
            }
        }
    }

    Action(Set<Role> roles, Set<Capacity> capacities) {
        this.scope = Scope.SIGNED_IN;
        this.roles = EnumSet.copyOf(roles);
        this.capacities = EnumSet.copyOf(capacities);
    }

    /** What a person must be to the plan that it is done to, one of these; none where it is done to no plan. */
    public Set<Capacity> capacities() {
        return Collections.unmodifiableSet(capacities);
    }

    /** Whether it is done to one plan, and so hangs on what the person is to that plan. */
    public boolean isOnPlan() {
        return !capacities.isEmpty();
    }

    /** Whether anyone may, without an account. */
    public boolean isPublic() {
        return scope == Scope.ANYONE;
    }

    /** As the log writes it: {@code plan.see}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Whether it is done by somebody without an account, let in to one thing of one plan by a link. */
    boolean isOpenToGuests() {
        return scope == Scope.GUEST;
    }

    boolean isOpenTo(Standing standing) {
        if (scope == Scope.GUEST) {
            return false;
        }
        if (isOnPlan() && standing.capacity().filter(capacities::contains).isEmpty()) {
            return false;
        }
        return roles.isEmpty() || standing.roles().stream().anyMatch(roles::contains);
    }

    private static Set<Role> roles(Role... roles) {
        return Set.of(roles);
    }

    private static Set<Capacity> on(Capacity... capacities) {
        return Set.of(capacities);
    }
}
