package gatehouse.reader.answer;

import java.io.IOException;

/** A file is not read, for a reason that a person can be told. */
public final class CannotRead extends IOException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final String about;

    public CannotRead(Why why) {
        this(why, "");
    }

    /** The same about something: a number, or a format's name; never words of the file. */
    public CannotRead(Why why, String about) {
        super(why.name());
        this.why = why;
        this.about = about;
    }

    public Why why() {
        return why;
    }

    public String about() {
        return about;
    }
}
