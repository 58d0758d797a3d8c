package gatehouse.output.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaperTest {
    @Test
    void headings_skip_no_level() {
        assertThatThrownBy(() -> PapersForTests.of(List.of(new Block.Heading(2, "Too deep", ""))))
                .hasMessage("A heading skips a level: Too deep");
        assertThatThrownBy(() -> PapersForTests.of(
                        List.of(new Block.Heading(1, "One", ""), new Block.Heading(3, "Too deep", ""))))
                .hasMessage("A heading skips a level: Too deep");
    }

    @Test
    void a_cover_counts_as_the_first_heading() {
        Cover cover = new Cover("", "Report", "Harbour Day", List.of());
        Paper paper = PapersForTests.of(List.of(cover, new Block.Heading(2, "Under it", "")));
        assertThat(paper.headings()).extracting(Block.Heading::text).containsExactly("Under it");
    }

    @Test
    void two_headings_share_no_anchor() {
        Block heading = new Block.Heading(1, "One", "same");
        assertThatThrownBy(() -> PapersForTests.of(List.of(heading, new Block.Landscape(List.of(heading)))))
                .hasMessage("Two headings share an anchor: same");
    }

    @Test
    void every_row_fills_every_column() {
        List<Table.Column> two = List.of(new Table.Column("A", 1), new Table.Column("B", 1));
        assertThatThrownBy(() -> new Table("Uneven", two, false, List.of(Table.Row.of("only one"))))
                .hasMessage("Every row has one cell for each of the columns: Uneven");
    }
}
