package gatehouse.otherplans.rule;

import java.util.List;

/** What a rule says: a clash, that it cannot tell, or whom to ask. */
public sealed interface Told permits Suggestion, CannotTell, ToConfirm {

    /** The code of the rule. */
    String rule();

    /** The sentence, without the citations. */
    String says();

    List<Cited> sides();

    /** The other plans at which it is answered; none where it is about this plan alone. */
    default List<String> plans() {
        return sides().stream()
                .map(Cited::plan)
                .filter(plan -> !plan.isEmpty())
                .distinct()
                .toList();
    }

    /** What the sentence leaves out for shortness; empty where it says all. */
    default String further() {
        return "";
    }

    /** The sentence with every side cited. */
    default String inWords() {
        StringBuilder words = new StringBuilder(says());
        if (!further().isEmpty()) {
            words.append(' ').append(further());
        }
        sides().forEach(side -> words.append(' ').append(side.inWords()).append('.'));
        return words.toString();
    }
}
