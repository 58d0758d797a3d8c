package gatehouse.otherplans.fact;

import java.util.List;
import java.util.Set;

/** Who does it, holds it or decides, and with whom. */
public record Who(Name holder, Name deputy, List<Name> parties, Set<Drill> drill) {
    public static final Who NOBODY = new Who(Name.NONE, Name.NONE, List.of(), Set.of());

    public Who {
        parties = List.copyOf(parties);
        drill = Set.copyOf(drill);
    }
}
