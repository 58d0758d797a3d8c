package gatehouse.foundation.reader;

/** Nothing was read, for this reason; it leaves the room as {@link Refused}. */
final class NotRead extends Exception {
    private static final long serialVersionUID = 1;

    private final ReaderRefusal why;
    private final String about;

    NotRead(ReaderRefusal why, String about) {
        super(why.name(), null, false, false);
        this.why = why;
        this.about = about;
    }

    Refused refused(String name) {
        return Refused.of(why, name, about);
    }
}
