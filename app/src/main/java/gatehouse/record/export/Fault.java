package gatehouse.record.export;

/**
 * One thing that is wrong in a plan file.
 *
 * @param path the JSON path of the place, as {@code $.content.items[12].answers.severity}
 */
public record Fault(String path, String sentence) {

    @Override
    public String toString() {
        return path + ": " + sentence;
    }
}
