package gatehouse.record.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.version.VersionService;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;

/** Reads the kept versions of a file, and opens each as its page would. */
record VersionCheck(VersionService versions) {
    static final Set<String> NAMES = Set.of("number", "sha256", "reason", "takenBy", "takenAt", "body");

    List<FileVersion> read(List<Place> entries) {
        List<FileVersion> all = new ArrayList<>();
        String previous = "";
        for (Place entry : entries) {
            Optional<FileVersion> read = read(entry, all.size() + 1, previous);
            previous = read.map(FileVersion::sha256).orElse("");
            read.ifPresent(all::add);
        }
        return all;
    }

    private Optional<FileVersion> read(Place entry, int number, String previous) {
        if (!entry.isObject(NAMES)) {
            return Optional.empty();
        }
        int before = entry.faults().size();
        FileVersion version = new FileVersion(
                (int) entry.needNumber("number"),
                entry.needText("sha256"),
                entry.needText("reason"),
                entry.needText("takenBy"),
                ItemCheck.instant(entry, "takenAt"),
                entry.needText("body"));
        if (entry.faults().size() > before) {
            return Optional.empty();
        }
        if (version.number() != number) {
            entry.get("number")
                    .orElseThrow()
                    .fault("Versions stand in the order of their numbers, from 1: this is " + number + ".");
        }
        body(entry.get("body").orElseThrow(), version, previous);
        return Optional.of(version);
    }

    private void body(Place place, FileVersion version, String previous) {
        String hash = Digest.hex(Digest.sha256(version.bytes()));
        if (!hash.equals(version.sha256())) {
            place.fault(
                    "The hash of this text is " + hash + ", not what “sha256” says: it was changed after it was kept.");
            return;
        }
        try {
            Map<String, Object> body = JsonReader.object(version.bytes());
            if (!VersionService.FORMAT.equals(body.get("format"))) {
                place.fault("This program has no reader for a version in the format “" + body.get("format") + "”.");
            } else if (!isWholly(body, versions.contentsOf(version.bytes()))) {
                place.fault("The text does not read back as it is written, so this version could not be shown.");
            } else {
                about(place, (Map<?, ?>) body.get("version"), version, previous);
            }
        } catch (JsonReader.NotJson broken) {
            place.fault("The text is not JSON of the kept kinds: " + broken.getMessage() + ".");
        } catch (ClassCastException
                | NullPointerException
                | IllegalArgumentException
                | java.time.DateTimeException odd) {
            place.fault("The text is not that of a version, so it could not be shown.");
        }
    }

    /** Whether nothing of a body is lost in reading it. */
    private static boolean isWholly(Map<String, Object> body, PlanContents read) {
        return CanonicalJson.text(body.get("content")).equals(CanonicalJson.text(ContentsJson.content(read)))
                && CanonicalJson.text(body.get("words")).equals(CanonicalJson.text(ContentsJson.words(read.asked())));
    }

    private static void about(Place place, Map<?, ?> about, FileVersion version, String previous) {
        Map<String, Object> said = Map.of(
                "number",
                (long) version.number(),
                "reason",
                version.reason(),
                "takenBy",
                version.takenBy(),
                "takenAt",
                version.takenAt().toString());
        said.forEach((name, value) -> {
            if (!value.equals(about.get(name))) {
                place.fault(
                        "The text says “" + about.get(name) + "” for “" + name + "”, the file says “" + value + "”.");
            }
        });
        if (!previous.equals(about.get("previous"))) {
            place.fault("The text does not follow on the version before it: it names another hash.");
        }
    }
}
