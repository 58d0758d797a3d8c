package gatehouse.otherplans.crosscheck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.web.CalendarText;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves for spreadsheets and calendars. */
class OutTextTest {

    @Test
    void no_cell_is_a_formula_to_a_spreadsheet() {
        for (String typed :
                List.of("=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n+1", "|calc", "\uFF1D1")) {
            assertThat(CsvText.cell(typed)).as(typed).startsWith("\"'");
        }
        assertThat(CsvText.cell("Bins at 8-9")).isEqualTo("\"Bins at 8-9\"");
    }

    @Test
    void quotes_commas_and_lines_stay_within_their_cell() {
        assertThat(CsvText.of(List.of(List.of("a,\"b\"", "c\nd"), List.of("", "e"))))
                .isEqualTo("\"a,\"\"b\"\"\",\"c\nd\"\r\n\"\",\"e\"\r\n");
    }

    @Test
    void what_a_calendar_reads_as_more_than_text_is_escaped() {
        assertThat(new CalendarText()
                        .words("SUMMARY", "a, b; c\\d\r\nEND:VEVENT\u0007")
                        .toString())
                .isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\r\n");
    }

    @Test
    void an_instant_is_written_in_utc() {
        assertThat(new CalendarText()
                        .at("DTSTART", Instant.parse("2026-06-27T09:30:00Z"))
                        .toString())
                .isEqualTo("DTSTART:20260627T093000Z\r\n");
    }

    @Test
    void lines_are_folded_at_75_bytes_between_signs_and_unfold_to_the_same() {
        long seed = 20261126;
        Random random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                words.append(new String[] {"a", "é", "“", "\uD83D\uDEA7"}[random.nextInt(4)]);
            }
            String line = new CalendarText().line("X", words.toString()).toString();

            assertThat(Arrays.stream(line.split("\r\n"))
                            .allMatch(one -> one.getBytes(StandardCharsets.UTF_8).length <= 75))
                    .as("seed %d, case %d", seed, n)
                    .isTrue();
            assertThat(line.replace("\r\n ", "")).isEqualTo("X:" + words + "\r\n");
        }
    }
}
