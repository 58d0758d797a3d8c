package gatehouse.home.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.TestDatabase;
import gatehouse.output.template.MadeTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The commands as a person types them, on a database of the test's own. */
class CommandLineTest {
    private static final String EXAMPLE = "../examples/harbour-day.json";
    private static final String FACTS = "../examples/scarborough-2024.json";

    @TempDir
    Path folder;

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private record Ran(int code, String out, String err) {}

    private Ran run(String... typed) {
        return runOn(database, typed);
    }

    private Ran runOn(TestDatabase where, String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("GATEHOUSE_DATABASE_URL", where.programUrl(), "GATEHOUSE_DATABASE_OWNER_URL", where.ownerUrl());
        List<String> all = Stream.concat(
                        Stream.of(typed),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toList();
        int code = Gatehouse.run(
                all, environment, new Screen(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)));
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void a_version_that_a_plan_does_not_have_is_told_by_its_number() {
        assertThat(run("import", EXAMPLE).code()).isZero();

        Ran refused = run("document", "NP-2026-041", "--version", "9", "--form", "concise");

        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("NP-2026-041 has no version 9.");
    }

    @Test
    void of_the_example_the_three_places_and_phases_left_open_are_pointed_at_and_no_others() {
        assertThat(run("import", EXAMPLE).code()).isZero();

        String gaps = run("gaps", "NP-2026-041").out();

        assertThat(gaps)
                .contains("ZON-001 (Station Square) has 2 not looked at: Leaving: Fire as a weapon; Dispersal: Fire as"
                        + " a weapon.")
                .contains("ZON-008 (West gate) has 1 not looked at: Leaving: Placed explosive device.")
                .doesNotContain("looked at together only", "Not looked at for the event");
        assertThat(gaps.split(" not looked at: ", -1)).hasSize(3);
    }

    @Test
    void both_examples_go_in_and_out_and_into_another_installation_and_come_out_the_same() throws Exception {
        for (String[] plan : new String[][] {{EXAMPLE, "NP-2026-041"}, {FACTS, "PUBLISHED-AFD-SCARBOROUGH-2024"}}) {
            assertThat(run("import", plan[0]).code()).isZero();
            assertThat(run("freeze", plan[1], "--reason", "To travel").code()).isZero();
            Path first = folder.resolve("first.json");
            Path second = folder.resolve("second.json");
            assertThat(run("export", plan[1], "--out", first.toString()).out()).contains("SHA-256");
            try (TestDatabase empty = TestDatabase.fresh()) {
                assertThat(runOn(empty, "import", first.toString()).out()).contains("1 version.");
                assertThat(runOn(empty, "export", plan[1], "--out", second.toString())
                                .code())
                        .isZero();
            }
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void a_bad_file_is_told_fault_by_fault_and_the_exit_code_is_not_zero() throws Exception {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, Files.readString(Path.of(FACTS)).replace("Europe/London", "Europe/Atlantis"));

        Ran ran = run("import", bad.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("$.content.plan.zone: There is no time zone “Europe/Atlantis”.")
                .contains("Nothing was imported: 1 fault, listed above.");
        assertThat(JdbcClient.create(database.program())
                        .sql("select count(*) from plan")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_missing_is_told_as_json() {
        run("import", EXAMPLE);

        assertThat(run("gaps", "NP-2026-041").out()).startsWith("{\"gaps\":[").contains("\"plan\":\"NP-2026-041\"");
    }

    @Test
    void a_plan_that_is_not_there_is_refused_in_a_sentence() {
        assertThat(run("export", "NP-9")).isEqualTo(new Ran(1, "", "There is no plan NP-9 here.\n"));
    }

    @Test
    void a_reference_that_two_forces_gave_asks_for_the_force() {
        run("import", FACTS, "--force", "Northshire Police");
        run("import", FACTS, "--force", "Eastshire Police");

        assertThat(run("gaps", "PUBLISHED-AFD-SCARBOROUGH-2024").err())
                .contains("Eastshire Police/PUBLISHED-AFD-SCARBOROUGH-2024, Northshire Police/");
        assertThat(run("gaps", "Eastshire Police/PUBLISHED-AFD-SCARBOROUGH-2024")
                        .code())
                .isZero();
    }

    @Test
    void a_version_needs_a_reason_and_something_new() {
        run("import", FACTS);

        assertThat(run("freeze", "PUBLISHED-AFD-SCARBOROUGH-2024").err()).contains("--reason is missing");
        assertThat(run("freeze", "PUBLISHED-AFD-SCARBOROUGH-2024", "--reason", "To see")
                        .out())
                .startsWith("Version 1 of plan PUBLISHED-AFD-SCARBOROUGH-2024 is frozen, SHA-256 ");
        assertThat(run("freeze", "PUBLISHED-AFD-SCARBOROUGH-2024", "--reason", "Again"))
                .extracting(Ran::code, Ran::err)
                .containsExactly(1, "Nothing has changed since version 1, so there is nothing to freeze.\n");
    }

    @Test
    void an_account_is_added_and_put_on_an_imported_plan() {
        run("import", FACTS, "--force", "Northshire Police");
        Ran added = run("account", "add", "jo.field", "--name", "Insp Jo Field", "--role", "coordinator");

        assertThat(added.out()).contains("jo.field has an account.", "/set-password/");
        assertThat(run("import", EXAMPLE, "--coordinator", "jo.field").code()).isZero();
        assertThat(JdbcClient.create(database.program())
                        .sql("select capacity from plan_member")
                        .query(String.class)
                        .list())
                .containsExactly("COORDINATOR");
        assertThat(run("import", EXAMPLE, "--coordinator", "nobody").err()).contains("Nobody signs in as nobody.");
    }

    @Test
    void commands_are_in_the_log_as_whoever_ran_them() {
        run("import", FACTS);
        run("export", "PUBLISHED-AFD-SCARBOROUGH-2024", "--out", "-");

        assertThat(JdbcClient.create(database.program())
                        .sql("""
                                select e.action || ' by ' || (convert_from(d.body, 'UTF8')::jsonb ->> 'by')
                                from audit_entry e join audit_detail d on d.entry_id = e.id order by e.number
                                """)
                        .query(String.class)
                        .list())
                .endsWith("plan.exported by " + System.getProperty("user.name"));
    }

    @Test
    void every_command_says_what_it_is_for() {
        Ran help = run("--help");

        assertThat(help.code()).isZero();
        for (String command : List.of("serve", "demo", "import", "export", "freeze", "gaps", "account", "schema")) {
            assertThat(help.out()).contains("  " + command + " ");
            assertThat(run(command, "--help").out())
                    .startsWith("gatehouse " + command)
                    .contains("--data DIR");
        }
    }

    @Test
    void what_is_not_understood_is_refused_with_what_is() {
        assertThat(run("fly").err()).startsWith("There is no command “fly”. There are serve, demo, import");
        assertThat(run("import").err()).isEqualTo("Say which: FILE is missing. See --help.\n");
        assertThat(run("import", "a", "b").err()).isEqualTo("“b” is too much. See --help.\n");
        assertThat(run("import", "a", "--loud").err()).startsWith("“import” has no option --loud.");
        assertThat(run("import", "not-there.json").err())
                .isEqualTo("The file not-there.json cannot be read: there is no such file or folder.\n");
        assertThat(run("serve", "--port", "eighty").err()).startsWith("“eighty” is not a port.");
    }

    @Test
    void plain_http_is_for_this_machine_alone() {
        assertThat(run("serve", "--listen", "0.0.0.0"))
                .extracting(Ran::code, Ran::err)
                .containsExactly(
                        2,
                        "Plain HTTP is for this machine alone. To listen on 0.0.0.0 give --tls-cert and --tls-key, or"
                                + " --behind-proxy if a proxy in front ends HTTPS.\n");
        assertThat(run("serve", "--tls-cert", "nowhere.pem", "--tls-key", "nowhere.key")
                        .err())
                .startsWith("The file nowhere.pem of --tls-cert cannot be read.");
        assertThat(run("serve", "--behind-proxy", "--tls-cert", "a", "--tls-key", "b")
                        .err())
                .startsWith("Choose one of");
    }

    @Test
    void a_scale_of_a_force_is_added_by_a_file_and_a_faulty_one_says_where() throws Exception {
        run("import", EXAMPLE);
        Path file = folder.resolve("scale.json");
        Files.writeString(file, """
                {"code": "OURS/1", "name": "Two by two", "source": "Our own", "likelihood": ["Less", "More"],
                 "impact": ["Small", "Grave"], "squares": [[1, 1], [1, 2]],
                 "bands": [{"name": "Low", "acceptance": "Watch."}, {"name": "High", "acceptance": "By name."}]}
                """);

        assertThat(run("scale", file.toString()).out()).contains("The scale OURS/1 is added.");
        Ran again = run("scale", file.toString());
        assertThat(again.err()).contains("give it the next version");
        assertThat(again.code()).isEqualTo(1);
        Files.writeString(
                file, Files.readString(file).replace("OURS/1", "OURS/2").replace("[1, 2]", "[1, 0]"));
        Ran faulty = run("scale", file.toString());
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.err())
                .contains("likelihood 2 “More” and impact 2 “Grave” is in no band", "No square is in band 2");
        assertThat(run("scale", folder.resolve("missing.json").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void a_template_of_a_force_is_installed_shown_and_removed_and_a_bad_one_says_why() throws Exception {
        run("import", EXAMPLE);
        Path file = folder.resolve("northshire.dotx");
        Files.write(file, MadeTemplate.whole().bytes());

        assertThat(run("template", "show").out()).contains("No template is installed.");
        assertThat(run("template", "install", file.toString()).out()).contains("The template is installed, known by");
        assertThat(run("template", "show").out()).contains("northshire.dotx, known by");
        assertThat(run("template", "remove").out()).contains("The template is removed.");
        Files.write(
                file,
                MadeTemplate.whole()
                        .adding("word/vbaProject.bin", new byte[] {1})
                        .bytes());
        Ran macros = run("template", "install", file.toString());
        assertThat(macros.code()).isEqualTo(1);
        assertThat(macros.err()).contains("It holds macros.");
        assertThat(run("template", "paint").err()).contains("Say install, show or remove.");
    }
}
