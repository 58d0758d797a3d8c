package gatehouse.reader.text;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;

import gatehouse.reader.answer.Answer;

/** Reads a text file, a paragraph for each line that holds anything. */
public final class PlainText {
    private PlainText() {}

    public static void read(File file, Answer answer) throws IOException {
        try (BufferedReader reader = Words.open(file)) {
            lines(reader, answer);
        }
    }

    /** Tells every line, from the first; the reader stays the caller's to close. */
    public static void lines(BufferedReader reader, Answer answer) throws IOException {
        Lines lines = new Lines(reader);
        int number = 1;
        for (String line = lines.next(); line != null; line = lines.next()) {
            answer.paragraph("line " + number++, 0, line);
        }
    }
}
