package gatehouse.action.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;

/**
 * By whom something was decided, in what capacity, how and when; and where it was recorded for them, who took it and on
 * what evidence.
 *
 * @param byId the account of the person named; empty where they have none
 * @param takenBy empty for what was made in the product
 * @param recordedAt when it was entered here; the same as {@code at} for what was made in the product
 */
public record Made(
        Optional<UUID> byId,
        String by,
        String role,
        How how,
        Instant at,
        String takenBy,
        String evidence,
        Optional<UUID> evidenceFile,
        Instant recordedAt,
        Optional<Confirmation> confirmation) {

    /** By the person of this change, now. */
    public static Made here(Change change) {
        String post = change.who().post();
        String role =
                post.isEmpty() ? change.who().capacity().map(Capacity::words).orElse("") : post;
        return new Made(
                change.who().person(),
                change.who().name(),
                role,
                How.IN_PRODUCT,
                change.at(),
                "",
                "",
                Optional.empty(),
                change.at(),
                Optional.empty());
    }

    public boolean isRecorded() {
        return how != How.IN_PRODUCT;
    }

    /** Recorded for someone who has not yet said whether it is so. */
    public boolean isToBeConfirmed() {
        return isRecorded() && confirmation.isEmpty();
    }

    /** What a person says they never said does not count. */
    public boolean isDisputed() {
        return confirmation.filter(said -> !said.confirmed()).isPresent();
    }

    public String byAndRole() {
        return role.isEmpty() ? by : by + ", " + role;
    }

    /** "signed paper, taken by PC Field, to be confirmed"; empty for what was made in the product. */
    public String standing() {
        if (!isRecorded()) {
            return "";
        }
        String confirmed = confirmation
                .map(said -> said.confirmed() ? "confirmed by " + said.by() : "disputed by " + said.by())
                .orElse("to be confirmed");
        return "recorded from " + how.words() + ", taken by " + takenBy + ", " + confirmed;
    }
}
