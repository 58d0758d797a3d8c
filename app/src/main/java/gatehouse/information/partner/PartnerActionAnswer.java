package gatehouse.information.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import gatehouse.action.decision.Days;
import gatehouse.action.decision.MadeEntry;
import gatehouse.plan.item.Item;

/**
 * One answer of a partner about an action; the newest counts.
 *
 * @param number 0 for one that is not kept yet
 * @param revision of the action that it was said of: once the action is changed, the answer waits for nobody any more
 * @param day until when it will be done, where that was said
 * @param evidence by which link it was said; with the name and hash of a file that came
 */
public record PartnerActionAnswer(
        long number,
        String action,
        int revision,
        String partner,
        ActionWord word,
        Optional<LocalDate> day,
        String words,
        String saidBy,
        String saidAs,
        Instant saidAt,
        String evidence,
        Optional<SentFile> file) {
    /** In the plan file, beside what was said of the action before it was changed or closed; left out of any other. */
    static final String BEFORE_A_CHANGE = "BEFORE_A_CHANGE";

    /** That of no action: in a file every action is as new, and what was said of it before it was changed is not of that. */
    private static final int OF_NONE_THAT_STANDS = Integer.MAX_VALUE;

    public String who() {
        return saidAs.isEmpty() ? saidBy : saidBy + ", " + saidAs;
    }

    /** "done", "will be done by 3 June 2027". */
    public String says() {
        return word.words() + day.map(one -> " " + Days.words(one)).orElse("");
    }

    public boolean isDone() {
        return word == ActionWord.DONE;
    }

    /** Whether nobody has changed or closed the action since this was said of it. */
    public boolean isOf(Item standing) {
        return standing.revision() == revision;
    }

    /**
     * As the plan file holds it: without the file itself, whose hash its evidence names.
     *
     * @param standing whether it was said of the action as it stands now
     */
    Map<String, Object> toPlanFile(boolean standing) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("action", action);
        entry.put("partner", partner);
        entry.put("answer", word.name());
        day.ifPresent(one -> entry.put("day", one.toString()));
        MadeEntry.putWords(entry, "words", words);
        entry.put("by", saidBy);
        MadeEntry.putWords(entry, "role", saidAs);
        entry.put("at", saidAt.toString());
        entry.put("evidence", evidence);
        if (!standing) {
            entry.put("saidOf", BEFORE_A_CHANGE);
        }
        return entry;
    }

    /** Read back from an entry that was held against the fields of {@link PartnerActionAnswersPart}. */
    static PartnerActionAnswer ofPlanFile(Map<String, Object> entry) {
        return new PartnerActionAnswer(
                0,
                MadeEntry.words(entry, "action"),
                MadeEntry.words(entry, "saidOf").equals(BEFORE_A_CHANGE) ? OF_NONE_THAT_STANDS : 1,
                MadeEntry.words(entry, "partner"),
                ActionWord.valueOf(MadeEntry.words(entry, "answer")),
                Optional.of(MadeEntry.words(entry, "day"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse),
                MadeEntry.words(entry, "words"),
                MadeEntry.words(entry, "by"),
                MadeEntry.words(entry, "role"),
                Instant.parse(MadeEntry.words(entry, "at")),
                MadeEntry.words(entry, "evidence"),
                Optional.empty());
    }
}
