package gatehouse.action.endorsement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import gatehouse.action.decision.Made;
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
                new Endorsement(Identity.next(), version.number(), version.sha256(), outcome, variations, made));
        change.logged(
                made.isRecorded()
                        ? "endorsement.recorded"
                        : "version." + outcome.name().toLowerCase(Locale.ROOT),
                "version/" + version.number(),
                Map.of("sha256", version.sha256(), "decidedBy", made.byAndRole(), "outcome", outcome.name()));
        return "/plans/" + change.plan().id() + "/commander#endorsing";
    }

    /** By account where there is one, by name where there is none. */
    private boolean isAuthor(Change change, Version version, Made made) {
        if (made.byId().isPresent()) {
            return version.takenById().equals(made.byId())
                    || endorsements.hasWritten(change, made.byId().get());
        }
        return Author.isNamed(made, version.takenBy(), endorsements.writers(change));
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
}
