package gatehouse.action.meeting;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TwoTextsTest {
    @Test
    void no_word_is_cut_where_both_went_on_from_what_stood_there() {
        assertThat(new TwoTexts("No", "No, by letter", "Not before six").together())
                .isEqualTo("No, by letter\nNot before six");
    }

    @Test
    void what_both_began_with_stands_once_where_lines_were_added() {
        assertThat(new TwoTexts("Gates", "Gates\nat six", "Gates\nat eight").together())
                .isEqualTo("Gates\nat six\nat eight");
    }
}
