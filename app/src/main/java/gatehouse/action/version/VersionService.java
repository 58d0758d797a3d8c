package gatehouse.action.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;

/** The only door to versions. */
public final class VersionService {
    private static final List<String> ANSWERS =
            List.of("partnerAnswers", "partnerActionAnswers", "findingAnswers", "lessonAnswers");

    /** The format of the bodies written now. Every format ever kept must still be read. */
    public static final String FORMAT = "gatehouse-version/1";

    private final Entrance entrance;
    private final ContentsService contents;
    private final ContentsJson json;
    private final VersionRepository versions = new VersionRepository();

    public VersionService(Entrance entrance, ContentsService contents, ContentsJson json) {
        this.entrance = entrance;
        this.contents = contents;
        this.json = json;
    }

    /** Freezes the plan as it stands, from a form, and says where the version is to be seen. */
    public String freezeOnce(Doing doing, String reason) {
        return entrance.changeOnce(
                doing,
                change -> "/plans/" + change.plan().id() + "/versions/"
                        + freeze(change, reason).number());
    }

    /** Freezes the plan as it stands, from the command line. */
    public Version freeze(Doing doing, String reason) {
        return entrance.change(doing, change -> freeze(change, reason));
    }

    /** Freezes the plan as it stands before a change that would otherwise leave no trace of it, if it is not frozen so. */
    public void keepFirst(Change change, String reason) {
        boolean isKept = ofPlan(change).stream()
                .findFirst()
                .filter(version -> version.draftRevision() == change.plan().draftRevision())
                .isPresent();
        if (!isKept) {
            freeze(change, reason);
        }
    }

    private Version freeze(Change change, String reason) {
        if (reason.isBlank()) {
            throw new Refusal(VersionRefusal.SAYS_WHY);
        }
        Optional<Version> last = ofPlan(change).stream().findFirst();
        last.filter(version -> version.draftRevision() == change.plan().draftRevision())
                .ifPresent(version -> {
                    throw new Refusal(VersionRefusal.NOTHING_CHANGED, version.number());
                });
        Map<String, Object> about = about(change, reason.strip(), last);
        byte[] body = CanonicalJson.bytes(body(contents.toKeep(change), about));
        Version version = new Version(
                Identity.next(),
                last.map(Version::number).orElse(0) + 1,
                change.plan().draftRevision(),
                Digest.hex(Digest.sha256(body)),
                reason.strip(),
                change.who().person(),
                change.who().nameAndPost(),
                change.at());
        versions.insert(change, version, FORMAT, body);
        change.logged("version.frozen", "version/" + version.number(), Map.of("sha256", version.sha256()));
        return version;
    }

    private static Map<String, Object> about(Change change, String reason, Optional<Version> last) {
        return Map.of(
                "number", last.map(Version::number).orElse(0) + 1,
                "reason", reason,
                "takenBy", change.who().nameAndPost(),
                "takenAt", change.at().toString(),
                "previous", last.map(Version::sha256).orElse(""));
    }

    private static Map<String, Object> body(Map<String, Object> kept, Map<String, Object> about) {
        Map<String, Object> body = new TreeMap<>(kept);
        body.put("format", FORMAT);
        body.put("version", about);
        return body;
    }

    /** Newest first. */
    public List<Version> ofPlan(Change change) {
        return versions.ofPlan(change);
    }

    public Version get(Change change, int number) {
        return versions.find(change, number).orElseThrow(() -> new Refusal(VersionRefusal.NO_SUCH_VERSION));
    }

    /** Opens a version from its kept bytes, once they have been hashed again and match. */
    public KeptVersion open(Change change, int number) {
        Version version = get(change, number);
        return new KeptVersion(version, contentsOf(bytes(change, version)));
    }

    /**
     * Whether the plan as it stands says anything else than this version: by the same rule that lists what changed, and by
     * what partners and owners of other plans have answered since. Who read the briefing, or what was seen on the day, is no
     * change to the plan, though it is kept with it.
     */
    public boolean hasChangedSince(Change change, Version version, PlanContents draft) {
        if (version.draftRevision() == change.plan().draftRevision()) {
            return false;
        }
        PlanContents kept = open(change, version.number()).contents();
        return !Difference.between(kept, draft).isNone()
                || ANSWERS.stream().anyMatch(part -> !kept.part(part).equals(draft.part(part)));
    }

    /** The newest kept version of any plan, opened the same; whoever asks has decided that the person may. */
    public Optional<KeptVersion> newestOf(Change change, UUID plan) {
        return versions.newest(change, plan)
                .map(version -> new KeptVersion(version, contentsOf(bytes(change, version))));
    }

    /** The kept bytes, once they have been hashed again and match. */
    public byte[] bytes(Change change, Version version) {
        byte[] body = versions.body(change, version.id());
        if (!Digest.hex(Digest.sha256(body)).equals(version.sha256())) {
            throw new Refusal(VersionRefusal.BYTES_DIFFER, version.number());
        }
        return body;
    }

    /** Keeps a version that arrives in a plan file, byte for byte. */
    public void keepAsItCame(Change change, Version version, byte[] body) {
        versions.insert(change, version, FORMAT, body);
    }

    /** What a kept body holds. */
    @SuppressWarnings("unchecked") // a kept body was written by this class and is closed under its hash
    public PlanContents contentsOf(byte[] body) {
        Map<String, Object> kept = JsonReader.object(body);
        if (!FORMAT.equals(kept.get("format"))) {
            throw new IllegalStateException("No reader for a version in the format " + kept.get("format"));
        }
        return json.read((Map<String, Object>) kept.get("content"), (Map<String, Object>) kept.get("words"));
    }
}
