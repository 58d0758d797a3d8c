package gatehouse.plan.kind;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.TestDatabase;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.force.RiskScale;
import gatehouse.tasking.event.Windows;

import static org.assertj.core.api.Assertions.assertThat;

/** The two examples say only what the rooms ask, in answers that a form would take. */
class ExamplesTest {
    private static final UUID NO_FORCE = new UUID(0, 0);
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b");

    private static Kinds kinds;
    private static Map<String, List<ListEntry>> lists;
    private static RiskScale scale;

    @BeforeAll
    static void readLists() {
        kinds = DeclaredKinds.all();
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcClient sql = JdbcClient.create(database.program());
            lists = new ForceData().lists(sql, NO_FORCE);
            scale = new ForceData().scale(sql, "GATEHOUSE-4X4/1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"harbour-day.json", "scarborough-2024.json", "eurovision-2023.json", "notting-hill-2016.json"})
    void every_answer_is_one_that_a_form_would_take(String name) {
        assertThat(faults(ExamplePlan.read(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"harbour-day.json", "scarborough-2024.json", "eurovision-2023.json", "notting-hill-2016.json"})
    void every_reference_in_the_words_is_to_an_item_that_stands(String name) {
        ExamplePlan example = ExamplePlan.read(name);
        Set<String> standing = example.items().stream()
                .filter(item -> !item.removed())
                .map(ExamplePlan.Entry::reference)
                .collect(Collectors.toSet());
        assertThat(REFERENCE.matcher(example.content().toString()).results().map(found -> found.group()))
                .filteredOn(reference -> kinds.ofReference(reference).isPresent())
                .filteredOn(reference -> !reference.equals("FAC-007"))
                .isNotEmpty()
                .allMatch(standing::contains);
    }

    @Test
    void harbour_day_is_of_the_size_of_a_real_plan() {
        ExamplePlan harbour = ExamplePlan.read("harbour-day.json");

        assertThat(harbour.of("OBJECTIVE")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(harbour.of("ZONE")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(harbour.of("PHASE")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(harbour.of("METHOD_ASSESSMENT")).hasSizeGreaterThanOrEqualTo(25);
        assertThat(harbour.of("VULNERABILITY")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(harbour.of("RECOMMENDATION")).hasSizeGreaterThanOrEqualTo(25);
        assertThat(codes(harbour.of("RECOMMENDATION").map(ExamplePlan.Entry::answers), "askedOf"))
                .contains("POLICE", "ORGANISER", "AUTHORITY", "LANDOWNER");
        assertThat(codes(harbour.part("decisions").stream(), "outcome"))
                .containsExactlyInAnyOrder("ACCEPTED", "IN_PART", "NOT_ACCEPTED", "DEFERRED");
    }

    @Test
    void in_harbour_day_every_answer_short_of_acceptance_has_its_residual_risk() {
        ExamplePlan harbour = ExamplePlan.read("harbour-day.json");
        Set<String> shortOfIt = codes(
                harbour.part("decisions").stream().filter(decision -> !"ACCEPTED".equals(decision.get("outcome"))),
                "recommendation");
        Set<Object> named = harbour.of("RESIDUAL_RISK")
                .flatMap(risk -> ((List<?>) risk.answers().getOrDefault("recommendations", List.of())).stream())
                .collect(Collectors.toSet());

        assertThat(shortOfIt).isNotEmpty().allMatch(named::contains);
    }

    @Test
    void of_the_real_event_only_published_facts_are_held() {
        ExamplePlan real = ExamplePlan.read("scarborough-2024.json");

        assertThat(real.items().stream().map(ExamplePlan.Entry::kind).distinct())
                .containsExactlyInAnyOrder("EVENT", "PHASE", "ZONE", "FACTOR");
        assertThat(real.plan())
                .containsEntry("published", true)
                .containsEntry("marking", "")
                .containsEntry("author", "")
                .containsEntry("banner", "TEST FROM PUBLISHED FACTS, NOT A POLICE DOCUMENT");
        assertThat(real.part("decisions")).isEmpty();
        assertThat(real.content().toString())
                .contains("29 June 2023 05:00 to 29 June 2024 21:00. The year 2023 stands so in the source");
    }

    private static List<String> faults(ExamplePlan example) {
        ZoneId zone = ZoneId.of((String) example.plan().get("zone"));
        Map<String, AskedIn.Target> targets = new LinkedHashMap<>();
        example.items()
                .forEach(item ->
                        targets.put(item.reference(), new AskedIn.Target(NO_FORCE, item.kind(), "", item.removed())));
        AskedIn asked = new AskedIn(zone, scale, lists, targets);
        AnswerReader reader = new AnswerReader(asked);
        List<String> faults = new ArrayList<>();
        for (ExamplePlan.Entry item : example.items()) {
            Answers answers = answers(reader, item, faults);
            kinds.get(item.kind())
                    .rules()
                    .forEach(rule ->
                            rule.saidOf(answers, asked).ifPresent(said -> faults.add(item.reference() + " " + said)));
            faults.addAll(Windows.read(answers.list("windows"), zone).faults());
        }
        return faults;
    }

    private static Answers answers(AnswerReader reader, ExamplePlan.Entry item, List<String> faults) {
        Kind kind = kinds.get(item.kind());
        Map<String, Answer> answers = new LinkedHashMap<>();
        item.answers().forEach((name, value) -> {
            try {
                answers.put(name, answer(reader, kind.field(name), value));
            } catch (AnswerReader.NotAnAnswer | IllegalArgumentException fault) {
                faults.add(item.reference() + " " + name + ": " + fault.getMessage());
            }
        });
        kind.fields().stream()
                .filter(field -> field.needed() && !answers.containsKey(field.name()))
                .forEach(field -> faults.add(item.reference() + " needs " + field.name()));
        return new Answers(answers);
    }

    private static Answer answer(AnswerReader reader, Field field, Object value) {
        if (value instanceof Map<?, ?> blank) {
            return new Answer.Blank(BlankState.valueOf((String) blank.get("blank")), (String) blank.get("words"));
        }
        List<String> typed = value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
        Answer read = reader.read(field, typed).orElseThrow(() -> new IllegalArgumentException("empty"));
        if (!read.equals(new Answer.Given(value))) {
            throw new IllegalArgumentException("is read as " + read);
        }
        return read;
    }

    private static Set<String> codes(Stream<Map<String, Object>> entries, String name) {
        return entries.map(entry -> (String) entry.get(name)).collect(Collectors.toCollection(TreeSet::new));
    }
}
