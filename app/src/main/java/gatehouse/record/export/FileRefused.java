package gatehouse.record.export;

import java.util.List;
import java.util.stream.Collectors;

/** A plan file that was not taken, with everything that is wrong in it; nothing was changed. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    FileRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
