package gatehouse.options.ledger;

import java.util.List;

/**
 * One recommendation from what the threat calls for to what stands there.
 *
 * @param reached the last stage that it has come to
 * @param decided what was decided or answered and by whom, in words
 * @param committed who delivers it, and how that stands
 * @param verified what was seen
 * @param opens the risk that is open while it has not come to the end, in words; empty where none is judged
 * @param isJudged whether any effect of it on a risk is recorded
 */
public record LedgerRow(
        String reference,
        String title,
        String askedOf,
        Stage reached,
        String decided,
        String committed,
        String verified,
        List<Opened> opens,
        boolean isJudged) {

    public LedgerRow {
        opens = List.copyOf(opens);
    }

    /** Whether it has fallen short of the stage. */
    public boolean fellBefore(Stage stage) {
        return reached.compareTo(stage) < 0;
    }

    /**
     * A risk that is higher at the next stage than at the one that the measure has come to.
     *
     * @param where the place and phase where a side effect is no longer met; empty where it is the whole assessment
     * @param owner who owns what is left, or that nobody does
     */
    public record Opened(String assessment, String title, String where, String with, String without, String owner) {}
}
