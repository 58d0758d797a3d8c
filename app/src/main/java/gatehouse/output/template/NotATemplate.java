package gatehouse.output.template;

import java.util.List;

/** A file that was not installed as a template, with a sentence for each thing that stands against it. */
public final class NotATemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    NotATemplate(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
