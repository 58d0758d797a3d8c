package gatehouse.record.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.action.version.VersionService;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.canonical.JsonReader;
import gatehouse.foundation.database.TestDatabase;
import gatehouse.home.command.WithoutWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A version in a plan file is what its own text and hash say, or the file is refused. */
class BadVersionInFileTest {
    @TempDir
    static Path files;

    private static NothingIn empty;
    private static byte[] frozen;

    @BeforeAll
    static void open() {
        empty = new NothingIn(files);
        frozen = frozenElsewhere();
    }

    @AfterAll
    static void close() {
        empty.close();
    }

    @AfterEach
    void nothing_was_changed() {
        empty.isStillSo();
    }

    @Test
    void a_version_that_was_changed_after_it_was_kept_is_refused() {
        assertThat(faultsInVersion(version -> version.put("body", version.get("body") + " ")))
                .singleElement()
                .asString()
                .startsWith("$.versions[0].body: The hash of this text is ")
                .endsWith("it was changed after it was kept.");
    }

    @Test
    void a_version_whose_text_could_not_be_shown_is_refused() {
        assertThat(faultsInBody(body -> body.put("format", "gatehouse-version/9")))
                .containsExactly("$.versions[0].body: This program has no reader for a version in the format"
                        + " “gatehouse-version/9”.");
        assertThat(faultsInBody(body -> body.put("words", new LinkedHashMap<>())))
                .containsExactly("$.versions[0].body: The text is not that of a version, so it could not be shown.");
        assertThat(faultsInBody(body -> ((Map<?, ?>) ((Map<?, ?>) body.get("words")).get("titles")).remove("VUL-003")))
                .hasSize(1);
        assertThat(faultsInVersion(version -> {
                    version.put("body", "not JSON");
                    version.put("sha256", Digest.hex(Digest.sha256("not JSON".getBytes(UTF_8))));
                }))
                .singleElement()
                .asString()
                .startsWith("$.versions[0].body: The text is not JSON of the kept kinds");
    }

    @Test
    void a_version_must_be_what_its_own_text_says() {
        assertThat(faultsInVersion(version -> version.put("takenBy", "Somebody else")))
                .containsExactly(
                        "$.versions[0].body: The text says “tester, at the command line” for “takenBy”, the file"
                                + " says “Somebody else”.");
        assertThat(faultsInVersion(version -> version.put("number", 2L)))
                .anySatisfy(fault -> assertThat(fault).startsWith("$.versions[0].number: Versions stand in the order"));
    }

    private static List<String> faultsInBody(Consumer<Map<String, Object>> spoil) {
        return faultsInVersion(version -> {
            Map<String, Object> body = JsonReader.object(((String) version.get("body")).getBytes(UTF_8));
            spoil.accept(body);
            version.put("body", CanonicalJson.text(body));
            version.put("sha256", Digest.hex(Digest.sha256(CanonicalJson.bytes(body))));
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> faultsInVersion(Consumer<Map<String, Object>> spoil) {
        Map<String, Object> file = JsonReader.object(frozen);
        spoil.accept((Map<String, Object>) ((List<?>) file.get("versions")).get(0));
        return empty.faultsOf(CanonicalJson.bytes(file));
    }

    /** The hand-written plan with one version, out of another installation. */
    private static byte[] frozenElsewhere() {
        try (TestDatabase elsewhere = TestDatabase.fresh();
                ConfigurableApplicationContext there = WithoutWeb.on(elsewhere.program(), files)) {
            PlanFileService service = there.getBean(PlanFileService.class);
            UUID plan = service.load(
                            PlanFileTest.importing(), CanonicalJson.bytes(HandWritten.whole()), Optional.empty())
                    .plan();
            there.getBean(VersionService.class)
                    .freeze(Doing.byCommand("tester", Action.VERSION_FREEZE, Optional.of(plan)), "For the commander");
            return service.export(PlanFileTest.exporting(plan));
        }
    }
}
