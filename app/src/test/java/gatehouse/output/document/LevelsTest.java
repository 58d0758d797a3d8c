package gatehouse.output.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LevelsTest {
    private final Edition edition = Editions.example("harbour-day.json", Editions.NOT_ENDORSED);

    @Test
    void the_matrix_of_a_document_counts_each_assessment_once_and_names_the_band_of_every_square() {
        List<Entry> judged = SectionAssessment.considered(edition).stream()
                .filter(Levels::isJudged)
                .toList();
        Table table = Levels.counts("How many at each pair of levels", judged, edition);
        List<Table.Cell> squares = table.rows().stream()
                .flatMap(row -> row.cells().stream().skip(1))
                .toList();

        assertThat(judged).isNotEmpty();
        assertThat(squares.stream()
                        .filter(cell -> !cell.loud().isEmpty())
                        .mapToInt(cell -> Integer.parseInt(cell.loud()))
                        .sum())
                .isEqualTo(judged.size());
        List<String> bands = edition.plan().asked().scale().bands().stream()
                .map(band -> band.number() + " " + band.name())
                .toList();
        assertThat(bands).isNotEmpty();
        assertThat(squares).allSatisfy(cell -> assertThat(bands).containsAll(cell.paragraphs()));
    }
}
