package gatehouse.output.document;

import java.util.List;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.Digest;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What stands at the top and bottom of every page.
 *
 * @param marking the handling marking, printed top and bottom; empty prints none
 * @param banner a second loud line under the marking, top and bottom; empty prints none
 * @param status what the document counts as, for example "REPORT v3, not endorsed"
 * @param version printed in the footer, for example "Version 3"
 * @param fingerprint the short hash of the kept version, for the footer; empty prints none
 */
public record RunningLines(String marking, String banner, String status, String version, String fingerprint) {

    /** Of a paper that is set from a plan as it stands: it has no version, but the minute and the fingerprint of its words. */
    static RunningLines issued(Change change, String marking, String status, List<Block> blocks) {
        String minute = PrintedDates.minute(change.at(), change.plan().zone());
        return issued(change.plan().banner(), minute, marking, status, blocks);
    }

    /** The same where there is no plan at hand. */
    static RunningLines issued(String banner, String minute, String marking, String status, List<Block> blocks) {
        byte[] words = blocks.toString().getBytes(UTF_8);
        return new RunningLines(
                marking, banner, status, "Issued " + minute, Digest.fingerprint(Digest.hex(Digest.sha256(words))));
    }
}
