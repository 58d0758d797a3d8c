package gatehouse.information.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import gatehouse.action.decision.How;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.file.Incoming;

/**
 * Whether an answer is the very one that stands already, as when a button is pressed twice.
 *
 * <p>Of a commitment only for minutes: what is committed to may have been worded anew since, and that something is in
 * place is said anew on each day.
 */
final class SaidAgain {
    private static final Duration TWO_PRESSES = Duration.ofMinutes(10);

    private final PartnerForm form;
    private final Instant now;
    private final Optional<String> sha256;

    SaidAgain(PartnerForm form, Instant now) {
        this.form = form;
        this.now = now;
        this.sha256 = form.file().map(SaidAgain::hash);
    }

    boolean is(Commitments.One of, PartnerWord word) {
        return last(of.answers())
                .filter(last -> last.how() == How.IN_PRODUCT
                        && last.recordedAt().plus(TWO_PRESSES).isAfter(now)
                        && last.word() == word
                        && last.words().equals(form.words(last.commitment()))
                        && isFrom(last.saidBy(), last.saidAs(), last.evidence()))
                .isPresent();
    }

    boolean is(PartnerAction of, ActionBoxes.Said said) {
        return last(of.answers())
                .filter(last -> last.isOf(of.item())
                        && said.equals(new ActionBoxes.Said(last.word(), last.day(), last.words()))
                        && isFrom(last.saidBy(), last.saidAs(), last.evidence()))
                .isPresent();
    }

    private boolean isFrom(String by, String as, String evidence) {
        return form.value("saidBy").equals(by)
                && form.value("saidAs").equals(as)
                && sha256.map(evidence::contains).orElse(true);
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static String hash(Incoming file) {
        try (InputStream bytes = file.bytes().open()) {
            return Digest.hex(Digest.sha256(bytes.readAllBytes()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
