package gatehouse.action.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.plan.plan.PlanPart.PartField;

/** What was {@link Made}, as the plan file holds it: people as names and role text, never as accounts. */
public final class MadeEntry {
    /** The names that every entry of this kind has. */
    public static final List<PartField> FIELDS = List.of(
            new PartField("by", "words", true),
            new PartField("role", "words", false),
            new PartField("how", "IN_PRODUCT|SIGNED|E_MAIL|SPOKEN", true),
            new PartField("at", "instant", true),
            new PartField("takenBy", "words", false),
            new PartField("evidence", "words", false),
            new PartField("recordedAt", "instant", false),
            new PartField("confirmation", "CONFIRMED|DISPUTED", false),
            new PartField("confirmationWords", "words", false),
            new PartField("confirmedBy", "words", false),
            new PartField("confirmedAt", "instant", false));

    private MadeEntry() {}

    /** Puts it into an entry; what is empty is left out. */
    public static void put(Map<String, Object> entry, Made made) {
        entry.put("by", made.by());
        putWords(entry, "role", made.role());
        entry.put("how", made.how().name());
        entry.put("at", made.at().toString());
        if (made.isRecorded()) {
            putWords(entry, "takenBy", made.takenBy());
            putWords(entry, "evidence", made.evidence());
            entry.put("recordedAt", made.recordedAt().toString());
        }
        made.confirmation().ifPresent(said -> {
            entry.put("confirmation", said.confirmed() ? "CONFIRMED" : "DISPUTED");
            putWords(entry, "confirmationWords", said.words());
            entry.put("confirmedBy", said.by());
            entry.put("confirmedAt", said.at().toString());
        });
    }

    public static void putWords(Map<String, Object> entry, String name, String words) {
        if (!words.isEmpty()) {
            entry.put(name, words);
        }
    }

    /**
     * Reads it back from an entry that was held against {@link #FIELDS}.
     *
     * @param now when it was entered, if the entry does not say
     */
    public static Made read(Map<String, Object> entry, Instant now) {
        Instant at = instant(entry, "at").orElseThrow();
        How how = How.valueOf(words(entry, "how"));
        Instant recordedAt = instant(entry, "recordedAt").orElse(how == How.IN_PRODUCT ? at : now);
        return new Made(
                Optional.<UUID>empty(),
                words(entry, "by"),
                words(entry, "role"),
                how,
                at,
                how == How.IN_PRODUCT ? "" : taker(entry),
                words(entry, "evidence"),
                Optional.empty(),
                recordedAt,
                confirmation(entry, recordedAt));
    }

    private static String taker(Map<String, Object> entry) {
        String taker = words(entry, "takenBy");
        return taker.isEmpty() ? "not stated" : taker;
    }

    private static Optional<Confirmation> confirmation(Map<String, Object> entry, Instant recordedAt) {
        String said = words(entry, "confirmation");
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String by = words(entry, "confirmedBy");
        return Optional.of(new Confirmation(
                said.equals("CONFIRMED"),
                words(entry, "confirmationWords"),
                by.isEmpty() ? words(entry, "by") : by,
                instant(entry, "confirmedAt").orElse(recordedAt)));
    }

    /** What is wrong with an entry beyond the form of each of its names, by name. */
    public static Map<String, String> faults(Map<String, Object> entry) {
        Map<String, String> faults = new TreeMap<>();
        if (words(entry, "how").equals("IN_PRODUCT") && entry.containsKey("takenBy")) {
            faults.put("takenBy", "What was decided in the product was taken by nobody. Leave this out.");
        }
        if (words(entry, "confirmation").equals("DISPUTED")
                && words(entry, "confirmationWords").isEmpty()) {
            faults.put("confirmationWords", "Say what is disputed.");
        }
        return faults;
    }

    public static String words(Map<String, Object> entry, String name) {
        return entry.get(name) instanceof String words ? words : "";
    }

    static Optional<LocalDate> day(Map<String, Object> entry, String name) {
        return Optional.of(words(entry, name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    static Optional<Instant> instant(Map<String, Object> entry, String name) {
        return Optional.of(words(entry, name)).filter(text -> !text.isEmpty()).map(Instant::parse);
    }
}
