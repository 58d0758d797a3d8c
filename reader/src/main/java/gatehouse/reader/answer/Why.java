package gatehouse.reader.answer;

/** Why a file is not read. The main program has the sentence for each. */
public enum Why {
    PASSWORD,
    DAMAGED,
    EMPTY,
    WRONG_EXTENSION,
    TOO_MANY_PAGES,
    UNPACKS_TOO_LARGE,
    DECLARES_ENTITIES,
    OLDER_FORMAT,
    NOT_OF_A_KIND,
    NOT_TEXT,
    NESTED_TOO_DEEP,
    NO_SUCH_PAGE,
    NO_PICTURE
}
