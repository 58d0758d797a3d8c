package gatehouse.options.ledger;

import java.util.List;

/**
 * One recommendation from what the threat calls for to what stands there.
 *
 * @param reached the last stage that it has come to
 * @param isAccepted whether somebody able to said yes to it, in whole or in part; what stands there may lack that
 * @param standsUndecided whether it stands there, seen or said to be, and nobody able to said yes or no to it
 * @param words what was said of it at each stage, and loudly what is missing there
 * @param opens the risk that is open while it has not come to the end, in words; empty where none is judged
 * @param isJudged whether any effect of it on a risk is recorded
 */
public record LedgerRow(
        String reference,
        String title,
        String askedOf,
        Stage reached,
        boolean isAccepted,
        boolean standsUndecided,
        LedgerWords words,
        List<Opened> opens,
        boolean isJudged) {

    public LedgerRow {
        opens = List.copyOf(opens);
    }

    /** Whether it has fallen short of the stage. */
    public boolean fellBefore(Stage stage) {
        return stage == Stage.DECIDED ? !isAccepted : reached.compareTo(stage) < 0;
    }

    /** What was decided or answered, by whom and when. */
    public String decided() {
        return words.decided();
    }

    /** Who delivers it, how that stands, and who said so. */
    public String committed() {
        return words.committed();
    }

    /** What was seen. */
    public String verified() {
        return words.verified();
    }

    /** What is missing at a stage, in capitals; empty where nothing is. */
    public String loud(Stage stage) {
        return words.loud().getOrDefault(stage, "");
    }

    /**
     * A risk that is higher at the next stage than at the one that the measure has come to.
     *
     * @param where the place and phase where a side effect is no longer met; empty where it is the whole assessment
     * @param confidence how confident the coordinator is of the assessment, in words
     * @param owner who owns what is left, or that nobody does
     */
    public record Opened(
            String assessment,
            String title,
            String where,
            String with,
            String without,
            String confidence,
            String owner) {

        /** The assessment's title, and where it is if that is not everywhere. */
        public String named() {
            return where.isEmpty() ? title : title + ", " + where;
        }
    }
}
