package gatehouse.home.home;

import java.util.Optional;
import java.util.UUID;

import gatehouse.action.meeting.Due;

/**
 * Something of a plan that waits for a person: how much and since when, without a word of what it is about, for Today
 * shows nothing of a plan but its name.
 *
 * @param number of the version it is about, or how many there are
 * @param due the soonest day of them
 */
public record Duty(UUID plan, String planName, Waits kind, int number, Optional<Due> due) {

    /** Where it is done. */
    public String address() {
        return "/plans/" + plan + kind.path().formatted(number);
    }

    public String words() {
        return kind.words(number);
    }

    public boolean isOver() {
        return due.filter(Due::isOver).isPresent();
    }
}
