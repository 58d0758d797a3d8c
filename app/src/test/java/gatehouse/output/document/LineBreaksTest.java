package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreaksTest {
    @Test
    void a_line_ends_inside_no_reference_and_no_time() {
        assertThat(parts("See REC-007, from 07:30 to well-lit gates: 4"))
                .containsExactly("See ", "REC-007, ", "from ", "07:30 ", "to ", "well-", "lit ", "gates: ", "4");
    }

    @Test
    void words_in_any_script_are_walked_to_their_end() {
        for (String words : PapersForTests.HOSTILE) {
            assertThat(String.join("", parts(words))).isEqualTo(words);
        }
    }

    private static List<String> parts(String words) {
        LineBreaks breaks = new LineBreaks(Locale.UK);
        breaks.setText(words);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            parts.add(words.substring(from, at));
            from = at;
        }
        parts.add(words.substring(from));
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
