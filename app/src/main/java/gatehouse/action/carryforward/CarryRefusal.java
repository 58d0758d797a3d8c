package gatehouse.action.carryforward;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum CarryRefusal implements Refusal.Reason {
    NO_VERSION(409, "%s has no kept version, and a plan is begun from a version alone. Freeze one of it first."),
    PUBLISHED(
            409,
            "%s is made of published facts about a real event. No plan is begun from it, for it is nobody's advice."),
    NONE_CHOSEN(422, "Tick at least one of the things that are to be confirmed."),
    BASIS_NEEDED(422, "Say on what basis: why nothing changed, or what was done anew."),
    OUTCOME_NEEDED(422, "Say whether nothing changed or it was done anew."),
    SETTLED_MEANWHILE(
            409,
            "%s was settled or removed meanwhile. Nothing was kept. The list is as it now stands, with your words: read"
                    + " it, and send them again."),
    PLAN_NEEDED(422, "Give the plan's reference, as P-0003."),
    NO_SUCH_PLAN(422, "Your force has no plan %s that could be carried forward."),
    PERSON_NEEDED(422, "Say who: type the name that the person signs in with."),
    NO_SUCH_COORDINATOR(422, "No coordinator of your force signs in as %s."),
    REASON_NEEDED(422, "Say why this person is let in, for the log and the plan's coordinator."),
    GRANTED_ALREADY(409, "%s may carry %s forward already."),
    NO_SUCH_GRANT(404, "There is nothing here that you can see.");

    private final int status;
    private final String sentence;

    CarryRefusal(int status, String sentence) {
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
