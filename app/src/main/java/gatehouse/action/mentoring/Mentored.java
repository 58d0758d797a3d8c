package gatehouse.action.mentoring;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How a plan stands with its mentor.
 *
 * @param learning coordinators of the plan who are not accredited yet, each with how far they have come
 * @param mentors of the plan
 * @param signatures what mentors made of its versions, oldest first
 */
public record Mentored(List<String> learning, List<String> mentors, List<CoSignature> signatures, ZoneId zone) {
    public Mentored {
        learning = List.copyOf(learning);
        mentors = List.copyOf(mentors);
        signatures = List.copyOf(signatures);
    }

    /** The newest word on a version. */
    public Optional<CoSignature> on(int version) {
        return signatures.stream().filter(one -> one.version() == version).reduce((older, newer) -> newer);
    }

    /** Whether this version waits for a mentor. */
    public boolean waits(int version) {
        return !learning.isEmpty() && on(version).filter(CoSignature::isSigned).isEmpty();
    }

    /** What is to be said of a version; empty where no mentor has anything to do with it. */
    public String words(int version) {
        Optional<CoSignature> newest = on(version);
        if (newest.isPresent() && (newest.get().isSigned() || learning.isEmpty())) {
            return newest.get().words(zone) + ".";
        }
        if (learning.isEmpty()) {
            return "";
        }
        String who = mentors.isEmpty() ? "No mentor is on this plan." : "Mentor: " + String.join(", ", mentors) + ".";
        return "Not co-signed. " + String.join("; ", learning) + ". " + who
                + newest.map(given -> " " + given.words(zone) + ".").orElse("");
    }
}
