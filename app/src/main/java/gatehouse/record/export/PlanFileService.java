package gatehouse.record.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.version.Version;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.audit.Outcome;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.FilePart;
import gatehouse.plan.plan.PlanRevision;
import gatehouse.plan.plan.PlanService;

/** The only door to plan files: out and in. */
public final class PlanFileService {
    private static final Logger LOG = LoggerFactory.getLogger(PlanFileService.class);
    private static final String NOBODYS = "Published facts";

    private final Entrance entrance;
    private final ForceData forces;
    private final Kinds kinds;
    private final PlanService plans;
    private final ItemService items;
    private final ContentsService contents;
    private final VersionService versions;
    private final PlanFileParts parts;

    public PlanFileService(
            Entrance entrance,
            ForceData forces,
            Kinds kinds,
            PlanService plans,
            ItemService items,
            ContentsService contents,
            VersionService versions,
            PlanFileParts parts) {
        this.entrance = entrance;
        this.forces = forces;
        this.kinds = kinds;
        this.plans = plans;
        this.items = items;
        this.contents = contents;
        this.versions = versions;
        this.parts = parts;
    }

    /** The whole plan as the canonical bytes of a plan file; the plan is held meanwhile, and the log has their hash. */
    public byte[] export(Doing doing) {
        return entrance.change(doing, change -> {
            byte[] file = CanonicalJson.bytes(file(change));
            Map<String, Object> detail = Map.of("sha256", Digest.hex(Digest.sha256(file)), "bytes", file.length);
            change.logged("plan.exported", "plan/" + change.plan().reference(), Outcome.ISSUED, detail);
            return file;
        });
    }

    /** The form of a plan file as JSON Schema, with the codes of the lists that are shipped. */
    public String schema(Doing doing) {
        return entrance.glance(
                doing,
                change -> new PlanFileSchema(
                                kinds,
                                parts,
                                forces.lists(change.sql(), change.who().force()))
                        .text());
    }

    private Map<String, Object> file(Change change) {
        PlanContents whole = contents.gather(change);
        Map<String, Object> file = new TreeMap<>();
        file.put("format", PlanFileReader.FORMAT);
        file.put("content", ContentsJson.content(whole));
        file.put(
                "versions",
                versions.ofPlan(change).stream()
                        .sorted(Comparator.comparing(Version::number))
                        .map(version -> kept(change, version))
                        .toList());
        parts.ofVersions().stream().forEach(part -> file.put(part.name(), part.kept(change)));
        return file;
    }

    private Map<String, Object> kept(Change change, Version version) {
        return Map.of(
                "number", version.number(),
                "sha256", version.sha256(),
                "reason", version.reason(),
                "takenBy", version.takenBy(),
                "takenAt", version.takenAt().toString(),
                "body", new String(versions.bytes(change, version), java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * Makes a plan of what a file holds, or nothing of it; throws {@link FileRefused}.
     *
     * @param named the force whose plan it is to be; the file's author where there is none
     */
    public Imported load(Doing doing, byte[] bytes, Optional<String> named) {
        Map<String, Object> json = PlanFileReader.json(bytes);
        return entrance.change(doing, change -> load(change, json, named));
    }

    private Imported load(Change change, Map<String, Object> json, Optional<String> named) {
        String force = named.orElseGet(() -> force(change, json));
        UUID forceId = forces.findOrMake(change.sql(), force);
        change.nowIn(forceId, force);
        CheckedFile file = new PlanFileReader(
                        kinds,
                        parts,
                        versions,
                        forces.lists(change.sql(), forceId),
                        forces.scales(change.sql()),
                        all -> items.weighed(change, all))
                .read(json);
        String author = file.plan().published() ? "" : force;
        PlanHeader plan = file.plan().header(Identity.next(), plans.nextReference(change, forceId), author);
        plans.keep(change, forceId, plan);
        Map<String, UUID> identities = items.load(change, file.items(), file.asked());
        Map<String, UUID> known = new LinkedHashMap<>(identities);
        parts.ofPlan().stream().forEach(part -> load(change, part, file, known));
        keep(change, file);
        parts.ofVersions().stream().forEach(part -> load(change, part, file, known));
        change.logged(
                "plan.imported",
                "plan/" + plan.reference(),
                Map.of(
                        "sha256", Digest.hex(Digest.sha256(CanonicalJson.bytes(json))),
                        "items", file.items().size(),
                        "versions", file.versions().size()));
        return new Imported(
                plan.id(),
                force,
                plan.reference(),
                plan.name(),
                file.items().size(),
                file.versions().size());
    }

    /** The author that the file names; else the only force there is; else one for plans that are no force's. */
    private String force(Change change, Map<String, Object> json) {
        Optional<String> author = Place.whole(json, new ArrayList<>())
                .find("content")
                .flatMap(content -> content.find("plan"))
                .flatMap(plan -> plan.find("author"))
                .map(place -> place.value() instanceof String words ? words.strip() : "")
                .filter(words -> !words.isEmpty() && words.indexOf(0) < 0);
        List<String> all = forces.names(change.sql());
        if (author.isEmpty() && all.size() > 1) {
            throw new Refusal(ExportRefusal.WHICH_FORCE, String.join(", ", all));
        }
        return author.orElse(all.isEmpty() ? NOBODYS : all.get(0));
    }

    private static void load(Change change, FilePart part, CheckedFile file, Map<String, UUID> items) {
        try {
            part.load(change, file.parts().get(part.name()), items);
        } catch (DataIntegrityViolationException broken) {
            LOG.warn(
                    "The store refused the entries under {} of a plan file: {}",
                    part.name(),
                    firstLine(broken.getMostSpecificCause()));
            throw new Refusal(ExportRefusal.ROOM_REFUSED, part.name());
        }
    }

    /** Which rule was broken; the lines after it hold the words of the row, which belong in no log. */
    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private void keep(Change change, CheckedFile file) {
        int last = file.versions().size();
        for (FileVersion version : file.versions()) {
            Version row = new Version(
                    Identity.next(),
                    version.number(),
                    version.number() == last && saysTheSame(change, version) ? PlanRevision.counted(change) : 0,
                    version.sha256(),
                    version.reason(),
                    Optional.empty(),
                    version.takenBy(),
                    version.takenAt());
            versions.keepAsItCame(change, row, version.bytes());
        }
    }

    /** Whether a version says what the plan says now, and so is known as its newest word. */
    private boolean saysTheSame(Change change, FileVersion version) {
        String kept = CanonicalJson.text(ContentsJson.content(versions.contentsOf(version.bytes())));
        return kept.equals(CanonicalJson.text(ContentsJson.content(contents.gather(change))));
    }
}
