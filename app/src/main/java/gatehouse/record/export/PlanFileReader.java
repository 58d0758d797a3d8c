package gatehouse.record.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.FilePart;

/**
 * Reads a plan file to its end, whatever is wrong with it, and then gives either the whole or every fault.
 *
 * <p>Each older format is to have a reader that lifts it to the newest before this one sees it.
 */
final class PlanFileReader {
    static final String FORMAT = "gatehouse-plan/1";
    static final int LARGEST = 200_000_000;

    private final Kinds kinds;
    private final PlanFileParts parts;
    private final VersionService versions;
    private final Map<String, List<ListEntry>> lists;
    private final Map<String, RiskScale> scales;

    PlanFileReader(
            Kinds kinds,
            PlanFileParts parts,
            VersionService versions,
            Map<String, List<ListEntry>> lists,
            Map<String, RiskScale> scales) {
        this.kinds = kinds;
        this.parts = parts;
        this.versions = versions;
        this.lists = lists;
        this.scales = scales;
    }

    /** What the file holds; throws {@link FileRefused}. */
    CheckedFile read(Map<String, Object> file) {
        List<Fault> faults = new ArrayList<>();
        Place whole = Place.whole(file, faults);
        Characters.check(whole);
        Optional<CheckedFile> read = read(whole);
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
        return read.orElseThrow();
    }

    /** The object that the bytes hold; throws {@link FileRefused}. */
    static Map<String, Object> json(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refused("The file is larger than 200 MB.");
        }
        try {
            if (new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1).indexOf(0) >= 0) {
                throw refused("The file is not in UTF-8.");
            }
            return JsonReader.object(bytes);
        } catch (JsonReader.NotJson broken) {
            throw refused("The file is not JSON as plan files are written: " + broken.getMessage() + ".");
        }
    }

    private static FileRefused refused(String sentence) {
        return new FileRefused(List.of(new Fault("$", sentence)));
    }

    private Optional<CheckedFile> read(Place whole) {
        Set<String> names = new LinkedHashSet<>(Set.of("format", "content", "versions"));
        parts.ofVersions().stream().map(FilePart::name).forEach(names::add);
        whole.isObject(names);
        String format = whole.needText("format");
        if (!format.isBlank() && !format.equals(FORMAT)) {
            whole.get("format").orElseThrow().fault("This program reads “" + FORMAT + "”, not “" + format + "”.");
            return Optional.empty();
        }
        List<FileVersion> kept = new VersionCheck(versions).read(whole.elements("versions"));
        return whole.get("content").flatMap(content -> content(content, whole, kept));
    }

    private Optional<CheckedFile> content(Place content, Place whole, List<FileVersion> kept) {
        Set<String> names = new LinkedHashSet<>(Set.of("plan", "items"));
        parts.ofPlan().stream().map(FilePart::name).forEach(names::add);
        content.isObject(names);
        Optional<FilePlan> plan = content.get("plan").flatMap(new PlanCheck(scales.keySet())::read);
        ItemCheck check = new ItemCheck(kinds, plan.map(FilePlan::marking).orElse(""));
        List<ItemCheck.Named> named = check.named(content.elements("items"));
        AskedIn asked = asked(plan, named);
        AnswerCheck answers = new AnswerCheck(asked);
        List<Item> items = named.stream().map(each -> check.read(each, answers)).toList();
        PartCheck entries = new PartCheck(
                asked.references(),
                kept.stream().collect(Collectors.toMap(FileVersion::number, FileVersion::sha256, (one, two) -> one)),
                asked.zone());
        Map<String, List<Map<String, Object>>> read = new LinkedHashMap<>();
        parts.ofPlan().forEach(part -> read.put(part.name(), entries.read(part, content.elements(part.name()))));
        parts.ofVersions().forEach(part -> read.put(part.name(), entries.read(part, whole.elements(part.name()))));
        return plan.map(said -> new CheckedFile(said, items, read, kept, asked));
    }

    /** Against no scale that is known, answers are read by the shipped one, so that other faults are found too. */
    private AskedIn asked(Optional<FilePlan> plan, List<ItemCheck.Named> named) {
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        named.forEach(item -> targets.put(item.reference(), item.target()));
        RiskScale any = scales.values().iterator().next();
        return new AskedIn(
                plan.map(FilePlan::zone).orElse(java.time.ZoneId.of("UTC")),
                plan.map(said -> scales.getOrDefault(said.scale(), any)).orElse(any),
                lists,
                targets);
    }
}
