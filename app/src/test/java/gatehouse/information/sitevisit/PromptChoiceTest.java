package gatehouse.information.sitevisit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.Answers;
import gatehouse.plan.kind.DeclaredKinds;
import gatehouse.plan.kind.Kinds;

import static org.assertj.core.api.Assertions.assertThat;

class PromptChoiceTest {
    private static final Kinds KINDS = DeclaredKinds.all();

    private static Item item(String kind, String reference, Map<String, Object> answers) {
        Answers all = Answers.none();
        for (Map.Entry<String, Object> answer : answers.entrySet()) {
            all = all.with(answer.getKey(), new Answer.Given(answer.getValue()));
        }
        return new Item(
                UUID.randomUUID(),
                KINDS.get(kind),
                reference,
                1,
                1,
                "",
                "Title of " + reference,
                all,
                Optional.empty());
    }

    private static Item zone(String reference, String kind) {
        return item("ZONE", reference, Map.of("zoneKind", kind));
    }

    private static Item method(String reference, String category, String... zones) {
        return item("METHOD_ASSESSMENT", reference, Map.of("category", category, "zones", List.of(zones)));
    }

    private static List<String> chosen(Grounds grounds) {
        return PromptChoice.of(grounds, Prompts.shipped()).stream()
                .map(Chosen::key)
                .toList();
    }

    private static Grounds of(List<Item> zones, List<Item> methods) {
        return new Grounds(zones, methods, List.of(), List.of(), Map.of("WATERSIDE", "Quay or waterside"));
    }

    @Test
    void seventy_five_prompts_are_shipped_each_with_a_code_of_its_own_and_an_area() {
        Prompts prompts = Prompts.shipped();

        assertThat(prompts.all()).hasSize(75).extracting(Prompt::code).doesNotHaveDuplicates();
        assertThat(prompts.areas()).hasSize(20);
        assertThat(prompts.areas().stream().flatMap(area -> prompts.of(area).stream()))
                .as("in the order of the areas, and none without one")
                .containsExactlyElementsOf(prompts.all());
    }

    @Test
    void every_area_is_called_for_by_something_and_every_code_is_one_that_plans_have() {
        assertThat(Prompts.shipped().areas())
                .allSatisfy(area -> assertThat(
                                area.zoneKinds().size() + area.methods().size())
                        .isPositive());
        assertThat(Prompts.shipped().areas().stream().flatMap(area -> area.methods().stream()))
                .isSubsetOf(
                        "MTA", "VAW", "PBIED", "VBIED", "PIED", "POST", "FAW", "CBR", "CYB", "UAS", "TGT", "INS",
                        "HOAX", "REC");
    }

    @Test
    void the_same_places_and_methods_choose_the_same_prompts_in_the_same_order() {
        Grounds grounds = of(
                List.of(zone("ZON-001", "WATERSIDE"), zone("ZON-002", "QUEUE")),
                List.of(method("MET-001", "VAW", "ZON-002")));

        assertThat(chosen(grounds)).isEqualTo(chosen(grounds));
        assertThat(chosen(grounds))
                .containsSubsequence("WHOLE01", "VEHICLE01", "QUEUE01", "ENTRY01", "EGRESS01", "RESPONSE01", "WATER01")
                .doesNotContain("CARPARK01", "AIR01", "BOH01");
    }

    @Test
    void a_method_assessed_elsewhere_calls_for_nothing_here_and_one_assessed_nowhere_does_everywhere() {
        List<Item> quay = List.of(zone("ZON-001", "WATERSIDE"));

        assertThat(chosen(of(quay, List.of(method("MET-001", "VAW", "ZON-009")))))
                .doesNotContain("VEHICLE01");
        assertThat(chosen(of(quay, List.of(method("MET-001", "UAS"))))).contains("AIR01");
    }

    @Test
    void each_says_why_it_is_asked_and_where() {
        Chosen water = PromptChoice.of(of(List.of(zone("ZON-001", "WATERSIDE")), List.of()), Prompts.shipped()).stream()
                .filter(one -> one.code().equals("WATER01"))
                .findFirst()
                .orElseThrow();

        assertThat(water.why()).isEqualTo("ZON-001 is of the kind “Quay or waterside”");
        assertThat(water.zones()).containsExactly("ZON-001");
    }

    @Test
    void what_the_last_visit_left_and_what_is_open_come_last_and_nothing_is_asked_twice() {
        Item again = item(
                "OBSERVATION",
                "OBS-003",
                Map.of("visit", "VIS-001", "prompt", "What craft?", "promptCode", "WATER01", "answer", "NOT_SEEN"));
        Item own = item("OBSERVATION", "OBS-009", Map.of("visit", "VIS-001", "prompt", "Is it lit?"));
        Item ofOpen = item(
                "OBSERVATION",
                "OBS-010",
                Map.of("visit", "VIS-001", "prompt", "Is VUL-002 still as it was found?", "about", List.of("VUL-002")));
        Grounds grounds = new Grounds(
                List.of(zone("ZON-001", "WATERSIDE")),
                List.of(),
                List.of(item("VULNERABILITY", "VUL-002", Map.of("statement", "The rail is low"))),
                List.of(again, own, ofOpen),
                Map.of());

        List<String> keys = chosen(grounds);

        assertThat(keys).doesNotHaveDuplicates().endsWith("WATER01", "OBS-009", "VUL-002");
        assertThat(PromptChoice.of(grounds, Prompts.shipped()))
                .filteredOn(one -> one.code().equals("WATER01"))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).contains("VIS-001 did not see it"));
    }
}
