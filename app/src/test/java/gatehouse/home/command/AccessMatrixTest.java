package gatehouse.home.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.account.Account;
import gatehouse.foundation.account.AccountService;
import gatehouse.foundation.web.Routes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries every address of the running program as everyone, and holds the answers against {@code docs/access.csv},
 * which is written by hand.
 *
 * <p>For a new address, add its row; if it has a new {@code {variable}}, add what stands for it to {@link Samples}. A
 * cell is {@code ok} (let in, whatever then became of the form), {@code 404} (as if it were not there) or
 * {@code sign-in}. The column {@code sends} holds what the address needs to be understood at all.
 */
class AccessMatrixTest {
    private static final Path TABLE = Path.of("..", "docs", "access.csv");

    private static RunningProgram program;
    private static UUID plan;
    private static Samples samples;
    private static final Map<String, Browser> PEOPLE = new LinkedHashMap<>();
    private static final Map<String, Account> ACCOUNTS = new LinkedHashMap<>();

    private record Row(String route, String method, String sends, Map<String, String> expected) {}

    @BeforeAll
    static void the_world() {
        program = RunningProgram.start();
        plan = program.plan("Operation Example");
        PEOPLE.put("anonymous", program.browser());
        onPlan("coordinator", Capacity.COORDINATOR, Role.COORDINATOR);
        onPlan("deputy", Capacity.DEPUTY, Role.COORDINATOR);
        onPlan("mentor", Capacity.MENTOR, Role.COORDINATOR);
        onPlan("endorser", Capacity.ENDORSER, Role.STRATEGIC_COMMANDER);
        onPlan("tactical", Capacity.TACTICAL, Role.TACTICAL_COMMANDER);
        onPlan("operational", Capacity.OPERATIONAL, Role.OPERATIONAL_COMMANDER);
        onPlan("loggist", Capacity.LOGGIST, Role.LOGGIST);
        onPlan("reader", Capacity.READER, Role.DISCLOSURE_OFFICER);
        onPlan("owner", Capacity.PLAN_OWNER, Role.PLAN_OWNER);
        onPlan("ended", Capacity.COORDINATOR, Role.COORDINATOR);
        program.sql()
                .sql("update plan_member set ended_at = now(), ended_by = 'a test' where person_id = :person")
                .param("person", ACCOUNTS.get("ended").id())
                .update();
        onPlan("suspended", Capacity.COORDINATOR, Role.COORDINATOR);
        program.part(AccountService.class)
                .suspend(RunningProgram.command(), ACCOUNTS.get("suspended").id(), "left");
        elsewhere("stranger", Role.COORDINATOR);
        elsewhere("auditor", Role.AUDITOR);
        elsewhere("administrator", Role.ADMINISTRATOR);
        elsewhere("regional", Role.REGIONAL_LEAD);
        samples = new Samples(program, plan, PEOPLE.get("coordinator"), ACCOUNTS.get("owner"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void every_address_has_a_row_and_every_row_an_address() throws IOException {
        List<String> addresses = program.part(Routes.class).all().stream()
                .map(route -> route.path() + "," + route.method())
                .toList();
        List<String> rows =
                rows().stream().map(row -> row.route() + "," + row.method()).toList();

        assertThat(addresses.stream()
                        .filter(address -> !rows.contains(address))
                        .map(address -> "add to docs/access.csv, with what each may expect: " + address + ",,"
                                + String.join(",", PEOPLE.keySet()))
                        .toList())
                .isEmpty();
        assertThat(rows.stream()
                        .filter(row -> !addresses.contains(row))
                        .map(row -> "take out of docs/access.csv, there is no such address: " + row)
                        .toList())
                .isEmpty();
    }

    @Test
    void everyone_is_let_in_where_the_table_says_and_nowhere_else() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            for (Map.Entry<String, String> cell : row.expected().entrySet()) {
                String came = tried(row, cell.getKey());
                if (!came.equals(cell.getValue())) {
                    wrong.add("%s %s as %s: the table says %s, the program %s"
                            .formatted(row.method(), row.route(), cell.getKey(), cell.getValue(), came));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String tried(Row row, String who) {
        Browser browser = PEOPLE.get(who);
        String path = samples.fill(row.route());
        Browser.Answer answer =
                row.method().equals("POST") ? browser.post(path, fields(row.sends())) : browser.get(path);
        if (row.route().equals("/sign-out") && ACCOUNTS.containsKey(who)) {
            browser.signIn(ACCOUNTS.get(who).signInName(), RunningProgram.PASSWORD);
        }
        if (answer.status() == 303 && answer.location().equals("/sign-in")) {
            return "sign-in";
        }
        boolean letIn =
                answer.status() < 400 || answer.status() == 409 || answer.status() == 422 || answer.status() == 429;
        return letIn ? "ok" : Integer.toString(answer.status());
    }

    private static Map<String, String> fields(String sends) {
        return Stream.of(sends.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> samples.fill(pair[1])));
    }

    private static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> heads = List.of(lines.get(0).split(","));
        assertThat(heads.subList(3, heads.size())).containsExactlyElementsOf(PEOPLE.keySet());
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> row(heads, line))
                .toList();
    }

    private static Row row(List<String> heads, String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        assertThat(cells).as(line).hasSameSizeAs(heads);
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 3; i < heads.size(); i++) {
            expected.put(heads.get(i), cells.get(i));
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), expected);
    }

    private static void onPlan(String who, Capacity capacity, Role role) {
        elsewhere(who, role);
        program.join(plan, ACCOUNTS.get(who), capacity);
    }

    private static void elsewhere(String who, Role role) {
        Account account = program.account("PC " + who, role);
        ACCOUNTS.put(who, account);
        PEOPLE.put(who, program.signedIn(account));
    }
}
