package gatehouse.information.partner;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gatehouse.action.decision.How;
import gatehouse.foundation.file.Incoming;
import gatehouse.plan.kind.WallClock;

/**
 * What was typed of a partner's reply: who said it, how, when, on what evidence, and an answer for each commitment.
 *
 * @param typed {@code saidBy}, {@code saidAs}, {@code how}, {@code saidAt}, {@code evidence}; of each commitment
 *     {@code answer-COM-001} and {@code words-COM-001}, and of each action {@code day-ACT-001} too
 * @param file the reply itself, if it came as a file
 * @param tooLarge the name of a file that a partner may not send by its own link, for its size; it was not read
 */
public record PartnerForm(Map<String, String> typed, Optional<Incoming> file, Optional<String> tooLarge) {
    private static final long MOST_OF_AN_OWN_FILE = 3L * 1024 * 1024;
    private static final Pattern BOX = Pattern.compile("(?:answer|day|words)-([A-Z]{3}-[0-9]{3,9})");

    public PartnerForm {
        typed = Map.copyOf(typed);
    }

    /** What a coordinator recorded. */
    public PartnerForm(Map<String, String> typed, Optional<Incoming> file) {
        this(typed, file, Optional.empty());
    }

    /**
     * What a partner said by its own link.
     *
     * @param unread the name of a file that came and was too large to be read at all
     */
    static PartnerForm own(Map<String, String> typed, Optional<Incoming> file, Optional<String> unread) {
        return new PartnerForm(
                typed,
                file,
                unread.or(() ->
                        file.filter(one -> one.size() > MOST_OF_AN_OWN_FILE).map(Incoming::name)));
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

    /** The last box of a partner's own page. */
    void checkOwnFile(Map<String, String> errors) {
        tooLarge.ifPresent(name -> errors.put(
                "file",
                "“" + name
                        + "” is larger than 3 MB. Send it by e-mail to the coordinator, and send these answers without"
                        + " it: what you wrote still stands here."));
    }

    /** The answers of a reply that the coordinator records: of one commitment at least. */
    Map<String, PartnerWord> answers(Commitments.OfPartner of, Map<String, String> errors) {
        Map<String, PartnerWord> chosen = chosen(of, errors);
        if (chosen.isEmpty() && errors.isEmpty()) {
            errors.put("", "Choose what they said of at least one commitment.");
        }
        return chosen;
    }

    /** The answers that were chosen, by commitment; each that must says what is otherwise, and words stand for none. */
    Map<String, PartnerWord> chosen(Commitments.OfPartner of, Map<String, String> errors) {
        Map<String, PartnerWord> chosen = new LinkedHashMap<>();
        of.commitments().forEach(one -> {
            String reference = one.item().reference();
            Optional<PartnerWord> word = PartnerWord.find(value("answer-" + reference));
            word.ifPresent(said -> chosen.put(reference, said));
            if (word.filter(PartnerWord::saysWhat).isPresent()
                    && words(reference).isEmpty()) {
                errors.put("words-" + reference, "Say what is otherwise, or why it is not confirmed.");
            } else if (word.isEmpty() && !words(reference).isEmpty()) {
                errors.put(
                        "answer-" + reference,
                        "Choose how it is with " + reference + ", or empty what you wrote of it.");
            }
        });
        return chosen;
    }

    /** What was written of things that are not on the page any more, by their reference: it is shown, and not kept. */
    Map<String, String> gone(Set<String> shown) {
        Map<String, String> gone = new TreeMap<>();
        typed.keySet().stream()
                .map(BOX::matcher)
                .filter(Matcher::matches)
                .map(box -> box.group(1))
                .filter(reference -> !shown.contains(reference))
                .filter(reference -> !(value("answer-" + reference) + written(reference)).isEmpty())
                .forEach(reference -> gone.put(reference, written(reference)));
        return gone;
    }

    private String written(String reference) {
        return Stream.of(value("day-" + reference), words(reference))
                .filter(box -> !box.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String words(String reference) {
        return value("words-" + reference);
    }
}
