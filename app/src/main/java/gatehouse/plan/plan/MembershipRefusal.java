package gatehouse.plan.plan;

import gatehouse.foundation.refusal.Refusal;

/** What is said no with about the people on a plan. */
public enum MembershipRefusal implements Refusal.Reason {
    NOBODY_NAMED(422, "Say who: type the name that the person signs in with."),
    NO_SUCH_PERSON(422, "Nobody of your force signs in as %s."),
    NO_SUCH_CAPACITY(422, "Say what the person is to be on this plan."),
    SUSPENDED(422, "%s's account is suspended, so they cannot be put on a plan."),
    ALREADY_ON_PLAN(409, "%s is on this plan already. End that first, for nobody is two things to one plan."),
    NOT_THEIR_ROLE(422, "%s does not hold a role that may be %s. An administrator gives roles."),
    WROTE_IT(409, "%s has written this plan, so they cannot be its endorser."),
    ENDORSES_IT(409, "%s endorses this plan, so they cannot come to write it."),
    LAST_COORDINATOR(409, "This is the plan's only coordinator. Put another on it first.");

    private final int status;
    private final String sentence;

    MembershipRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
