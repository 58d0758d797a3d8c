package gatehouse.reader.text;

import java.io.BufferedReader;
import java.io.IOException;

/** The lines of a text, none held longer than so many characters whatever the file holds. */
final class Lines {
    private static final int LONGEST = 200_000;

    private final BufferedReader reader;
    private boolean afterReturn;

    Lines(BufferedReader reader) {
        this.reader = reader;
    }

    /** The next line, its rest past the longest thrown away; null at the end. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            boolean secondHalf = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (secondHalf) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                return line.toString();
            }
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        return line.isEmpty() ? null : line.toString();
    }
}
