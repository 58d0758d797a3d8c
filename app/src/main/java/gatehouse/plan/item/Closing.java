package gatehouse.plan.item;

import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.Answers;

/**
 * What a later room says must no longer change in an item: the words that a decision rests on.
 *
 * <p>Asked only when a save changes the answer to one of these questions, so that an ordinary save costs nothing.
 */
public interface Closing {

    /** The code of the kind that it speaks for. */
    String kind();

    /** The questions whose answers stand once it is closed. */
    Set<String> questions();

    /** The same of an item whose answers were these, where more stands closed once it is answered. */
    default Set<String> questions(Answers before) {
        return questions();
    }

    boolean isClosed(Change change, UUID item);

    /** What the person is told beside the question. */
    String sentence();
}
