package gatehouse.otherplans.fact;

import java.time.LocalDate;
import java.util.Optional;

/** How a fact stands with whoever would have to do it, by whose word and of which day. */
public record Confirmed(Standing standing, String by, Optional<LocalDate> on) {
    public static final Confirmed STATED = new Confirmed(Standing.STATED, "", Optional.empty());

    /** Confirmed by somebody named, on a day: less than that confirms nothing. */
    public boolean isInFull() {
        return standing == Standing.CONFIRMED && !by.isEmpty() && on.isPresent();
    }
}
