package gatehouse.output.document;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum DocumentRefusal implements Refusal.Reason {
    NO_SUCH_VISIT(404, "Version %s holds no site visit %s."),
    NO_SUCH_TEST(404, "Version %s holds no exercise or debrief %s."),
    STILL_TO_BE_HELD(
            409,
            "As version %s keeps it, %s is still to be held, on %s. Freeze a version once it was held: that holds its record."),
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
