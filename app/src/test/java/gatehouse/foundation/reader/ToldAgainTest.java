package gatehouse.foundation.reader;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ToldAgainTest {
    private static final Table TABLE = new Table(
            "table 1",
            1,
            "Closures",
            false,
            List.of(
                    new Row(1, 1, List.of("Road", "From"), List.of()),
                    new Row(2, 1, List.of("Quay Street", "10:00"), List.of(1))));
    private static final Document DOCUMENT = new Document(
            Format.EML,
            0,
            List.of(
                    new Heading(1, "heading 1", 1, "Closures"),
                    new Paragraph("paragraph 1", 1, "As follows."),
                    TABLE,
                    new Attached(
                            "attachment 1",
                            "plan.csv",
                            Optional.of(Format.CSV),
                            List.of(new Paragraph("attachment 1, line 1", 0, "Doors at noon")),
                            Optional.empty())),
            List.of("One picture was left out."));

    @Test
    void a_document_that_is_told_again_says_the_same() {
        Gathered gathered = Gathered.atMost(5, 1_000);

        DOCUMENT.tell(gathered);

        assertThat(gathered.blocks()).isEqualTo(DOCUMENT.blocks());
        assertThat(gathered.isWhole()).isTrue();
    }

    @Test
    void what_there_is_no_room_for_is_left_out_and_told_to_be() {
        Gathered gathered = Gathered.atMost(3, 1_000);

        DOCUMENT.tell(gathered);

        assertThat(gathered.isWhole()).isFalse();
        assertThat(gathered.blocks())
                .contains(
                        new Table("table 1", 1, "Closures", false, TABLE.rows().subList(0, 1)))
                .doesNotContain(TABLE);
    }

    @Test
    void what_is_too_long_ends_it_however_few_pieces_there_are() {
        Gathered gathered = Gathered.atMost(1_000, 10);

        gathered.paragraph(new Paragraph("paragraph 1", 1, "Ten signs."));
        gathered.paragraph(new Paragraph("paragraph 2", 1, "More"));
        gathered.paragraph(new Paragraph("paragraph 3", 1, ""));

        assertThat(gathered.isWhole()).isFalse();
        assertThat(gathered.pieces()).isEqualTo(1);
        assertThat(gathered.blocks()).hasSize(1);
    }
}
