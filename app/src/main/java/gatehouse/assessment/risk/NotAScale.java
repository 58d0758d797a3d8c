package gatehouse.assessment.risk;

import java.util.List;

/** A scale that was not added, with a sentence for each fault that says where it is. */
public final class NotAScale extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    NotAScale(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
