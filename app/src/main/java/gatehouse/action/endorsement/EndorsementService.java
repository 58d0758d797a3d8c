package gatehouse.action.endorsement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.action.decision.Confirmable;
import gatehouse.action.decision.ConfirmationRepository;
import gatehouse.action.decision.Made;
import gatehouse.action.decision.MadeEntry;
import gatehouse.action.decision.NotTaken;
import gatehouse.action.decision.RecordedForm;
import gatehouse.action.decision.Recording;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;

/** The only door to endorsements. */
public final class EndorsementService {
    private final Entrance entrance;
    private final VersionService versions;
    private final Recording recording;
    private final EndorsementRepository endorsements = new EndorsementRepository();
    private final ConfirmationRepository confirmations = new ConfirmationRepository();

    public EndorsementService(Entrance entrance, VersionService versions, Recording recording) {
        this.entrance = entrance;
        this.versions = versions;
        this.recording = recording;
    }

    /** Endorses, endorses with variations, or returns the version that was shown; throws {@link NotTaken}. */
    public String endorse(Doing doing, EndorsementForm form) {
        return entrance.changeOnce(doing, change -> {
            Version version = shown(change, form);
            Map<String, String> errors = new LinkedHashMap<>();
            EndorsementOutcome outcome = form.read(errors);
            NotTaken.ifAny(errors);
            return keep(change, version, outcome, form.variations().strip(), Made.here(change));
        });
    }

    /** Records what was signed, sent by e-mail or spoken; throws {@link NotTaken}. */
    public String record(Doing doing, EndorsementForm form, RecordedForm recorded) {
        return entrance.changeOnce(doing, change -> {
            Version version = shown(change, form);
            Map<String, String> errors = new LinkedHashMap<>();
            EndorsementOutcome outcome = form.read(errors);
            Made made = recording.read(change, recorded, errors);
            if (made.at().isBefore(version.takenAt().truncatedTo(java.time.temporal.ChronoUnit.MINUTES))) {
                errors.putIfAbsent("madeAt", "Version " + version.number() + " was not yet taken then.");
            }
            NotTaken.ifAny(errors);
            Made kept = recording.withEvidence(change, made, recorded);
            return keep(change, version, outcome, form.variations().strip(), kept);
        });
    }

    private Version shown(Change change, EndorsementForm form) {
        Version version = versions.get(change, form.version());
        if (!version.sha256().equals(form.sha256())) {
            throw new Refusal(EndorsementRefusal.OTHER_BYTES, version.number());
        }
        versions.bytes(change, version);
        return version;
    }

    private String keep(Change change, Version version, EndorsementOutcome outcome, String variations, Made made) {
        if (isAuthor(change, version, made)) {
            throw new Refusal(EndorsementRefusal.AUTHOR, version.number());
        }
        endorsements.insert(
                change,
                new Endorsement(Identity.next(), version.number(), version.sha256(), outcome, variations, made),
                version);
        change.logged(
                made.isRecorded()
                        ? "endorsement.recorded"
                        : "version." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                "version/" + version.number(),
                Map.of("sha256", version.sha256(), "decidedBy", made.byAndRole(), "outcome", outcome.name()));
        return "/plans/" + change.plan().id() + "/commander#endorsement";
    }

    /** By account where there is one, by name where there is none. */
    private boolean isAuthor(Change change, Version version, Made made) {
        if (made.byId().isPresent()) {
            return version.takenById().equals(made.byId())
                    || endorsements.hasWritten(change, made.byId().get());
        }
        return version.takenBy().equals(made.byAndRole())
                || endorsements.writers(change).contains(made.by());
    }

    /** Every endorsement of the plan with the plan's versions, from which each version's status follows. */
    public Endorsements ofPlan(Change change) {
        return new Endorsements(
                versions.ofPlan(change),
                endorsements.ofPlan(change),
                change.plan().zone());
    }

    /** Where a version stands. */
    public Status status(Change change, int version) {
        return ofPlan(change).status(version);
    }

    /** Every endorsement, as the plan file holds them beside the versions. */
    public List<Map<String, Object>> kept(Change change) {
        return endorsements.ofPlan(change).stream().map(Endorsement::toPlanFile).toList();
    }

    /** Keeps what a plan file holds; its versions must be kept already. */
    public void load(Change change, List<Map<String, Object>> entries) {
        for (Map<String, Object> entry : entries) {
            int number = ((Long) entry.get("version")).intValue();
            Version version = versions.get(change, number);
            Endorsement endorsement = new Endorsement(
                    Identity.next(),
                    number,
                    MadeEntry.words(entry, "sha256"),
                    EndorsementOutcome.valueOf(MadeEntry.words(entry, "outcome")),
                    MadeEntry.words(entry, "variations"),
                    MadeEntry.read(change, entry));
            if (!version.sha256().equals(endorsement.sha256())) {
                throw new Refusal(EndorsementRefusal.FILE_OTHER_BYTES, number);
            }
            endorsements.insert(change, endorsement, version);
            endorsement
                    .made()
                    .confirmation()
                    .ifPresent(said -> confirmations.insert(
                            change, Confirmable.ENDORSEMENT, endorsement.id(), said, Optional.empty()));
        }
    }
}
