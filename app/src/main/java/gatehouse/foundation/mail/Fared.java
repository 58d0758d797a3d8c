package gatehouse.foundation.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * An e-mail with how it fares, as pages show it.
 *
 * @param writtenBy whose change it told of
 * @param said what the server answered, or what went wrong; empty where there is nothing to say
 */
public record Fared(
        UUID id,
        String about,
        String plan,
        String recipient,
        String subject,
        String writtenBy,
        Instant writtenAt,
        MailState state,
        int tries,
        String said,
        Instant changedAt) {

    /** "Refused by the e-mail server: no such mailbox." */
    public String words() {
        String after = said.isEmpty() ? "" : ": " + said;
        String tried =
                state == MailState.WAITING && tries > 0 ? ", tried " + tries + (tries == 1 ? " time" : " times") : "";
        return state.words() + tried + after + (after.endsWith(".") ? "" : ".");
    }
}
