package gatehouse.foundation.refusal;

/**
 * A refusal in plain words. It undoes the change it is thrown from and is shown to the person as it stands.
 *
 * <p>Anything else thrown is a fault: the person sees only a reference, the log has the rest.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;
    private final String marking;

    /** A line of some room's list of refusals. */
    public interface Reason {
        /** The HTTP status that fits: 404, 409, 413, 422 or 503. */
        int status();

        /** A whole sentence; {@code %s} stands where {@link Refusal#Refusal} puts what it is about. */
        String sentence();
    }

    /** Refuses with this reason; {@code about} fills the places that its sentence leaves open. */
    public Refusal(Reason reason, Object... about) {
        super(reason.sentence().formatted(about));
        this.reason = reason;
        this.marking = "";
    }

    private Refusal(Refusal first, String marking) {
        super(first.getMessage(), first);
        this.reason = first.reason;
        this.marking = marking;
    }

    /** The same refusal, about a plan with this marking, which the page that says it must carry. */
    public Refusal marked(String planMarking) {
        return new Refusal(this, planMarking);
    }

    /** The marking of the plan it is about; empty where it is about none. */
    public String marking() {
        return marking;
    }

    public Reason reason() {
        return reason;
    }
}
