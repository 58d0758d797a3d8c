package gatehouse.action.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that was not kept, with the reasons beside its boxes; what was typed is given back with them. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final transient Map<String, String> errors;
    private final int status;

    private NotTaken(Map<String, String> errors, int status) {
        super(String.join(" ", errors.values()));
        this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        this.status = status;
    }

    /** Says so if there is anything wrong with what was typed. */
    public static void ifAny(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new NotTaken(errors, UNPROCESSABLE);
        }
    }

    /** Says so if anything is no longer as it was shown. */
    public static void ifStale(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new NotTaken(errors, CONFLICT);
        }
    }

    /** By the name of the box; the empty name is the whole form. */
    public Map<String, String> errors() {
        return errors;
    }

    public int status() {
        return status;
    }
}
