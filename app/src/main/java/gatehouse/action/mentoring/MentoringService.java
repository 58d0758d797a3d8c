package gatehouse.action.mentoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.NotTaken;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;

/** The only door to what mentors make of versions. */
public final class MentoringService {
    private final Entrance entrance;
    private final VersionService versions;
    private final MentoringRepository signatures = new MentoringRepository();

    public MentoringService(Entrance entrance, VersionService versions) {
        this.entrance = entrance;
        this.versions = versions;
    }

    /** How the plan stands with its mentor. */
    public Mentored ofPlan(Change change) {
        return new Mentored(
                signatures.learning(change),
                signatures.mentors(change),
                signatures.ofPlan(change),
                change.plan().zone());
    }

    /** Keeps what the mentor made of a version; throws {@link NotTaken}. */
    public String sign(Doing doing, int number, String sha256, String outcome, String words) {
        return entrance.changeOnce(doing, change -> {
            Version version = versions.get(change, number);
            Map<String, String> errors = new LinkedHashMap<>();
            Optional<CoSignOutcome> chosen = CoSignOutcome.find(outcome);
            if (chosen.isEmpty()) {
                errors.put("outcome", "Say what you do with this version.");
            }
            if (chosen.equals(Optional.of(CoSignOutcome.TO_REWORK)) && words.isBlank()) {
                errors.put("words", "Say what is to be reworked.");
            }
            NotTaken.ifAny(errors);
            if (!version.sha256().equals(sha256)) {
                throw new Refusal(MentoringRefusal.OTHER_BYTES);
            }
            refuseSigned(change, number);
            signatures.insert(
                    change,
                    number,
                    chosen.orElseThrow(),
                    words.strip(),
                    change.who().person(),
                    change.who().nameAndPost(),
                    change.at());
            change.logged(
                    "version.cosigned",
                    "version/" + number,
                    Map.of("outcome", outcome, "sha256", sha256, "words", words.strip()));
            return "/plans/" + change.plan().id() + "/versions/" + number;
        });
    }

    private void refuseSigned(Change change, int number) {
        ofPlan(change).on(number).filter(CoSignature::isSigned).ifPresent(signed -> {
            throw new Refusal(
                    MentoringRefusal.CO_SIGNED_ALREADY,
                    number,
                    signed.words(change.plan().zone()));
        });
    }
}
