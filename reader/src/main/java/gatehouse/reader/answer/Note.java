package gatehouse.reader.answer;

/** What was left out of a reading, or is to be known about it. The main program has the sentence for each. */
public enum Note {
    LINES_CUT,
    CHARACTERS_CUT,
    COLUMNS_CUT,
    ATTACHMENTS_CUT,
    FILES_INSIDE,
    LINKED_FROM_ELSEWHERE,
    TRACKED_CHANGES,
    HIDDEN_SHEETS,
    MACROS_NOT_READ,
    PICTURE_ONLY,
    NO_WORDS,
    NO_BODY,
    END_MISSING
}
