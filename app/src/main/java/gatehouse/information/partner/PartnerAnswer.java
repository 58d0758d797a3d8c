package gatehouse.information.partner;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import gatehouse.action.decision.How;
import gatehouse.action.decision.MadeEntry;

/**
 * One answer about one commitment; the newest counts.
 *
 * @param saidAt when the partner said it, which may be long before it was entered
 * @param evidence where the paper is or who heard it; with the name and hash of a file that came
 */
public record PartnerAnswer(
        String commitment,
        PartnerWord word,
        String words,
        String saidBy,
        String saidAs,
        How how,
        Instant saidAt,
        String takenBy,
        String evidence,
        Optional<SentFile> file,
        Instant recordedAt) {

    public String who() {
        return saidAs.isEmpty() ? saidBy : saidBy + ", " + saidAs;
    }

    /** How it came: by the partner's own link, or as whoever recorded it says. */
    public String howWords() {
        return how == How.IN_PRODUCT ? "by the partner's own link" : how.words();
    }

    /** As the plan file holds it: without the file itself, whose hash its evidence names. */
    Map<String, Object> toPlanFile() {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("commitment", commitment);
        entry.put("answer", word.name());
        MadeEntry.putWords(entry, "words", words);
        entry.put("by", saidBy);
        MadeEntry.putWords(entry, "role", saidAs);
        entry.put("how", how.name());
        entry.put("at", saidAt.toString());
        entry.put("takenBy", takenBy);
        entry.put("evidence", evidence);
        entry.put("recordedAt", recordedAt.toString());
        return entry;
    }

    /** Read back from an entry that was held against the fields of {@link PartnerAnswersPart}. */
    public static PartnerAnswer ofPlanFile(Map<String, Object> entry) {
        Instant at = Instant.parse(MadeEntry.words(entry, "at"));
        String recorded = MadeEntry.words(entry, "recordedAt");
        return new PartnerAnswer(
                MadeEntry.words(entry, "commitment"),
                PartnerWord.valueOf(MadeEntry.words(entry, "answer")),
                MadeEntry.words(entry, "words"),
                MadeEntry.words(entry, "by"),
                MadeEntry.words(entry, "role"),
                How.valueOf(MadeEntry.words(entry, "how")),
                at,
                MadeEntry.words(entry, "takenBy"),
                MadeEntry.words(entry, "evidence"),
                Optional.empty(),
                recorded.isEmpty() ? at : Instant.parse(recorded));
    }
}
