package gatehouse.output.document;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import gatehouse.output.document.Table.Column;
import gatehouse.output.document.Table.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** The briefing in the parts that its page folds. */
class BriefingPartTest {

    private static Table table(int rows) {
        return new Table(
                "What is done; by whom", List.of(new Column("What", 1)), true, Collections.nCopies(rows, Row.of("It")));
    }

    @Test
    void what_stands_before_the_first_heading_is_never_folded_away_and_nothing_is_left_out() {
        Block threat = new Block.Callout("Threat", "None known");
        List<BriefingPart> parts = BriefingPart.of(
                List.of(threat, new Block.Heading(2, "I  Information", ""), new Block.Paragraph("Two days"), table(2)));

        assertThat(parts).extracting(BriefingPart::heading).containsExactly("", "I  Information");
        assertThat(parts.get(0).blocks()).containsExactly(threat);
        assertThat(parts.get(1).blocks()).containsExactly(new Block.Paragraph("Two days"), table(2));
    }

    @Test
    void what_is_long_is_folded_and_its_heading_says_how_much_is_in_it() {
        assertThat(new BriefingPart("M  Method", List.of(table(12))).isLong()).isFalse();
        BriefingPart many = new BriefingPart("M  Method", List.of(table(13)));
        assertThat(many.isLong()).isTrue();
        assertThat(many.holds()).isEqualTo("What is done: 13.");

        BriefingPart wordy = new BriefingPart("A", List.of(new Block.Paragraph("word ".repeat(600))));
        assertThat(wordy.isLong()).isTrue();
        assertThat(wordy.holds()).isEmpty();
    }
}
