package gatehouse.output.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.action.contents.ContentsJson;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.endorsement.Status;
import gatehouse.action.endorsement.Status.State;
import gatehouse.action.gap.WhatIsMissing;
import gatehouse.action.version.Difference;
import gatehouse.action.version.Version;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.kind.DeclaredKinds;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** Editions for tests: of the examples of the repository, or of words that a test puts into every answer. */
@SuppressWarnings("unchecked") // the tests fail where a file has another shape
final class Editions {
    static final Status NOT_ENDORSED = new Status(2, false, State.NOT_ENDORSED, "not endorsed", "");
    static final Status ENDORSED = new Status(
            2, true, State.ENDORSED, "endorsed 27 November 2026 by Ch Supt Ruth Adeyemi, strategic commander", "");
    static final Status VARIED = new Status(
            2,
            true,
            State.WITH_VARIATIONS,
            "endorsed with variations 27 November 2026 by Ch Supt Ruth Adeyemi, strategic commander, recorded from"
                    + " e-mail, taken by Insp Tom Halloran, to be confirmed",
            "REC-013: the search of the square starts at 05:00, not 05:30.");

    private static final Kinds KINDS = DeclaredKinds.all();
    private static final Map<String, Object> WORDS = words();

    private Editions() {}

    private static Map<String, Object> words() {
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcClient sql = JdbcClient.create(database.program());
            Map<String, Object> lists = new TreeMap<>();
            new ForceData()
                    .lists(sql, new UUID(0, 0))
                    .forEach((name, entries) -> lists.put(
                            name, entries.stream().map(Editions::entry).toList()));
            RiskScale scale = new ForceData().scale(sql, "GATEHOUSE-4X4/1");
            return Map.of(
                    "lists",
                    lists,
                    "scale",
                    Map.of(
                            "code", scale.code(),
                            "name", scale.name(),
                            "source", scale.source(),
                            "likelihood", scale.likelihood(),
                            "impact", scale.impact(),
                            "bands",
                                    scale.bands().stream()
                                            .map(band -> Map.of("name", band.name(), "acceptance", band.acceptance()))
                                            .toList(),
                            "squares",
                                    scale.squares().stream()
                                            .map(row -> row.stream()
                                                    .map(Integer::longValue)
                                                    .toList())
                                            .toList()));
        }
    }

    private static Map<String, Object> entry(ListEntry entry) {
        return Map.of("code", entry.code(), "words", entry.words());
    }

    /** An example of the repository as its first version would be. */
    static Edition example(String name, Status status) {
        return of(content(name), status);
    }

    static Map<String, Object> content(String name) {
        try {
            byte[] file = Files.readAllBytes(Path.of("..", "examples", name));
            return (Map<String, Object>) JsonReader.object(file).get("content");
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** What a plan file holds, as a second version whose first had no recommendation after the twentieth. */
    static Edition of(Map<String, Object> content, Status status) {
        PlanContents now = contents(content);
        Map<String, Object> earlier = new LinkedHashMap<>(content);
        earlier.put(
                "items",
                items(content).stream()
                        .filter(item -> ((String) item.get("reference")).compareTo("REC-020") < 0)
                        .toList());
        PlanContents before = contents(earlier);
        List<Version> versions = List.of(
                version(2, content, "2026-11-26T16:00:00Z", "For the strategic commander"),
                version(1, earlier, "2026-10-30T09:30:00Z", "Barriers: to be ordered before the plan is whole"));
        return new Edition(
                versions.get(0),
                now,
                status,
                versions,
                Optional.of(Difference.between(before, now)),
                WhatIsMissing.in(now));
    }

    private static Version version(int number, Map<String, Object> content, String at, String reason) {
        return new Version(
                new UUID(0, number),
                number,
                number,
                Digest.hex(Digest.sha256(CanonicalJson.bytes(content))),
                reason,
                Optional.empty(),
                "Insp Tom Halloran, CT security coordinator",
                Instant.parse(at));
    }

    static PlanContents contents(Map<String, Object> content) {
        Map<String, Object> titles = new TreeMap<>();
        items(content).forEach(item -> titles.put((String) item.get("reference"), title(item)));
        Map<String, Object> words = new TreeMap<>(WORDS);
        words.put("titles", titles);
        return new ContentsJson(KINDS).read(content, words);
    }

    static List<Map<String, Object>> items(Map<String, Object> content) {
        return (List<Map<String, Object>>) content.get("items");
    }

    private static String title(Map<String, Object> item) {
        Kind kind = KINDS.get((String) item.get("kind"));
        Object title = ((Map<String, Object>) item.get("answers")).get(kind.titleField());
        return title instanceof String words ? words : (String) item.get("reference");
    }

    /** The same content with another value said of the plan itself. */
    static Map<String, Object> saying(Map<String, Object> content, String name, Object value) {
        Map<String, Object> plan = new LinkedHashMap<>((Map<String, Object>) content.get("plan"));
        plan.put(name, value);
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("plan", plan);
        return next;
    }

    /** The same content with one answer of one item put in place of what it was. */
    static Map<String, Object> answering(Map<String, Object> content, String reference, String name, Object answer) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> item : items(content)) {
            Map<String, Object> answers = new LinkedHashMap<>((Map<String, Object>) item.get("answers"));
            Map<String, Object> next = new LinkedHashMap<>(item);
            if (item.get("reference").equals(reference)) {
                answers.put(name, answer);
                next.put("answers", answers);
            }
            items.add(next);
        }
        Map<String, Object> next = new LinkedHashMap<>(content);
        next.put("items", items);
        return next;
    }

    /** The same content with these words in every answer that takes free words. */
    static Map<String, Object> withWordsEverywhere(Map<String, Object> content, String words) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> item : items(content)) {
            Kind kind = KINDS.get((String) item.get("kind"));
            Map<String, Object> answers = new LinkedHashMap<>((Map<String, Object>) item.get("answers"));
            kind.fields().forEach(field -> {
                switch (field.type()) {
                    case TEXT, LINE -> answers.put(field.name(), words);
                    case LINES -> answers.put(field.name(), List.of(words, words));
                    default -> {}
                }
            });
            Map<String, Object> next = new LinkedHashMap<>(item);
            next.put("answers", answers);
            items.add(next);
        }
        Map<String, Object> next = new LinkedHashMap<>(saying(content, "name", words));
        next.put("items", items);
        return next;
    }
}
