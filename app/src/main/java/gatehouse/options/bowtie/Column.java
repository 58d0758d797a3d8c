package gatehouse.options.bowtie;

import java.util.List;

/**
 * One column of the bow-tie.
 *
 * @param does as a sentence says it: "detect", or for contingencies an empty word
 */
public record Column(String heading, String does, List<Guard> guards) {

    public Column {
        guards = List.copyOf(guards);
    }

    /** What it says loudly where the path is not guarded; empty where something is in place. */
    public String loud() {
        if (guards.stream().noneMatch(Guard::guards)) {
            if (does.isEmpty()) {
                return "UNGUARDED: no contingency answers what is left of this.";
            }
            return guards.isEmpty()
                    ? "UNGUARDED: nothing is recommended to " + does + "."
                    : "UNGUARDED: nothing that is recommended to " + does + " stands.";
        }
        if (guards.stream().noneMatch(guard -> guard.guards() && guard.inPlace())) {
            return does.isEmpty()
                    ? "UNGUARDED: no contingency for this has been tested."
                    : "UNGUARDED: nothing is in place to " + does + ".";
        }
        return "";
    }
}
