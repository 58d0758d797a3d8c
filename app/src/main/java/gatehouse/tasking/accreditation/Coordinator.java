package gatehouse.tasking.accreditation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.web.Option;

/**
 * One of the force's coordinators.
 *
 * @param active whether they may sign in
 * @param accreditation empty where nobody has recorded any
 */
public record Coordinator(
        UUID id, String name, String post, boolean active, Optional<Accreditation> accreditation, Load load) {

    /**
     * What they carry: concise and full plans whose event is not over; advice and reviews are left out.
     *
     * @param next the first day of the next event that they coordinate
     */
    public record Load(int coordinates, int deputises, int mentors, Optional<LocalDate> next) {
        /** As a list of choices shows it. */
        String words() {
            return "coordinates " + coordinates
                    + (deputises == 0 ? "" : ", deputises on " + deputises)
                    + (mentors == 0 ? "" : ", mentors on " + mentors);
        }
    }

    public String standing() {
        return accreditation.map(known -> known.state().words()).orElse("Not recorded");
    }

    public boolean isMentored() {
        return accreditation.filter(known -> known.state().isMentored()).isPresent();
    }

    public boolean isLapsed() {
        return accreditation
                .filter(known -> known.state() == AccreditationState.LAPSED)
                .isPresent();
    }

    /** To be chosen from a list, with what helps to choose. */
    public Option option() {
        return new Option(id.toString(), name + " (" + standing().toLowerCase(Locale.UK) + ", " + load.words() + ")");
    }
}
