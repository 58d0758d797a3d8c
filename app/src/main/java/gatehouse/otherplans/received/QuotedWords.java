package gatehouse.otherplans.received;

import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.item.Closing;
import gatehouse.plan.kind.Answers;

/** Words that were quoted out of a file that is kept here stand as they were quoted; what they mean may be corrected. */
public final class QuotedWords implements Closing {
    private final ProposalRepository proposals = new ProposalRepository();

    @Override
    public String kind() {
        return "FACT";
    }

    @Override
    public Set<String> questions() {
        return Set.of("words", "anchor");
    }

    @Override
    public Set<String> questions(Answers before) {
        return before.isGiven("receivedVersion") ? questions() : Set.of();
    }

    @Override
    public boolean isClosed(Change change, UUID item) {
        return proposals.isOfFile(change, item);
    }

    @Override
    public String sentence() {
        return "These words are quoted from a file that is kept here, so they stand as the file has them. Correct what"
                + " they mean in the other answers, or remove this fact and take it anew.";
    }
}
