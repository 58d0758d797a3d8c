package gatehouse.tasking.accreditation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.plan.plan.PlanService;

/** The only door to what is recorded of the force's coordinators. */
public final class AccreditationService {
    static final String ADDRESS = "/coordinators";

    private final Entrance entrance;
    private final AccreditationRepository accreditations = new AccreditationRepository();

    public AccreditationService(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Everyone of the force who holds the role of coordinator, with what they carry, by name. */
    public List<Coordinator> ofForce(Change change) {
        return accreditations.ofForce(change, today(change));
    }

    /** The plans of whoever looks that {@link #ofForce} counts, so that their own page can say which. */
    public Set<UUID> carried(Change change) {
        return accreditations.carried(change, change.who().person().orElseThrow(), today(change));
    }

    /** Those of them who may sign in, to be chosen from. */
    public List<Coordinator> active(Change change) {
        return ofForce(change).stream().filter(Coordinator::active).toList();
    }

    /** One of them, if it is one. */
    public static Optional<Coordinator> find(List<Coordinator> all, String id) {
        return all.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    /** Records how far somebody has come; what was recorded before stays. Throws {@link NotTaken}. */
    public String record(Doing doing, AccreditationForm form) {
        return entrance.changeOnce(doing, change -> {
            Recorded recorded = read(form, ofForce(change), today(change));
            accreditations.insert(
                    change,
                    recorded.person().id(),
                    recorded.state(),
                    recorded.since(),
                    recorded.mentor().map(Coordinator::id),
                    form.note().strip());
            change.logged(
                    "accreditation.recorded",
                    "account/" + recorded.person().id(),
                    Map.of("name", recorded.person().name(), "state", form.state()));
            return ADDRESS;
        });
    }

    private record Recorded(
            Coordinator person, AccreditationState state, LocalDate since, Optional<Coordinator> mentor) {}

    private static Recorded read(AccreditationForm form, List<Coordinator> all, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Coordinator> person = find(all, form.person());
        if (person.isEmpty()) {
            errors.put("person", "Choose one of your force's coordinators.");
        }
        Optional<AccreditationState> state = AccreditationState.find(form.state());
        if (state.isEmpty()) {
            errors.put("state", "Say how far they have come.");
        }
        Optional<LocalDate> since = Days.read(form.since(), "since", errors);
        if (since.filter(day -> day.isAfter(today)).isPresent()) {
            errors.put("since", "That day is still to come.");
        }
        Optional<Coordinator> mentor = find(all, form.mentor());
        mentorFault(form, person, mentor).ifPresent(said -> errors.put("mentor", said));
        NotTaken.ifAny(errors);
        return new Recorded(person.orElseThrow(), state.orElseThrow(), since.orElse(today), mentor);
    }

    private static Optional<String> mentorFault(
            AccreditationForm form, Optional<Coordinator> person, Optional<Coordinator> mentor) {
        if (form.mentor().isBlank()) {
            return Optional.empty();
        }
        if (mentor.isEmpty()) {
            return Optional.of("Choose one of your force's coordinators as mentor.");
        }
        if (mentor.equals(person)) {
            return Optional.of("Nobody mentors themselves.");
        }
        return mentor.get().isMentored() || mentor.get().isLapsed()
                ? Optional.of(mentor.get().name() + " is not accredited, and so cannot co-sign for another.")
                : Optional.empty();
    }

    static LocalDate today(Change change) {
        return change.at().atZone(PlanService.ZONE).toLocalDate();
    }

    /** For a form that opens on one of them: their mentor, if they have one. */
    public static Optional<UUID> mentorOf(Coordinator coordinator) {
        return coordinator.accreditation().flatMap(Accreditation::mentor);
    }
}
