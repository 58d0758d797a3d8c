package gatehouse.information.partner;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.How;
import gatehouse.foundation.file.Incoming;
import gatehouse.plan.kind.WallClock;

/**
 * What was typed of a partner's reply: who said it, how, when, on what evidence, and an answer for each commitment.
 *
 * @param typed {@code saidBy}, {@code saidAs}, {@code how}, {@code saidAt}, {@code evidence}; of each commitment
 *     {@code answer-COM-001} and {@code words-COM-001}
 * @param file the reply itself, if it came as a file
 */
public record PartnerForm(Map<String, String> typed, Optional<Incoming> file) {

    public PartnerForm {
        typed = Map.copyOf(typed);
    }

    String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    Optional<How> how(Map<String, String> errors) {
        Optional<How> how = Arrays.stream(How.values())
                .filter(one -> one != How.IN_PRODUCT && one.name().equals(value("how")))
                .findFirst();
        if (how.isEmpty()) {
            errors.put("how", "Say whether it was signed, by e-mail or spoken.");
        }
        return how;
    }

    Instant saidAt(Instant now, ZoneId zone, Map<String, String> errors) {
        if (value("saidAt").isEmpty()) {
            errors.put("saidAt", "Say when they said it.");
            return now;
        }
        try {
            Instant at = WallClock.instant(value("saidAt"), zone);
            if (at.isAfter(now)) {
                errors.put("saidAt", "That is still to come. Say when they said it.");
            }
            return at;
        } catch (WallClock.NoSuchMinute none) {
            errors.put("saidAt", none.getMessage());
            return now;
        }
    }

    void checkNamed(Map<String, String> errors) {
        if (value("saidBy").isEmpty()) {
            errors.put("saidBy", "Say who said it.");
        }
        if (value("evidence").isEmpty() && file.isEmpty()) {
            errors.put("evidence", "Say where the paper or e-mail is, or who heard it; or add it as a file.");
        }
    }

    /** Of an answer by the partner itself, which is its own evidence. */
    void checkOwn(Map<String, String> errors) {
        if (value("saidBy").isEmpty()) {
            errors.put("saidBy", "Say who you are.");
        }
        if (value("saidAs").isEmpty()) {
            errors.put("saidAs", "Say in what role you speak for your organisation.");
        }
    }

    /** The answers that were chosen, by commitment; each that must says what is otherwise. */
    Map<String, PartnerWord> answers(Commitments.OfPartner of, Map<String, String> errors) {
        Map<String, PartnerWord> chosen = new LinkedHashMap<>();
        of.commitments().forEach(one -> {
            String reference = one.item().reference();
            PartnerWord.find(value("answer-" + reference)).ifPresent(word -> {
                chosen.put(reference, word);
                if (word.saysWhat() && words(reference).isEmpty()) {
                    errors.put("words-" + reference, "Say what is otherwise, or why it is not confirmed.");
                }
            });
        });
        if (chosen.isEmpty()) {
            errors.put("", "Choose what they said of at least one commitment.");
        }
        return chosen;
    }

    String words(String reference) {
        return value("words-" + reference);
    }
}
