package gatehouse.action.version;

import java.util.List;

/**
 * An answer whose words are not what they were.
 *
 * @param before empty where there was none
 * @param after empty where there is none
 * @param runs the two texts in one, word by word
 */
public record Reworded(String question, String before, String after, List<Run> runs) {

    public Reworded {
        runs = List.copyOf(runs);
    }

    static Reworded of(String question, String before, String after) {
        return new Reworded(question, before, after, WordComparison.between(before, after));
    }

    /** The answers of one item that changed, in the order of its questions. */
    public record Item(String reference, String title, List<Reworded> answers) {
        public Item {
            answers = List.copyOf(answers);
        }
    }
}
