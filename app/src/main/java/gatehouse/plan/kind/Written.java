package gatehouse.plan.kind;

/** By whom the answer to a question is written, and for how long it holds. */
public enum Written {
    /** By a person on the item's form. */
    BY_HAND,
    /** By the program, for good: where something came from. */
    BY_PROGRAM,
    /** By a plan file alone, for good, and shown by nothing: the outline of a place. */
    BY_FILE,
    /** By the program, and gone with the next save of the item: that nobody has looked at it since. */
    UNTIL_TOUCHED
}
