package gatehouse.tasking.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of who leads on security at a place.
 *
 * @param phase the reference of the phase it is for; empty for all of them
 */
public record SecurityLead(String phase, String who) {
    private static final Pattern OF_A_PHASE = Pattern.compile("(PHA-[0-9]{3,})\\s*:\\s*(\\S.*)");
    private static final Pattern BEGINS_WITH_A_REFERENCE = Pattern.compile("(?i)[a-z]{3}-[0-9]+\\b.*|:.*");

    /** What the line says; nothing where it begins with a reference but is not written {@code PHA-003: who}. */
    public static Optional<SecurityLead> read(String line) {
        Matcher ofPhase = OF_A_PHASE.matcher(line.strip());
        if (ofPhase.matches()) {
            return Optional.of(new SecurityLead(ofPhase.group(1), ofPhase.group(2)));
        }
        return BEGINS_WITH_A_REFERENCE.matcher(line.strip()).matches()
                ? Optional.empty()
                : Optional.of(new SecurityLead("", line.strip()));
    }

    public boolean isForAllPhases() {
        return phase.isEmpty();
    }
}
