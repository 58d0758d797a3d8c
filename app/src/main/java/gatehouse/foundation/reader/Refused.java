package gatehouse.foundation.reader;

/**
 * The file was not read, and nothing of it holds.
 *
 * @param sentence for the person, and what becomes of the file with it
 */
public record Refused(ReaderRefusal why, String sentence) implements Reading, Drawn {

    static Refused of(ReaderRefusal why, String name, String about) {
        return new Refused(why, why.sentence().formatted(name, about));
    }
}
