package gatehouse.output.document;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum DocumentRefusal implements Refusal.Reason {
    NO_SUCH_VISIT(404, "Version %s holds no site visit %s."),
    NOBODY_SAYS_WHAT_IT_MAY_BE_SENT(
            409, "Nobody says yet what %s may be sent. Answer “What may it be sent?” of that partner first."),
    MARKED_ABOVE_WHAT_IT_MAY_BE_SENT(
            409,
            "%s may not be sent what is marked %s. Mark its commitments lower where their words allow it, or ask by word of"
                    + " mouth and record the answer."),
    NO_SUCH_FORM(404, "There is no document “%s”. A version of this plan can be issued as: %s."),
    NO_SUCH_TYPE(404, "A document is set as pdf or docx, not as “%s”.");

    private final int status;
    private final String sentence;

    DocumentRefusal(int status, String sentence) {
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
