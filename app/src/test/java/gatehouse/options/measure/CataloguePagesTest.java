package gatehouse.options.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import gatehouse.foundation.access.Role;
import gatehouse.home.command.Browser;
import gatehouse.home.command.RunningProgram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CataloguePagesTest {
    private static final String ROW = "%s\tA measure\tMEASURE\tDETER;DELAY\tVAW;VBIED\t\t\t\tWhat it is.";

    private static RunningProgram program;
    private static Browser administrator;
    private static Browser lead;
    private static Browser coordinator;

    @BeforeAll
    static void start() {
        program = RunningProgram.start();
        administrator = program.person(Role.ADMINISTRATOR);
        lead = program.person(Role.REGIONAL_LEAD);
        coordinator = program.person(Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void what_is_shipped_is_the_list_of_the_project_word_for_word() throws IOException {
        List<String> file;
        try (InputStream in = Measure.class.getResourceAsStream("/gatehouse/options/measure/measures.tsv")) {
            file = new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
        }
        List<String> kept = program.sql().sql("""
                        select code || E'\\t' || name || E'\\t' || kind || E'\\t' || array_to_string(principles, ';')
                            || E'\\t' || array_to_string(methods, ';') || E'\\t' || lead_time || E'\\t' || validity
                            || E'\\t' || side_effects || E'\\t' || description
                        from catalogue_row where force_id is null order by number
                        """).query(String.class).list();

        assertThat(kept).hasSize(137).containsExactlyElementsOf(file);
    }

    @Test
    void everyone_reads_it_and_what_nobody_stated_is_not_stated() {
        Browser.Answer page = coordinator.get("/measures/RSP01");

        assertThat(page.body())
                .contains("Evacuation, invacuation and lockdown plan", "not stated")
                .doesNotContain("Keep these words");
        assertThat(coordinator.get("/measures/ZZZ99").status()).isEqualTo(404);
        assertThat(coordinator.post("/measures/RSP01", reworded("0")).status()).isEqualTo(404);
    }

    @Test
    void all_means_every_category_and_phys_all_but_four() {
        assertThat(codes("/measures?method=CYB")).contains("GOV01").doesNotContain("ACC02");
        assertThat(codes("/measures?method=VAW")).contains("GOV01", "ACC02");
        assertThat(codes("/measures?method=VAW&principle=DELAY&group=HVM"))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("HVM"));
    }

    @Test
    void a_rewording_is_one_more_row_and_the_older_words_can_be_read() {
        String before = coordinator.get("/measures/ACC03").body();
        Browser.Answer kept = lead.post("/measures/ACC03", reworded(seen("/measures/ACC03")));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(before).contains("Filter people without a right of entry");
        assertThat(coordinator.get("/measures/ACC03").body())
                .contains(
                        "Ten working days",
                        "Agreed with the ground",
                        "Filter people without a right of entry",
                        "Shipped");
        assertThat(logged("catalogue.measure.reworded")).isPositive();
    }

    @Test
    void of_two_who_change_one_measure_the_second_is_told() {
        String seen = seen("/measures/ACC05");
        lead.post("/measures/ACC05", reworded(seen));

        Browser.Answer second = administrator.post("/measures/ACC05", reworded(seen));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("changed ACC05 while you were writing");
    }

    @Test
    void a_change_says_why_and_gives_back_what_was_typed() {
        Map<String, String> whyless = new LinkedHashMap<>(reworded(seen("/measures/ACC06")));
        whyless.put("because", " ");

        Browser.Answer answer = administrator.post("/measures/ACC06", whyless);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Say why it is changed", "Ten working days");
    }

    @Test
    void a_retired_measure_stands_apart_and_its_code_is_never_given_again() {
        administrator.post("/measures/CRD02/retirement", Map.of("why", "Not used in this force"));

        String list = coordinator.get("/measures").body();
        assertThat(list.indexOf("id=\"retired\"")).isPositive().isLessThan(list.indexOf("/measures/CRD02"));
        assertThat(administrator.post("/measures", rows(ROW.formatted("CRD02"))).body())
                .contains("Row 1 has the code CRD02, which was retired.");
        assertThat(administrator
                        .post("/measures/CRD02/retirement", Map.of("why", "again"))
                        .status())
                .isEqualTo(409);

        administrator.post("/measures/CRD02/return", Map.of("why", "Wanted after all"));
        assertThat(coordinator.get("/measures/CRD02").body()).contains("Wanted after all", "Not used in this force");
    }

    @Test
    void a_paste_with_a_fault_names_the_row_and_adds_nothing() {
        String pasted = String.join(
                "\n",
                ROW.formatted("NEW01"),
                ROW.formatted("NEW01"),
                ROW.formatted("HVM01"),
                ROW.formatted("NEW03").replace("VBIED", "XYZ"),
                ROW.formatted("NEW04").replace("DELAY", "CONFUSE"),
                "NEW05\tToo short",
                ROW.formatted("new six"),
                ROW.formatted("NEW07").replace("MEASURE", "THING"));

        Browser.Answer answer = lead.post("/measures", rows(pasted));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Row 2 has the code NEW01, which row 1 has already.",
                        "Row 3 has the code HVM01, which is in the catalogue already.",
                        "Row 4: “XYZ” is no category of attack that we know.",
                        "Row 5: “CONFUSE” is no principle.",
                        "Row 6 has 2 columns where 9 are needed",
                        "Row 7 has the code “new six”.",
                        "Row 8: Say whether it is a measure or an assurance step.");
        assertThat(lead.get("/measures/NEW01").status()).isEqualTo(404);
    }

    @Test
    void ten_thousand_rows_are_too_many_and_two_thousand_are_not() {
        Browser.Answer tooMany = lead.post("/measures", rows(generated("TOO", 10_000)));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.body()).contains("That is 10,000 rows", "Row 2,001");
        assertThat(lead.get("/measures/TOO1").status()).isEqualTo(404);

        assertThat(lead.post("/measures", rows(generated("MANY", 2_000))).status())
                .isEqualTo(303);
        assertThat(coordinator.get("/measures/MANY2000").status()).isEqualTo(200);
    }

    @Test
    void a_paste_larger_than_other_forms_may_be_names_the_first_row_that_is_too_many_and_gives_it_back() {
        String pasted = generated("LONG", 10_000).replace("What it is.", "What it is. ".repeat(40) + "end-of-row");

        Browser.Answer tooMany = lead.post("/measures", rows(pasted));

        assertThat(pasted.length()).isGreaterThan(5_000_000);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.body()).contains("Nothing was added.", "Row 2,001", "LONG10000\tA measure");
        assertThat(lead.get("/measures/LONG1").status()).isEqualTo(404);
    }

    @Test
    void what_is_larger_than_any_paste_is_told_so_and_changes_nothing() {
        Browser.Answer refused = lead.post("/measures", rows(ROW.formatted("BIG01") + "\n" + "x".repeat(17_000_000)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(coordinator.get("/measures/BIG01").status()).isEqualTo(404);
        assertThat(refused.body()).contains("Too large to take", "16 MB where rows are pasted", "send it in parts");
    }

    @Test
    void a_file_is_read_as_a_paste_is_and_a_mark_at_its_beginning_is_passed_over() {
        String file = "\uFEFF" + ROW.formatted("FILED01");

        Browser.Answer answer = lead.postFile(
                "/measures",
                Map.of("rows", "", "because", "The regional list"),
                "file",
                "measures.tsv",
                file.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(coordinator.get("/measures/FILED01").status()).isEqualTo(200);
    }

    @Test
    void the_first_row_may_be_the_names_of_the_columns() {
        String head = String.join("\t", PastedMeasures.COLUMNS);

        assertThat(lead.post("/measures", rows(head + "\r\n" + ROW.formatted("LOC01")))
                        .status())
                .isEqualTo(303);
        assertThat(coordinator.get("/measures/LOC01").body()).contains("Deter, Delay", "From our own survey");
    }

    private static Map<String, String> rows(String pasted) {
        return Map.of("rows", pasted, "because", "From our own survey");
    }

    private static String generated(String group, int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> ROW.formatted(group + row))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> reworded(String seen) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("seen", seen);
        form.put("name", "Ticket check well before search");
        form.put("kind", "MEASURE");
        form.put("methods", "PBIED");
        form.put("words", "Tickets are looked at before the lanes.");
        form.put("leadTime", "Ten working days");
        form.put("because", "Agreed with the ground");
        return form;
    }

    private static String seen(String page) {
        return lead.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"([0-9]+)\".*", "$1");
    }

    private static List<String> codes(String address) {
        return Pattern.compile("href=\"/measures/([A-Z]+[0-9]+)\"")
                .matcher(coordinator.get(address).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static long logged(String action) {
        return program.sql()
                .sql("select count(*) from audit_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
