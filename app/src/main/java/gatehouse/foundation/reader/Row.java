package gatehouse.foundation.reader;

import java.util.List;

/**
 * A row of a table; rows without any words are left out.
 *
 * @param number from 1, as a person would count it in the file
 * @param page from 1; 0 where the format knows no pages
 * @param repeated places in {@code cells} that hold the words of a merged cell beside or above them
 */
public record Row(int number, int page, List<String> cells, List<Integer> repeated) {
    public Row {
        cells = List.copyOf(cells);
        repeated = List.copyOf(repeated);
    }
}
