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

    @Test
    void a_move_is_told_by_its_bands_and_one_within_a_band_says_so() {
        assertThat(Levels.bandsAlone(
                        "MTH-001 from Medium (likelihood 1 Unlikely, impact 4 Severe) to High (likelihood 2"
                                + " Possible, impact 4 Severe); MTH-002 from Low (likelihood 1 Unlikely, impact 1 Minor) to Low"
                                + " (likelihood 1 Unlikely, impact 2 Moderate)"))
                .isEqualTo("MTH-001 from Medium to High; MTH-002 within Low");
        assertThat(Levels.bandsAlone(
                        "MTH-003 Gate, concert: Very high (likelihood 3 Likely, impact 4 Severe) to Very high"
                                + " (likelihood 4 Highly likely, impact 4 Severe)"))
                .isEqualTo("MTH-003 Gate, concert: within Very high");
    }
}
