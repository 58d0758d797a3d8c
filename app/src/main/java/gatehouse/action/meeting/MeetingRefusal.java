package gatehouse.action.meeting;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum MeetingRefusal implements Refusal.Reason {
    MEETING_REMOVED(409, "%s was removed from the plan, so nothing is added to it. Restore it first."),
    ACTION_REMOVED(409, "%s was removed from the plan, so there is nothing to close. Restore it first."),
    NOT_YOURS(409, "%s is for %s to close, or for whoever writes the plan.");

    private final int status;
    private final String sentence;

    MeetingRefusal(int status, String sentence) {
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
