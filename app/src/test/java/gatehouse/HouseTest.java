package gatehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The shape of the whole. Each rule was seen to fail on a violation planted for it. */
class HouseTest {
    private static final int MOST_LINES = 300;

    /** Lowest first. A room may use the rooms before it and none after. */
    private static final List<String> ROOMS_IN_ORDER = List.of(
            "refusal",
            "canonical",
            "database",
            "audit",
            "force",
            "access",
            "web",
            "account",
            "mail",
            "auditor",
            "file",
            "reader",
            "kind",
            "plan",
            "thread",
            "item",
            "capture",
            "tasking",
            "event",
            "asset",
            "site",
            "strategy",
            "threat",
            "factor",
            "powers",
            "risk",
            "method",
            "coverage",
            "vulnerability",
            "measure",
            "recommendation",
            "effect",
            "residualrisk",
            "contingency",
            "decision",
            "delivery",
            "tacticalplan",
            "contents",
            "fact",
            "proposal",
            "rule",
            "received",
            "across",
            "crosscheck",
            "owner",
            "register",
            "ledger",
            "bowtie",
            "comparison",
            "sitevisit",
            "partner",
            "version",
            "gap",
            "staleness",
            "endorsement",
            "carryforward",
            "decisionlog",
            "trace",
            "testing",
            "lesson",
            "dailyreview",
            "eventday",
            "briefing",
            "accreditation",
            "request",
            "mentoring",
            "commander",
            "meeting",
            "guidance",
            "handover",
            "template",
            "document",
            "export",
            "search",
            "calendar",
            "notice",
            "home",
            "command");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gatehouse")
            .that(DescribedPredicate.describe(
                    "are written by hand", type -> !type.getPackageName().startsWith("gatehouse.generated")));

    @Test
    void every_class_lives_in_a_room_of_the_list() {
        assertThat(HOUSE.stream()
                        .filter(type -> !ROOMS_IN_ORDER.contains(room(type)))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void rooms_look_only_down() {
        classes().should(useOnlyRoomsBelow()).check(HOUSE);
    }

    @Test
    void only_repositories_and_what_reads_rows_speak_sql() {
        noClasses()
                .that(DescribedPredicate.describe("are not of the store", type -> !mayHoldSql(type)))
                .should()
                .callMethod("org.springframework.jdbc.core.simple.JdbcClient", "sql", "java.lang.String")
                .check(HOUSE);
    }

    @Test
    void repositories_are_for_their_own_room() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .and()
                .doNotHaveSimpleName("ThreadRepository")
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void the_clock_is_read_only_in_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackages("gatehouse.foundation.database..", "gatehouse.home.command..")
                .should()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.lang.System", "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void the_web_is_known_only_to_doors() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Kind")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(HOUSE);
    }

    @Test
    void no_java_file_is_longer_than_can_be_read_at_one_sitting() throws IOException {
        for (String folder : List.of("app/src", "e2e/src", "benches/src", "benches/bare")) {
            try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> lines(file) > MOST_LINES))
                        .as("files of more than %d lines", MOST_LINES)
                        .isEmpty();
            }
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static boolean mayHoldSql(JavaClass type) {
        return type.getSimpleName().endsWith("Repository")
                || room(type).equals("database")
                || List.of("AuditLog", "ForceData", "PlanRevision").contains(type.getSimpleName());
    }

    private static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return new ArchCondition<>("use only rooms before their own in the list") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass();
                    if (isOfHouse(used) && place(used) > place(type)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOfHouse(JavaClass type) {
        return type.getPackageName().startsWith("gatehouse.")
                && !type.getPackageName().startsWith("gatehouse.generated");
    }

    private static int place(JavaClass type) {
        return ROOMS_IN_ORDER.indexOf(room(type));
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.chars().filter(c -> c == '.').count() == 2 ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
