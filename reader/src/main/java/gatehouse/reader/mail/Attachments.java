package gatehouse.reader.mail;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;

/**
 * Reads what is attached to a message, each in turn, messages within messages to a depth.
 *
 * <p>An attachment that cannot be read is said so beside its name, and the message and its other attachments stand.
 */
public final class Attachments {
    private static final int DEEPEST = 4;

    private final File message;
    private final Answer answer;
    private final Reads reads;
    private final Taken taken;
    private final int depth;

    /** Reads one file as whatever it is; gives back what that was. */
    public interface Reads {
        String read(File file, String name, Attachments deeper) throws IOException;
    }

    /** What one reading has taken in, over all its messages. */
    private static final class Taken {
        private int files;
        private long bytes;
    }

    /** Attachments are put beside the message while they are read, and taken away again. */
    public Attachments(File message, Answer answer, Reads reads) {
        this(message, answer, reads, new Taken(), 0);
    }

    private Attachments(File message, Answer answer, Reads reads, Taken taken, int depth) {
        this.message = message;
        this.answer = answer;
        this.reads = reads;
        this.taken = taken;
        this.depth = depth;
    }

    /** Those of a message that is itself attached. */
    Attachments deeper() throws IOException {
        if (depth == DEEPEST) {
            throw new CannotRead(Why.NESTED_TOO_DEEP);
        }
        return new Attachments(message, answer, reads, taken, depth + 1);
    }

    /** Reads an attachment, or passes it over where enough have been. */
    void read(String name, InputStream bytes) throws IOException {
        inTurn(name, () -> {
            File file = new File(message.getParentFile(), message.getName() + "." + taken.files);
            try {
                write(bytes, file);
                return reads.read(file, name, deeper());
            } finally {
                file.delete();
            }
        });
    }

    /** What is done to read one attachment. */
    interface Work {
        String read() throws IOException;
    }

    /** Tells where the attachment begins and how it ended. */
    void inTurn(String name, Work work) throws IOException {
        if (taken.files >= answer.limits().attachments()) {
            answer.note(Note.ATTACHMENTS_CUT, 1);
            return;
        }
        taken.files++;
        String outside = answer.attachmentBegins(name.isBlank() ? "without a name" : name);
        try {
            answer.attachmentEnds(outside, work.read(), "", "");
        } catch (CannotRead known) {
            answer.attachmentEnds(outside, "", known.why().name(), known.about());
        }
    }

    private void write(InputStream bytes, File file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = new FileOutputStream(file)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                taken.bytes += n;
                if (taken.bytes > answer.limits().unpacked()) {
                    throw new CannotRead(Why.UNPACKS_TOO_LARGE);
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
