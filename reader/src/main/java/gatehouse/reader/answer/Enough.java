package gatehouse.reader.answer;

/** The most that is read of one file has been read. What was answered so far stands, with a note. */
public final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
        super("Enough", null, false, false);
    }
}
