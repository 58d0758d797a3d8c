package gatehouse.foundation.reader;

import gatehouse.foundation.refusal.Refusal;

/** What this room says no with; the file's name fills the first place. */
public enum ReaderRefusal implements Refusal.Reason {
    PASSWORD("“%1$s” is protected by a password, so nothing in it was read. It is kept as it came. Ask its owner for a"
            + " copy without one."),
    DAMAGED("“%1$s” is damaged, or is not what its name says, so nothing in it was read. It is kept as it came. Ask for"
            + " it to be sent again."),
    EMPTY(false, "“%1$s” is empty. There is nothing to read or to keep."),
    WRONG_EXTENSION(
            "“%1$s” is really %2$s, which its name does not say, so it was not read. It is kept as it came. Rename it"
                    + " and hand it in again."),
    TOO_MANY_PAGES(
            "“%1$s” has %2$s pages; up to 2,000 are read. Nothing in it was read. It is kept as it came. Hand in the"
                    + " pages that matter as a file of their own."),
    UNPACKS_TOO_LARGE(
            false,
            "“%1$s” unpacks to far more than a plan holds, as files made to do harm do. It was not read and is not"
                    + " kept. Ask its owner where it came from."),
    DECLARES_ENTITIES(
            false,
            "“%1$s” declares entities, which no office program writes and files made to do harm do. It was not read"
                    + " and is not kept. Ask its owner where it came from."),
    OLDER_FORMAT(
            "“%1$s” is in an older format that is not read. It is kept as it came. Ask for it as PDF, DOCX or XLSX."),
    NOT_OF_A_KIND(
            "“%1$s” is of a kind that is not read. It is kept as it came. Read are PDF, Word (DOCX), Excel (XLSX),"
                    + " OpenDocument text, CSV, plain text and e-mails (EML, MSG)."),
    NOT_TEXT("“%1$s” is called text and holds something else, so it was not read. It is kept as it came. Ask for it to"
            + " be sent again."),
    NESTED_TOO_DEEP(
            "“%1$s” holds things within things deeper than is read, so nothing in it was read. It is kept as it came."),
    NO_SUCH_PAGE("“%1$s” has %2$s pages and not the one that was asked for."),
    NO_PICTURE("“%1$s” cannot be shown: it is of a kind, or so large, that it is not drawn here. It is kept as it came."
            + " Ask for it as JPEG or PNG."),
    TOO_LARGE(
            false,
            413,
            "“%1$s” is larger than %2$s megabytes, which is the most that is read. It was not read and is not kept."),
    TOOK_TOO_LONG(
            "Reading “%1$s” took longer than %2$s seconds and was stopped. Nothing in it was read. It is kept as it"
                    + " came. Hand in the pages that matter as a file of their own."),
    TOO_MUCH_MEMORY(
            "“%1$s” needs more memory than reading a file may take. Nothing in it was read. It is kept as it came."
                    + " Hand in the pages that matter as a file of their own."),
    CUT_SHORT(
            true,
            503,
            "The reading of “%1$s” was cut short. Nothing in it was read. The file is kept as it came: try again."),
    BUSY(
            true,
            503,
            "Other files are being read, and “%1$s” has waited long enough. It is kept as it came: try again in a"
                    + " minute."),
    NO_ROOM(
            true,
            503,
            "“%1$s” was not read: it could not be put where files are read, because the disk is full or cannot be"
                    + " written to. Tell whoever keeps this system."),
    NO_READER(
            true,
            503,
            "“%1$s” was not read, because the program that reads files does not start. It is kept as it came. Tell"
                    + " whoever keeps this system.");

    private final boolean keeps;
    private final int status;
    private final String sentence;

    ReaderRefusal(String sentence) {
        this(true, sentence);
    }

    ReaderRefusal(boolean keeps, String sentence) {
        this(keeps, 422, sentence);
    }

    ReaderRefusal(boolean keeps, int status, String sentence) {
        this.keeps = keeps;
        this.status = status;
        this.sentence = sentence;
    }

    /** Whether the file is kept all the same, as the sentence says. */
    public boolean keeps() {
        return keeps;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
