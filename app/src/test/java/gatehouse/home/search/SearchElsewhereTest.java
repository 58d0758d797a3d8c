package gatehouse.home.search;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import gatehouse.World;
import gatehouse.action.decisionlog.Logged;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.plan.capture.Capture;
import gatehouse.plan.capture.Dropped;
import gatehouse.plan.item.ItemForm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Decision logs, files and what was captured: found by whoever sees them on their pages, and by nobody else. */
class SearchElsewhereTest {
    private World world;
    private SearchService search;
    private UUID plan;
    private UUID reader;
    private UUID loggist;
    private UUID owner;

    @BeforeEach
    void begin() {
        world = new World();
        search = new SearchService(world.plans, world.kinds);
        plan = world.plan("Harbour Day");
        reader = joined("Helen Reader", Role.COORDINATOR, Capacity.READER);
        loggist = joined("PC Marcus Lyle", Role.LOGGIST, Capacity.LOGGIST);
        owner = joined("Viv Owner", Role.PLAN_OWNER, Capacity.PLAN_OWNER);
    }

    private UUID joined(String name, Role role, Capacity capacity) {
        UUID person = world.person(name, role);
        world.member(plan, person, capacity);
        return person;
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_entry_of_the_log_is_found_by_those_who_may_read_that_log() {
        write(Map.of("what", "The slipway is closed at noon", "rejected", "Leaving it to the harbour master"));

        for (UUID person : List.of(world.field, world.marsh, world.hall, reader, loggist)) {
            assertThat(titles(person, "slipways")).containsExactly("The slipway is closed at noon");
            assertThat(titles(person, "harbour master")).hasSize(1);
        }
        for (UUID person : List.of(world.stranger, owner)) {
            assertThat(found(person, "slipways")).isEqualTo(Found.NOTHING);
            assertThat(found(person, "LOG-001")).isEqualTo(Found.NOTHING);
        }
        Hit entry = only(world.field, "slipway");
        assertThat(entry.address()).isEqualTo("/plans/" + plan + "/log/LOG-001");
        assertThat(entry.what()).isEqualTo("entry of the decision log");
        assertThat(entry.marking()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    void an_entry_is_found_by_its_reference_and_by_who_wrote_it() {
        write(Map.of("what", "The slipway is closed"));
        write(Map.of("what", "As in LOG-001, the quay too"));

        for (String typed : List.of("LOG-001", "log 1", "Log1")) {
            assertThat(found(world.field, typed).hits().get(0).reference())
                    .as(typed)
                    .isEqualTo("LOG-001");
        }
        assertThat(titles(world.field, "log-1")).hasSize(1);
        assertThat(titles(world.field, "LOG-001")).hasSize(2);
        assertThat(titles(world.field, "field quay")).hasSize(1);
        assertThat(titles(world.field, "LOG-009")).isEmpty();
    }

    @Test
    void a_correction_is_found_and_says_what_it_corrects_as_the_corrected_says_by_what() {
        write(Map.of("what", "The slipway is closed at noon"));
        write(Map.of("what", "The slipway is closed at one", "corrects", "LOG-001"));

        assertThat(only(world.field, "slipway noon").beside())
                .contains(new Hit.Beside("Corrected since by LOG-002", "/plans/" + plan + "/log/LOG-002"));
        assertThat(only(world.field, "slipway one").beside())
                .contains(new Hit.Beside("It corrects LOG-001", "/plans/" + plan + "/log/LOG-001"));
    }

    @Test
    void what_was_captured_for_a_plan_is_found_by_those_who_sort_it_until_it_is_sorted() {
        UUID capture = capture(world.marsh, Optional.of(plan), "Bollard loose at the chandlery", "");

        for (UUID person : List.of(world.field, world.marsh, loggist)) {
            assertThat(only(person, "chandlery").address())
                    .isEqualTo("/plans/" + plan + "/captures#capture-" + capture);
        }
        for (UUID person : List.of(world.hall, reader, owner, world.stranger)) {
            assertThat(found(person, "chandlery")).isEqualTo(Found.NOTHING);
        }
        world.captures.sort(world.by(world.field, Action.CAPTURE, plan), capture, "", "Known already");
        assertThat(found(world.field, "chandlery")).isEqualTo(Found.NOTHING);
    }

    @Test
    void what_someone_captured_for_no_plan_is_found_by_them_alone() {
        UUID capture = capture(world.field, Optional.empty(), "Ask about the chandlery", "east-gate.pdf");

        assertThat(only(world.field, "chandlery").address()).isEqualTo("/#capture-" + capture);
        assertThat(only(world.field, "gate").beside()).contains(new Hit.Beside("With the file east-gate.pdf", ""));
        assertThat(found(world.marsh, "chandlery")).isEqualTo(Found.NOTHING);
        assertThat(find(world.field, "chandlery", plan.toString(), "", "").all())
                .isZero();
        assertThat(find(world.field, "chandlery", "", "", "2031").all()).isZero();
    }

    @Test
    void a_file_that_was_sorted_into_an_item_is_found_by_those_who_may_read_the_item() {
        vulnerability("The gate is low");
        UUID capture = capture(world.field, Optional.of(plan), "Seen from the chandlery", "East-gate_2031.pdf");
        assertThat(found(reader, "gate 2031").hits()).isEmpty();
        world.captures.sort(world.by(world.field, Action.CAPTURE, plan), capture, "VUL-001", "");

        for (String words : List.of("east gate 2031", "\"East-gate_2031.pdf\"", "chandlery")) {
            Hit file = only(reader, words);
            assertThat(file.title()).isEqualTo("East-gate_2031.pdf");
            assertThat(file.beside())
                    .containsExactly(new Hit.Beside(
                            "Captured, and sorted into VUL-001 The gate is low",
                            "/plans/" + plan + "/vulnerabilities/VUL-001"));
            assertThat(file.address()).startsWith("/plans/" + plan + "/files/");
        }
        assertThat(found(world.stranger, "chandlery")).isEqualTo(Found.NOTHING);
        assertThat(found(owner, "chandlery")).isEqualTo(Found.NOTHING);
    }

    @Test
    void a_file_is_marked_no_lower_than_its_plan_and_than_what_it_hangs_on() {
        vulnerability("The gate is low");
        world.sql
                .sql("update plan_item set marking = 'OFFICIAL-SENSITIVE' where reference = 'VUL-001'")
                .update();
        world.sql.sql("update plan set marking = 'OFFICIAL'").update();
        UUID capture = capture(world.field, Optional.of(plan), "Plan of the chandlery", "a.pdf");
        world.captures.sort(world.by(world.field, Action.CAPTURE, plan), capture, "VUL-001", "");

        assertThat(only(reader, "chandlery").marking()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    void filters_tell_the_log_files_and_captures_apart() {
        vulnerability("Quay gate");
        write(Map.of("what", "Quay closed"));
        capture(world.field, Optional.of(plan), "Quay: ask", "");
        capture(world.field, Optional.of(plan), "Quay: see the file", "letter.pdf");

        assertThat(found(world.field, "quay").all()).isEqualTo(4);
        assertThat(find(world.field, "quay", "", Question.LOG, "").hits())
                .extracting(Hit::source)
                .containsExactly(Source.LOG);
        assertThat(find(world.field, "quay", "", Question.CAPTURED, "").all()).isEqualTo(2);
        assertThat(find(world.field, "quay", "", Question.FILES, "").hits())
                .extracting(Hit::title)
                .containsExactly("Quay: see the file");
        assertThat(find(world.field, "quay", "", "IN_ASSESSMENT", "").all()).isEqualTo(1);
        assertThat(find(world.field, "LOG-001", "", "IN_ASSESSMENT", "").all()).isZero();
        assertThat(find(world.field, "VUL-001", "", Question.LOG, "").all()).isZero();
    }

    @Test
    void a_log_files_and_captures_of_a_hidden_plan_change_nothing() {
        vulnerability("Gate of wood");
        write(Map.of("what", "Gate closed"));
        capture(world.field, Optional.of(plan), "Gate loose", "gate.pdf");
        List<String> asked = List.of("gate", "closed or canary", "LOG-001", "LOG-002", "gate pdf", "canary");
        List<Found> before =
                asked.stream().map(words -> found(world.marsh, words)).toList();

        UUID hidden = hidden();

        assertThat(asked.stream().map(words -> found(world.marsh, words)).toList())
                .isEqualTo(before);
        assertThat(find(world.marsh, "canary", hidden.toString(), "", "")).isEqualTo(Found.NOTHING);
        assertThat(before.get(0).all()).isEqualTo(3);
        assertThat(found(world.stranger, "canary").all()).isEqualTo(31);
    }

    /** A plan of someone else in the same force, with the same words and a canary in everything. */
    private UUID hidden() {
        UUID hidden = world.plan("Regatta, the canary");
        for (int n = 0; n < 10; n++) {
            writeIn(hidden, Map.of("what", "Gate closed, canary " + n));
            capture(world.field, Optional.of(hidden), "Gate loose, canary " + n, "gate.pdf");
            capture(world.stranger, Optional.empty(), "Gate, canary " + n, "canary.pdf");
        }
        UUID sorted = capture(world.field, Optional.of(hidden), "The canary", "canary-gate.pdf");
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, hidden),
                ItemForm.typed(world.kinds.get("VULNERABILITY"), Map.of("statement", List.of("Gate"))));
        world.captures.sort(world.by(world.field, Action.CAPTURE, hidden), sorted, "VUL-001", "");
        world.sql
                .sql("update plan_member set ended_at = now(), ended_by = 'test' where plan_id = :plan")
                .param("plan", hidden)
                .update();
        world.member(hidden, world.stranger, Capacity.COORDINATOR);
        return hidden;
    }

    @Test
    void the_log_of_looks_names_what_was_shown() {
        write(Map.of("what", "The quay is closed"));
        UUID capture = capture(world.field, Optional.of(plan), "Quay loose", "");
        found(world.field, "quay");

        assertThat(world.sql
                        .sql("select convert_from(d.body, 'UTF8') from audit_entry e join audit_detail d"
                                + " on d.entry_id = e.id where e.action = 'search' and e.outcome = 'SEEN'")
                        .query(String.class)
                        .single())
                .contains("P-0001 LOG-001", "P-0001 capture/" + capture);
    }

    private void vulnerability(String statement) {
        world.items.add(
                world.by(world.field, Action.PLAN_CHANGE, plan),
                ItemForm.typed(world.kinds.get("VULNERABILITY"), Map.of("statement", List.of(statement))));
    }

    private void write(Map<String, String> typed) {
        writeIn(plan, typed);
    }

    private void writeIn(UUID to, Map<String, String> typed) {
        Logged.write(world, world.field, to, typed);
    }

    private UUID capture(UUID person, Optional<UUID> to, String words, String file) {
        Optional<Dropped> dropped = file.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dropped(file, "text/plain", new ByteArrayInputStream("Open".getBytes(UTF_8))));
        world.captures.keep(
                to.map(one -> world.by(person, Action.CAPTURE, one))
                        .orElseGet(() -> world.by(person, Action.OWN_PAGES)),
                words,
                dropped,
                "/");
        List<Capture> kept = to.isPresent()
                ? world.entrance.look(world.by(person, Action.CAPTURE, to.get()), "captures", world.captures::ofPlan)
                : world.entrance.look(world.by(person, Action.OWN_PAGES), "captures", world.captures::own);
        return kept.get(0).id();
    }

    private Hit only(UUID person, String words) {
        List<Hit> hits = found(person, words).hits();
        assertThat(hits).as(words).hasSize(1);
        return hits.get(0);
    }

    private List<String> titles(UUID person, String words) {
        return found(person, words).hits().stream().map(Hit::title).toList();
    }

    private Found found(UUID person, String words) {
        return find(person, words, "", "", "");
    }

    private Found find(UUID person, String words, String in, String part, String year) {
        Question question = Question.read(words, in, part, year, "");
        return world.entrance.look(world.by(person, Action.SEARCH), "search", change -> search.find(change, question));
    }
}
