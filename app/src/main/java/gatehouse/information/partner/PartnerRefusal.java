package gatehouse.information.partner;

import gatehouse.foundation.refusal.Refusal;

/** What is said no with where a partner is to be sent something. */
public enum PartnerRefusal implements Refusal.Reason {
    NOBODY_SAYS_WHAT_IT_MAY_BE_SENT(
            409, "Nobody says yet what %s may be sent. Answer “What may it be sent?” of that partner first."),
    NO_SUCH_DAY(422, "“%s” is not a day. Write the day by which you want the answer as 2026-06-27."),
    DAY_IS_OVER(422, "%s is over. Give a day still to come by which you want the answer."),
    MARKED_ABOVE_WHAT_IT_MAY_BE_SENT(
            409,
            "%s may not be sent what is marked %s. Mark its commitments lower where their words allow it, or ask by word of"
                    + " mouth and record the answer.");

    private final int status;
    private final String sentence;

    PartnerRefusal(int status, String sentence) {
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
