package gatehouse.foundation.reader;

import java.util.Locale;

/** What a person is to know about a document that was read. */
public enum ReaderNote {
    LINES_CUT("It is longer than is read: what follows the first %s lines was left out."),
    CHARACTERS_CUT("It holds more words than are read: some were left out."),
    COLUMNS_CUT("A table is wider than is read: columns past the 256th were left out."),
    ATTACHMENTS_CUT("It carries more attachments than are read: %s were left out."),
    FILES_INSIDE("Files lie inside it that were not opened: %s."),
    LINKED_FROM_ELSEWHERE("It takes in parts from elsewhere that were not fetched: %s."),
    TRACKED_CHANGES("It holds tracked changes: it was read as if all were accepted."),
    HIDDEN_SHEETS("It has hidden sheets, which were read too: %s."),
    MACROS_NOT_READ("It carries macros. They were neither read nor run."),
    PICTURE_ONLY("It is a picture, kept as it came. No words are read from pictures."),
    NO_WORDS("No words were found in it. It may be a scan: look at it, and type what matters."),
    NO_BODY("The message has no words of its own that could be read."),
    END_MISSING(
            "The end of the file is missing, as when a file is cut short on its way. What was read may not be all of it:"
                    + " ask its owner for it again.");

    private final String sentence;

    ReaderNote(String sentence) {
        this.sentence = sentence;
    }

    String sentence(long count) {
        return sentence.formatted(String.format(Locale.UK, "%,d", count));
    }
}
