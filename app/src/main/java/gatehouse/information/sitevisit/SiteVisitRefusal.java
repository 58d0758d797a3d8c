package gatehouse.information.sitevisit;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum SiteVisitRefusal implements Refusal.Reason {
    VISIT_REMOVED(409, "%s was removed from the plan, so nothing is added to it. Restore it first."),
    NO_SUCH_PROMPT(404, "%s is no prompt of %s."),
    NO_FILE(404, "%s has no file here: it came with a plan file, which carries a photograph's name and hash alone."),
    NOT_SHOWN(422, "%s cannot be shown here. Its original is kept as it came and can be fetched."),
    NOT_SHOWN_NOW(503, "%s cannot be shown just now. Its original is kept as it came; try again in a minute."),
    NOTHING_CHOSEN(422, "Choose what follows from %s.");

    private final int status;
    private final String sentence;

    SiteVisitRefusal(int status, String sentence) {
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
