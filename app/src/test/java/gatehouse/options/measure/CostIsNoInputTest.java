package gatehouse.options.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import gatehouse.action.contents.KeptItem;
import gatehouse.action.contents.PlanContents;
import gatehouse.action.contents.SmallPlan;
import gatehouse.action.decision.Ground;
import gatehouse.options.comparison.Compared;
import gatehouse.options.ledger.Ledger;
import gatehouse.options.ledger.Stage;
import gatehouse.options.ledger.WhatIf;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.DeclaredKinds;
import gatehouse.plan.kind.Field;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is recommended, needed and compared follows from the threat. What anything costs, and what there is to do it
 * with, is the ground of somebody's decision and nothing else: the rooms that suggest, judge and compare cannot read it.
 */
class CostIsNoInputTest {
    private static final Pattern OF_MEANS =
            Pattern.compile(".*(cost|price|budget|afford|money|resourc|fund|spend).*", Pattern.CASE_INSENSITIVE);

    /** Where it is worked out what is suggested, what a measure does, what is open, and how options compare. */
    private static final String[] ROOMS = {
        "gatehouse.options.measure..",
        "gatehouse.options.recommendation..",
        "gatehouse.options.effect..",
        "gatehouse.options.ledger..",
        "gatehouse.options.bowtie..",
        "gatehouse.options.comparison..",
        "gatehouse.assessment.."
    };

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gatehouse");

    @Test
    void the_ground_of_a_decision_is_out_of_their_reach() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOMS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Ground.class)
                .check(ALL);
    }

    @Test
    void they_hold_no_field_and_no_method_of_means() {
        assertThat(ALL.that(resideInAnyPackage(ROOMS)).stream()
                        .flatMap(type -> Stream.concat(type.getFields().stream(), type.getMethods().stream())
                                .map(member -> type.getSimpleName() + "." + member.getName()))
                        .filter(name -> OF_MEANS.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void they_name_no_question_and_no_part_of_a_decision_that_speaks_of_means() {
        Set<String> names = Literals.ofMeans(OF_MEANS);

        assertThat(names).contains("ground", "resources");
        assertThat(ALL.that(resideInAnyPackage(ROOMS)).stream()
                        .flatMap(type -> Literals.in(type)
                                .filter(names::contains)
                                .map(name -> type.getName() + " reads \"" + name + "\"")))
                .isEmpty();
    }

    @Test
    void a_class_that_did_read_them_would_be_found() {
        assertThat(Literals.in(new ClassFileImporter().importClass(ReadsMeans.class)))
                .contains("resources", "ground");
    }

    /** Planted, so that the rule above is seen to find what it looks for. */
    static final class ReadsMeans {
        private ReadsMeans() {}

        static String of(KeptItem item, Map<String, Object> decision) {
            return item.answers().text("resources").orElse("") + decision.get("ground");
        }
    }

    @Test
    void neither_cost_nor_means_is_asked_where_something_is_recommended_judged_or_compared() {
        Stream<Field> asked = Stream.of("RECOMMENDATION", "EFFECT", "OPTION", "COMPARISON", "WHAT_IF")
                .flatMap(code -> DeclaredKinds.all().get(code).fields().stream());

        assertThat(asked.map(field -> field.name() + " " + field.question()))
                .noneMatch(words -> OF_MEANS.matcher(words).matches());
    }

    @Test
    void whatever_is_said_of_means_nothing_that_is_suggested_needed_or_compared_changes() {
        for (String ground : List.of("RESOURCE", "LEGAL", "PROPORTIONALITY")) {
            for (String means : List.of("", "Nothing at all", "Whatever it costs", "£2,000,000 a day")) {
                PlanContents plan = plan(ground, means).contents();

                assertThat(suggested(plan)).isEqualTo(suggested(PLAIN));
                assertThat(needed(plan)).isEqualTo(needed(PLAIN));
                assertThat(Compared.of(plan, List.of("OPT-001", "OPT-002")))
                        .isEqualTo(Compared.of(PLAIN, List.of("OPT-001", "OPT-002")));
                assertThat(WhatIf.of(plan, Set.of("REC-002"), Set.of(), Set.of()))
                        .isEqualTo(WhatIf.of(PLAIN, Set.of("REC-002"), Set.of(), Set.of()));
            }
        }
    }

    private static final PlanContents PLAIN = plan("OTHER", "As the plan says").contents();

    private static SmallPlan plan(String ground, String means) {
        SmallPlan plan = SmallPlan.empty()
                .with("MTH-001", "name", "Vehicle", "category", "VAW", "applicability", "APPLICABLE")
                .with("MTH-001", "likelihood", 3, "impact", 4)
                .with("REC-001", "statement", "Barriers", "catalogueCode", "HVM01", "methods", List.of("MTH-001"))
                .with("REC-002", "statement", "Marshals at the gate", "askedOf", "POLICE", "leadTimeDays", 3)
                .with("EFF-001", "effectKind", "LOWERS", "measures", List.of("REC-001"), "assessment", "MTH-001")
                .with("EFF-001", "likelihood", 1, "impact", 4, "reason", "As judged")
                .with("EFF-002", "effectKind", "LOWERS", "measures", List.of("REC-002"), "assessment", "MTH-001")
                .with("EFF-002", "likelihood", 2, "impact", 4, "reason", "As judged")
                .with("OPT-001", "name", "Marshals", "measures", List.of("REC-002"), "intrusion", "Nothing")
                .with("OPT-002", "name", "Both", "measures", List.of("REC-001", "REC-002"), "intrusion", "A detour")
                .with("CON-001", "name", "Clear the quay")
                .entry("decisions", decision("REC-002", ground, means));
        return means.isEmpty() ? plan : plan.with("CON-001", "resources", means);
    }

    private static Map<String, Object> decision(String recommendation, String ground, String means) {
        return Map.of(
                "recommendation",
                recommendation,
                "capacity",
                "DECISION",
                "outcome",
                "NOT_ACCEPTED",
                "ground",
                ground,
                "reason",
                means,
                "by",
                "Ch Supt Ros Hall");
    }

    private static List<Object> needed(PlanContents plan) {
        Ledger ledger = Ledger.of(plan);
        return Stream.concat(
                        Stream.of(ledger.before(), ledger.counts()),
                        ledger.rows().stream()
                                .flatMap(row -> Stream.<Object>of(
                                        row.reference(), row.title(), row.askedOf(), row.fellBefore(Stage.NEEDED))))
                .toList();
    }

    private static Suggestions suggested(PlanContents plan) {
        List<Item> items = plan.items().stream().map(KeptItem::toItem).toList();
        Item assessment = items.stream()
                .filter(item -> item.reference().equals("MTH-001"))
                .findFirst()
                .orElseThrow();
        List<Item> recommendations = items.stream()
                .filter(item -> item.kind().code().equals("RECOMMENDATION"))
                .toList();
        Catalogue catalogue =
                new Catalogue(List.of(measure("HVM01", "VAW"), measure("POL01", "ALL"), measure("SUR01", "PHYS")));
        return Suggestions.of(assessment, "VAW", catalogue, recommendations, new MeasureWords(Map.of()));
    }

    private static Measure measure(String code, String method) {
        return new Measure(
                1, code, code, "MEASURE", List.of(), List.of(method), "", "", "", "", false, "", "", Instant.EPOCH);
    }
}
