package gatehouse.action.decisionlog;

import java.util.Arrays;
import java.util.List;

/** What an entry may say, in the order of the national decision model. Only the first is needed; a blank never blocks. */
public enum Heading {
    WHAT("what", "What happened, or what is decided?", "The one thing that is needed"),
    KNOWN("known", "What was known?", "And from whom"),
    NOT_KNOWN("notKnown", "What was not known?", "And what was done to find out"),
    ASSESSMENT("assessment", "Assessment and working strategy", "Of threat and risk, as it stood"),
    POWERS("powers", "Powers and policy", ""),
    OPTIONS("options", "Options considered", "Contingencies too"),
    REJECTED("rejected", "Options rejected, and why", ""),
    ACTION("action", "Action", "By whom, by when"),
    REVIEW("review", "Review", "What is looked at again, or what came of it"),
    ETHICS("ethics", "Code of Ethics", "Where it bore on the decision"),
    OPERATION_LOG("operationLog", "Entry in the operation's log", "Its number there; that log is not kept here");

    private final String field;
    private final String words;
    private final String hint;

    Heading(String field, String words, String hint) {
        this.field = field;
        this.words = words;
        this.hint = hint;
    }

    /** As forms and plan files name it. */
    public String field() {
        return field;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    /** What lies between the thing itself and the entry of the other log: the model's own steps. */
    public static List<Heading> steps() {
        return Arrays.stream(values())
                .filter(heading -> heading != WHAT && heading != OPERATION_LOG)
                .toList();
    }
}
