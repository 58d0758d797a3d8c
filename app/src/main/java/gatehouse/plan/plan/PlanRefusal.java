package gatehouse.plan.plan;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum PlanRefusal implements Refusal.Reason {
    NEEDS_A_NAME(422, "Say what the plan is for, so that others find it."),
    MARKING_TOO_HIGH(
            422,
            "“%s” is not a marking that this system may hold. Nothing at SECRET or above belongs here: say “held above"
                    + " this system” instead."),
    HEAD_CHANGED(
            409,
            "Someone changed the name or the marking after you opened this page: the plan is now “%s”, marked “%s”."
                    + " Nothing of yours was kept. Open the plan again and change it there."),
    SUCH_A_REFERENCE(409, "%s already has a plan %s."),
    NO_SUCH_PLAN(404, "There is no plan %s here."),
    WHICH_PLAN(422, "Several forces have a plan %s. Say which one: %s."),
    NO_SUCH_FORM(422, "“%s” is not one of the forms."),
    ALREADY_THAT_FORM(409, "The plan is in that form already."),
    NOT_TO_A_LIGHT_FORM(
            422,
            "A plan is not made into a lighter %s. If it was one before, that is kept among its versions and can be issued"
                    + " from there.");

    private final int status;
    private final String sentence;

    PlanRefusal(int status, String sentence) {
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
