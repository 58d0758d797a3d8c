package gatehouse.assessment.coverage;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum CoverageRefusal implements Refusal.Reason {
    PUBLISHED(409, "The product draws no coverage picture of published facts, so nothing can be filled in on one."),
    SPLITS_NOTHING(422, "Choose some of its places or phases to take out, and leave some."),
    NOT_OF_IT(422, "%s is not one of the places and phases of %s, so it cannot be taken out of it.");

    private final int status;
    private final String sentence;

    CoverageRefusal(int status, String sentence) {
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
