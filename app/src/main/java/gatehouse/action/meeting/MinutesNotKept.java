package gatehouse.action.meeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Minutes that were not kept: why, beside their boxes, and the form to be sent again, laid over what is kept now. */
final class MinutesNotKept extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final transient Map<String, String> errors;
    private final transient MinutesForm again;
    private final boolean clashes;
    private final String cautions;

    /** Cautions: the hash of sentences that forbid nothing once they were read; empty where something is wrong. */
    MinutesNotKept(Map<String, String> errors, MinutesForm again, boolean clashes, String cautions) {
        super(String.join(" ", errors.values()));
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        this.again = again;
        this.clashes = clashes;
        this.cautions = cautions;
    }

    Map<String, String> errors() {
        return errors;
    }

    MinutesForm again() {
        return again;
    }

    String cautions() {
        return cautions;
    }

    int status() {
        return clashes ? CONFLICT : UNPROCESSABLE;
    }
}
