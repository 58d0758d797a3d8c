package gatehouse.output.template;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with. */
public enum TemplateRefusal implements Refusal.Reason {
    WHICH_FORCE(422, "Say with --force whose template it is: %s."),
    NO_SUCH_FORCE(404, "There is no force “%s” here."),
    NONE_INSTALLED(409, "No template is installed. Documents have Gatehouse’s own look.");

    private final int status;
    private final String sentence;

    TemplateRefusal(int status, String sentence) {
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
