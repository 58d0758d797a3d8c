package gatehouse.action.commander;

import java.util.List;
import java.util.Optional;

import gatehouse.action.endorsement.Endorsements;
import gatehouse.action.endorsement.Status;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionRefusal;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.options.delivery.Deliveries;

/**
 * Everything that the commander's page shows.
 *
 * @param newest the version that is there to be endorsed
 * @param status of that version
 * @param draftIsNewer whether the plan says anything else than that version
 * @param sheet the hash of the kept sheet that is being shown; empty for those who only read
 * @param whatIfs what was kept of the recommendations, to be named in the reason of a decision
 * @param toConfirm what was recorded for this person and waits for their word
 */
public record CommanderView(
        SheetContents contents,
        Asked asked,
        Deliveries deliveries,
        Endorsements endorsements,
        Optional<Version> newest,
        Optional<Status> status,
        boolean draftIsNewer,
        String sheet,
        List<ToConfirm> toConfirm,
        KeptWhatIfs whatIfs,
        boolean mayDecide,
        boolean mayRecord,
        boolean mayChange) {

    /** The version of this number, as typed into an address; refuses one that is not there. */
    public Version version(String number) {
        return endorsements.versions().stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(VersionRefusal.NO_SUCH_VERSION));
    }

    /** Something recorded for the person who reads this. */
    public record ToConfirm(String of, String id, String about, String words, String how, String evidence) {}
}
