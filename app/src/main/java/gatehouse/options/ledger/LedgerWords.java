package gatehouse.options.ledger;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a row of the ledger says in words.
 *
 * @param decidedBriefly what was decided without its reason, for a paper that gives the reason elsewhere
 * @param loud what is missing at a stage, in capitals; a stage at which nothing is missing is not in it
 * @param rest what the levels do not tell, where it was accepted in part; empty for others
 */
public record LedgerWords(
        String decided,
        String decidedBriefly,
        String committed,
        String verified,
        Map<Stage, String> loud,
        String rest) {

    public LedgerWords {
        loud = Map.copyOf(loud);
    }

    static LedgerWords of(Said said, String owner) {
        Map<Stage, String> loud = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            String words = said.loud(stage);
            if (!words.isEmpty()) {
                loud.put(stage, words);
            }
        }
        return new LedgerWords(
                said.decided(),
                said.decidedBriefly(),
                said.committed(),
                said.verified(),
                loud,
                said.isAcceptedInPart()
                        ? "The levels were judged with the whole of it in place; what the rest leaves is not in them: "
                                + owner + "."
                        : "");
    }
}
