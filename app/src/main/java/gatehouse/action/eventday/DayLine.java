package gatehouse.action.eventday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that must be in place at one place.
 *
 * @param item a recommendation or a commitment, by its reference
 * @param place the zone, by its reference; empty where the plan names none
 * @param placeName what the zone is called
 * @param who is to see to it; empty where nobody is named
 * @param phases when it must be there, as the plan names the phases
 * @param time by when it must stand there, or from when
 * @param checks what was seen, oldest first, a rehearsal too
 * @param countFrom what was seen before it was a rehearsal, and counts no longer
 */
public record DayLine(
        String item,
        String title,
        String place,
        String placeName,
        String who,
        List<String> phases,
        DayTime time,
        List<DayCheck> checks,
        Instant countFrom) {

    public DayLine {
        phases = List.copyOf(phases);
        checks = List.copyOf(checks);
    }

    /** By which a form and an address name it. */
    public String id() {
        return place.isEmpty() ? item : item + "-" + place;
    }

    /** The check that counts. */
    public Optional<DayCheck> newest() {
        return checks.isEmpty() || isRehearsal(checks.get(checks.size() - 1))
                ? Optional.empty()
                : Optional.of(checks.get(checks.size() - 1));
    }

    /** Those that count no longer. */
    public List<DayCheck> earlier() {
        return newest().isEmpty() ? checks : checks.subList(0, checks.size() - 1);
    }

    public boolean isRehearsal(DayCheck check) {
        return check.at().isBefore(countFrom);
    }

    boolean is(DayState state) {
        return newest().filter(check -> check.state() == state).isPresent();
    }

    public boolean isNotInPlace() {
        return is(DayState.NOT_IN_PLACE);
    }
}
