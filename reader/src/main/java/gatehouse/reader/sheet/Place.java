package gatehouse.reader.sheet;

/** Where a cell is, as Excel writes it: B4. */
final class Place {
    private static final int WIDEST = 16_384;

    private Place() {}

    /** The column from 0; negative if there is none. */
    static int column(String reference) {
        int column = 0;
        for (int n = 0; n < reference.length() && column <= WIDEST; n++) {
            char c = reference.charAt(n);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return Math.min(column, WIDEST) - 1;
    }

    /** The row from 1; 0 if there is none. */
    static int row(String reference) {
        int row = 0;
        for (int n = 0; n < reference.length() && row < 10_000_000; n++) {
            char c = reference.charAt(n);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            }
        }
        return row;
    }
}
