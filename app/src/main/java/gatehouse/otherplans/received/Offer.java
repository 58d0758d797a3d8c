package gatehouse.otherplans.received;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import gatehouse.foundation.canonical.Digest;
import gatehouse.otherplans.proposal.Proposal;

/**
 * A proposal as it is offered to a person.
 *
 * @param key tells it from every other of its file, and stays the same however often the file is read
 */
public record Offer(String key, Proposal proposal) {

    static List<Offer> of(List<Proposal> proposals) {
        Map<String, Integer> alike = new HashMap<>();
        List<Offer> offers = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            String said =
                    String.join("\u0000", proposal.kind().name(), proposal.anchor(), proposal.words(), proposal.mark());
            int before = alike.merge(said, 1, Integer::sum);
            byte[] whole = (said + "\u0000" + before).getBytes(StandardCharsets.UTF_8);
            offers.add(new Offer(Digest.hex(Digest.sha256(whole)), proposal));
        }
        return List.copyOf(offers);
    }

    /** Its words up to what gave it away. */
    public String before() {
        return proposal.words().substring(0, at());
    }

    public String mark() {
        return proposal.words().substring(at(), end());
    }

    public String after() {
        return proposal.words().substring(end());
    }

    private int at() {
        return Math.max(0, proposal.words().indexOf(proposal.mark()));
    }

    private int end() {
        return proposal.words().contains(proposal.mark())
                ? at() + proposal.mark().length()
                : 0;
    }
}
