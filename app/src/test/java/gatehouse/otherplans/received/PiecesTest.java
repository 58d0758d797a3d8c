package gatehouse.otherplans.received;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import gatehouse.foundation.reader.Document;
import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Paragraph;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTest {
    private static final Document LONG = new Document(
            Format.TEXT,
            0,
            List.copyOf(IntStream.rangeClosed(1, 450)
                    .mapToObj(line -> new Paragraph("line " + line, 0, "Words " + line))
                    .toList()),
            List.of());

    private static List<String> anchors(Pieces pieces) {
        LONG.tell(pieces);
        return pieces.together().stream()
                .flatMap(List::stream)
                .map(Piece::anchor)
                .toList();
    }

    @Test
    void the_page_on_which_a_piece_stands_is_shown_and_no_other() {
        Pieces around = Pieces.around("line 401");

        assertThat(anchors(around)).hasSize(50).startsWith("line 401").endsWith("line 450");
        assertThat(around.from()).isEqualTo(400);
        assertThat(around.count()).isEqualTo(450);
        assertThat(anchors(Pieces.around("line 400"))).hasSize(200).endsWith("line 400");
        assertThat(anchors(Pieces.around("line 1"))).hasSize(200).startsWith("line 1");
    }

    @Test
    void pieces_from_one_on_stay_where_they_are_whatever_is_chosen() {
        Pieces from = Pieces.from(10, "line 449");

        assertThat(anchors(from)).hasSize(200).startsWith("line 11");
        assertThat(from.chosen()).isPresent();
    }
}
